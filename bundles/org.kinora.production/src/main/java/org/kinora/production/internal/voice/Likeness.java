package org.kinora.production.internal.voice;

import org.kinora.api.story.VoiceProfile;

/**
 * How far two voices are from each other, in thousandths of the distance at which listeners hear two people.
 *
 * <p>Listeners hear different people when the vocal tract differs by 25 % or the pitch by 45 % (Gaudrain, Li, Ban and Patterson, "The role of glottal
 * pulse rate and vocal tract length in the perception of speaker identity", Interspeech 2009): each of these is 1000. Pace and liveliness change with
 * what is said and count less: pace differing by half, range by a factor of 2.5. Another model, or another of its voices, is another timbre and
 * counts as much as another person's tract. Distances add as in space. Pure.
 *
 * @param permille 0 for the same voice
 */
record Likeness(long permille) {
    private static final double TRACT = StrictMath.log(1.25);
    private static final double PITCH = 1200 * StrictMath.log(1.45) / StrictMath.log(2);
    private static final double RATE = StrictMath.log(1.5);
    private static final double RANGE = StrictMath.log(2.5);
    /** From about 70 on the built-in voices are breathy, from 75 on they tremble. */
    private static final int[] AGES = {70, 75};
    private static final double AGED = 0.35;
    /** Two just noticeable differences of the vocal tract, each about 5 % (Ives, Smith and Patterson, 2005). */
    private static final long SAME = 400;
    private static final long DISTINCT = 1000;

    /** What a listener makes of it. */
    enum Verdict { SAME, ALIKE, DISTINCT }

    /** The likeness of two voices; each spoken by a model, with the name of one of its voices or empty. */
    static Likeness of(VoiceProfile one, String oneModel, VoiceProfile other, String otherModel) {
        double sum = square((one.pitch() - other.pitch()) / PITCH) + square(ratio(one.tract(), other.tract()) / TRACT)
                + square(ratio(one.rate(), other.rate()) / RATE) + square(ratio(one.range(), other.range()) / RANGE);
        for (int age : AGES) if (one.age() >= age != other.age() >= age) sum += square(AGED);
        if (!oneModel.equals(otherModel)) sum += 1;
        return new Likeness(StrictMath.round(1000 * StrictMath.sqrt(sum)));
    }

    Verdict verdict() {
        return permille >= DISTINCT ? Verdict.DISTINCT : permille >= SAME ? Verdict.ALIKE : Verdict.SAME;
    }

    private static double ratio(int one, int other) {
        return StrictMath.log((double) known(one) / known(other));
    }

    /** A profile that leaves a value out means the model's own. */
    private static int known(int value) {
        return value <= 0 ? 1000 : value;
    }

    private static double square(double value) {
        return value * value;
    }
}
