package org.kinora.composer.internal.score;

/**
 * The chords of the phrases of a piece, four bars each.
 *
 * @param question an antecedent: begins at home, ends open
 * @param answer a consequent: begins like the question, comes home in its last bar
 * @param away the first half of a contrasting section
 * @param back its second half: ends open
 * @param close the last phrase: its fourth bar leads to the final chord
 */
record Harmony(Progression question, Progression answer, Progression away, Progression back, Progression close) {
    static Harmony of(String question, String answer, String away, String back, String close) {
        return new Harmony(Progression.of(question), Progression.of(answer), Progression.of(away), Progression.of(back), Progression.of(close));
    }
}
