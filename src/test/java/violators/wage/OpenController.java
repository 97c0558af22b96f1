package violators.wage;

import org.springframework.stereotype.Controller;

/** Can be called from other packages. */
@Controller
public class OpenController {

}
