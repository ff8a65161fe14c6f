package org.kinora.api.generate;

import org.kinora.api.time.Rational;

/**
 * A sound that a {@link SoundMaker} hears in an action.
 *
 * @param at where in the text it is, permille
 * @param kind name of the sound; what has the same name sounds alike
 * @param words what to ask the maker for, as {@link SoundRequest#kind}
 * @param length seconds that it lasts; of one that goes on, the most that is wanted at once
 * @param lasting whether it goes on for as long as it happens, such as footsteps; else it is heard once
 * @param weight how much is missing without it, 0 to 1000
 * @param far whether it comes from outside the picture
 */
public record Sounding(int at, String kind, String words, Rational length, boolean lasting, int weight, boolean far) {}
