package violators.place;

import violators.place.price.InnerRoom;

/** Knows the room inside, which knows this one. */
public class OuterRoom {

	public String ask(InnerRoom other) {
		return other.toString();
	}

}
