package org.waymark.search;

import java.util.List;

import org.springframework.data.repository.Repository;

interface CredentialRepository extends Repository<CredentialEntity, CredentialEntity.Key> {

	List<CredentialEntity> findAllBy();

}
