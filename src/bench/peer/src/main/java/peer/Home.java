package peer;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

@Controller
class Home {

	private final Words words;

	Home(Words words) {
		this.words = words;
	}

	@GetMapping("/")
	String page(Model model) {
		model.addAttribute("word", this.words.findById(1).getText());
		return "home";
	}

}
