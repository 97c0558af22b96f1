package violators.place.price;

import violators.place.OuterRoom;

/** Knows the room around it, which knows this one. */
public class InnerRoom {

	public String ask(OuterRoom other) {
		return other.toString();
	}

}
