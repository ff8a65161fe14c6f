package org.kinora.composer.internal.effect;

/**
 * A kind of sound this maker knows.
 *
 * @param name stable, lower-case words joined by hyphens
 * @param repeats whether it goes on for as long as it is wanted; else it is heard once
 * @param seamless whether it is one texture, whose loop is closed by a cross-fade; else the events of a loop are put round its seam
 * @param peak decibels below full scale of a typical one, in the foreground
 * @param recipe how it is made
 */
record Effect(String name, boolean repeats, boolean seamless, double peak, Recipe recipe) {
    /** Makes a sound on a reel. */
    @FunctionalInterface
    interface Recipe {
        void perform(Reel reel, Manner manner);
    }

    /** Heard once. */
    static Effect once(String name, double peak, Recipe recipe) {
        return new Effect(name, false, false, peak, recipe);
    }

    /** Event after event. */
    static Effect events(String name, double peak, Recipe recipe) {
        return new Effect(name, true, false, peak, recipe);
    }

    /** One texture. */
    static Effect texture(String name, double peak, Recipe recipe) {
        return new Effect(name, true, true, peak, recipe);
    }

    /** Times of events that fill a reel evenly, a little human: each event gets its number and its second. */
    static void every(Reel reel, double period, double loose, Beat beat) {
        int count = (int) Math.max(1, Math.round(reel.seconds() / period));
        double gap = reel.seconds() / count;
        double first = Math.min(0.15 * gap, 0.04);
        for (int i = 0; i < count; i++) beat.at(i, Math.max(0.01, first + gap * i + loose * period * reel.dice().bell()));
    }

    /** One of several events. */
    @FunctionalInterface
    interface Beat {
        void at(int number, double second);
    }
}
