package org.waymark.program.page;

import java.util.List;

import org.waymark.search.asked.MeantCareers;
import org.waymark.search.asked.TypedCareer;
import org.waymark.text.Messages;
import org.waymark.web.Address;

/**
 * The page that asks what the programs are to lead to.
 *
 * @param canonical its own address
 * @param typed what was typed; empty for nothing
 * @param kept what the form sends along
 * @param choices the careers that may be meant by what was typed; none if nothing was
 */
record ProgramQuestion(String canonical, String typed, List<Address.Parameter> kept, List<MeantCareers> choices) {

	static ProgramQuestion of(ProgramQuery query, TypedCareer typed) {
		Address address = query.leadingTo(null).address();
		return new ProgramQuestion(address.only("place").toString(), typed.typed(), address.parameters(), MeantCareers
			.of(typed, Messages.say("program.ask.which"), (career) -> query.leadingTo(career).address().toString()));
	}

}
