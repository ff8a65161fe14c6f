package org.kinora.direction.internal.stage;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What is so while a piece of the script is played.
 *
 * @param present everybody who may be seen, in the order of their first appearance in the scene
 * @param subjects whom the piece itself names or lets speak, the first one acting
 * @param sides 0 to 1000: where everybody of the scene stands, seen from the audience
 * @param poses lasting pose by character
 * @param holding prop in hand by character
 * @param partner whom the subject turns to
 * @param recent whom the script named before, the latest first: whom a pronoun means
 */
public record Moment(List<String> present, List<String> subjects, Map<String, Integer> sides, Map<String, String> poses, Map<String, String> holding,
        Optional<String> partner, List<String> recent) {
    /** The same moment with somebody else to turn to. */
    public Moment towards(Optional<String> other) {
        return new Moment(present, subjects, sides, poses, holding, other, recent);
    }

    public int side(String character) {
        return sides.getOrDefault(character, 500);
    }

    /** Whether somebody looks towards the right of the frame: towards the partner, else towards the middle. */
    public boolean looksRight(String character, Optional<String> towards) {
        return towards.filter(other -> !other.equals(character)).map(other -> side(character) < side(other)).orElse(side(character) <= 500);
    }
}
