package org.waymark.guide;

import java.util.Collection;
import java.util.List;

import org.springframework.data.repository.Repository;

interface NoteRepository extends Repository<NoteEntity, NoteEntity.Key> {

	List<Note> findByGuideOrderByPosition(String guide);

	List<NoteEntity> findByGuideInOrderByPosition(Collection<String> guides);

}
