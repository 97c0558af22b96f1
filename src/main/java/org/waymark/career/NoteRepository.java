package org.waymark.career;

import java.util.List;

import org.springframework.data.repository.Repository;

interface NoteRepository extends Repository<NoteEntity, NoteEntity.Key> {

	List<Note> findByGuideOrderByPosition(String guide);

}
