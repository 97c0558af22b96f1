package violators.wage;

import org.springframework.stereotype.Controller;

/** Works on the row of a table. */
@Controller
class EntityController {

	String show(ShutEntity entity) {
		return entity.toString();
	}

}
