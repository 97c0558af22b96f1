package org.waymark.program.accreditation;

import java.time.LocalDate;

import org.waymark.text.Formats;
import org.waymark.text.Messages;

/**
 * Who accredits the programs that an occupation asks for.
 *
 * @param askedBy who asks for an accredited program
 * @param name the accreditor
 * @param also another accreditor whose programs will do; null if there is none
 * @param lookUp the address of the accreditor's own list of programs
 * @param publisher who says that it's asked for
 * @param title where that is said
 * @param published the year of that; null if it has none
 * @param address the address of that
 * @param checked when both were last read
 */
public record Accreditor(AskedBy askedBy, String name, String also, String lookUp, String publisher, String title,
		Integer published, String address, LocalDate checked) {

	/** What is asked for, and by whom. */
	public String sentence() {
		return this.askedBy.sentence();
	}

	/** Who else accredits such programs; null if nobody does. */
	public String others() {
		return (this.also != null) ? Messages.say("program.accredited.also", this.also) : null;
	}

	/** What the look-up is called. */
	public String lookUpLabel() {
		return Messages.say("program.accredited.look-up", this.name);
	}

	/** Where it is said that it's asked for. */
	public String source() {
		return (this.published != null)
				? Messages.say("program.accredited.source-of", this.publisher, this.title,
						String.valueOf(this.published))
				: Messages.say("program.accredited.source", this.publisher, this.title);
	}

	/** When it was last read, in words. */
	public String read() {
		return Messages.say("program.accredited.checked", Formats.date(this.checked));
	}

}
