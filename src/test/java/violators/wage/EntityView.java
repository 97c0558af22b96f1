package violators.wage;

import java.util.List;

/** Carries entities to a template. */
record EntityView(List<ShutEntity> entities) {
}
