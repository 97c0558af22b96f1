package violators.wage;

/** Has the name of a type in another package. */
class Namesake {

}
