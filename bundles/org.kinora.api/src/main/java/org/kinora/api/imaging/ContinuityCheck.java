package org.kinora.api.imaging;

import java.util.List;
import org.kinora.api.work.Work;
import org.osgi.annotation.versioning.ConsumerType;

/**
 * Looks for one sort of break in the continuity of a film.
 *
 * <p>Implemented by the platform and by plug-ins, registered as a service, called by {@link Continuity} on the caller's thread, one film at a
 * time. It keeps no
 * state between calls.
 */
@ConsumerType
public interface ContinuityCheck {
    /** Short names of the kinds of findings that it makes, e.g. {@code flicker}. */
    List<String> kinds();

    /** First words of the causes that its findings name; a cause may say more after a blank, such as which prop. The kinds, if not said otherwise. */
    default List<String> causes() {
        return kinds();
    }

    /** All it finds; an empty list for a film without such a break. */
    List<Finding> check(FilmFrames film, Work work);
}
