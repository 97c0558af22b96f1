package peer;

import org.springframework.data.repository.Repository;

interface Words extends Repository<Word, Integer> {

	Word findById(int id);

}
