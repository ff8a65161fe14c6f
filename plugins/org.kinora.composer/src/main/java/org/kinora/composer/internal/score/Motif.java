package org.kinora.composer.internal.score;

import java.util.ArrayList;
import java.util.List;
import org.kinora.composer.internal.wave.Dice;

/**
 * The melody of a theme: a call of one bar and its answer, as scale steps above the root of the chord. The same theme always gives the
 * same motif; chords, scale and instruments change around it.
 *
 * @param call first bar
 * @param answer second bar
 */
public record Motif(List<Step> call, List<Step> answer) {
    /**
     * One note of a motif.
     *
     * @param at quavers from the beginning of the bar, 0 to 7
     * @param length quavers
     * @param step scale steps above the chord's root
     */
    public record Step(int at, int length, int step) {}

    private static final int[][] CALLS = {{0, 3, 4, 6}, {0, 2, 4, 6}, {0, 3, 6}, {0, 2, 3, 4}, {0, 4, 6, 7}, {0, 4, 5, 6}, {0, 1, 4, 6},
            {0, 3, 4, 5, 6}};
    private static final int[][] ANSWERS = {{0}, {0, 4}, {0, 6}, {0, 3}, {0, 2, 4}};
    private static final int[] STABLE = {0, 2, 4, 7};
    private static final int[] STRONG_ENDINGS = {2, 4, 0};

    /** The motif of a theme's name. */
    public static Motif of(String theme) {
        Dice dice = Dice.of(theme, 0x6D6F746966L);
        int[] rhythm = CALLS[dice.below(CALLS.length)];
        int here = STABLE[dice.below(STABLE.length)];
        int direction = dice.chance(0.5) ? 1 : -1;
        List<Step> call = new ArrayList<>();
        for (int i = 0; i < rhythm.length; i++) {
            if (i > 0) {
                boolean leap = dice.chance(0.35);
                here += direction * (leap ? 2 + dice.below(2) : 1);
                if (leap || dice.chance(0.3)) direction = -direction;
            }
            here = Math.clamp(here, -3, 8);
            if (rhythm[i] % 4 == 0) here = nearestStable(here);
            if (i > 0 && here == call.getLast().step()) here = nearestStable(here + 2 * direction);
            call.add(new Step(rhythm[i], (i + 1 < rhythm.length ? rhythm[i + 1] : 8) - rhythm[i], here));
        }
        return new Motif(List.copyOf(call), answer(dice, here));
    }

    private static List<Step> answer(Dice dice, int from) {
        int[] rhythm = ANSWERS[dice.below(ANSWERS.length)];
        int goal = STRONG_ENDINGS[dice.below(STRONG_ENDINGS.length)];
        List<Step> answer = new ArrayList<>();
        for (int i = 0; i < rhythm.length; i++) {
            boolean last = i == rhythm.length - 1;
            int step = last ? goal : goal + (from < goal ? -1 : 1) * (rhythm.length - 1 - i);
            if (!last && rhythm[i] == 0) step = nearestStable(step) == goal ? goal + 2 : nearestStable(step);
            answer.add(new Step(rhythm[i], (last ? 8 : rhythm[i + 1]) - rhythm[i], step));
        }
        return List.copyOf(answer);
    }

    /** The note of the chord nearest to a step, the lower one of two. */
    static int nearestStable(int step) {
        int best = 0;
        for (int octave = -7; octave <= 7; octave += 7)
            for (int stable : new int[] {0, 2, 4}) if (Math.abs(octave + stable - step) < Math.abs(best - step)) best = octave + stable;
        return best;
    }
}
