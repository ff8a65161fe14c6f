package org.kinora.api.screenplay;

import java.util.List;
import java.util.Optional;

/**
 * What the words of a scene heading say.
 *
 * @param where inside, outside, both
 * @param place the place, e.g. {@code LIGHTHOUSE} in {@code INT. LIGHTHOUSE - LAMP ROOM - NIGHT}
 * @param rooms further parts of the place, outer to inner, e.g. {@code LAMP ROOM}
 * @param time time of day as written, e.g. {@code NIGHT}, {@code CONTINUOUS}, {@code MOMENTS LATER}
 * @param remarks further words, e.g. {@code FLASHBACK}, {@code 1943}
 */
public record Setting(Where where, String place, List<String> rooms, Optional<String> time, List<String> remarks) {
    /** Inside or outside. */
    public enum Where { INTERIOR, EXTERIOR, BOTH, ESTABLISHING, UNSAID }
}
