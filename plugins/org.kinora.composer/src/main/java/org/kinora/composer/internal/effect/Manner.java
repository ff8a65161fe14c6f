package org.kinora.composer.internal.effect;

/**
 * How something sounds, as the words around it say.
 *
 * @param size -1 (small, light) to 1 (large, heavy)
 * @param force -1 (soft) to 1 (hard)
 * @param pace how fast things follow each other; 1 is usual
 * @param count how many; 0 leaves it to the recipe
 * @param far 0 (here) to 1 (far away)
 * @param old whether it is old, rusty, squeaking
 * @param material what it is made of or what it is on: a word of {@link Lexicon}, empty for the recipe's own
 */
record Manner(double size, double force, double pace, int count, double far, boolean old, String material) {
    static final Manner USUAL = new Manner(0, 0, 1, 0, 0, false, "");

    /** A factor that is 1 usually, and so much where the thing is large; its inverse where it is small. */
    double sized(double large) {
        return StrictMath.pow(large, size);
    }

    /** The same on another ground. */
    Manner on(String ground) {
        return new Manner(size, force, pace, count, far, old, ground);
    }

    /** How many, unless the words say it. */
    int count(int usual) {
        return count > 0 ? count : usual;
    }

    boolean of(String... materials) {
        return java.util.List.of(materials).contains(material);
    }
}
