package violators.place;

/** Has the name of a type in another package. */
class Namesake {

}
