package violators.wage;

import violators.web.WebKnows;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Service;

/** Answers as if somebody had asked over the web. */
@Service
class HttpService {

	HttpStatus status() {
		return HttpStatus.NOT_FOUND;
	}

	String answer(WebKnows web) {
		return web.toString();
	}

}
