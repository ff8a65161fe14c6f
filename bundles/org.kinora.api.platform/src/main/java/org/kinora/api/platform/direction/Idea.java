package org.kinora.api.platform.direction;

import java.util.Optional;
import org.kinora.api.time.Rational;

/**
 * What a script shall be about; every component may be empty.
 *
 * @param idea one or two sentences
 * @param genre one of {@link Writer#genres}; empty to choose by the words of the idea
 * @param setting where and when
 * @param protagonist who it is about: a name, a description or both, e.g. {@code Mara, 60, a stubborn keeper}
 * @param antagonist who or what stands in the way
 * @param tone e.g. {@code tender}, {@code tense}, {@code funny}
 * @param style look of the picture, e.g. {@code ink wash}
 * @param constraints what must or must not be, in short phrases parted by commas, e.g. {@code no dialogue, one place, no weapons}
 * @param duration seconds, about one minute when empty
 */
public record Idea(String idea, String genre, String setting, String protagonist, String antagonist, String tone, String style,
        String constraints, Optional<Rational> duration) {}
