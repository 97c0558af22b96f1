package violators.attic;

/** Belongs to no feature. */
class Unhoused {

}
