package org.kinora.api.imaging;

/**
 * A change of colours as a table: one curve for each of red, green and blue, or a lattice of all three. Immutable; numbers are kept in 32 bit
 * floats, red of the
 * first entry, its green, its blue, then the next; in a lattice red runs fastest.
 *
 * <p>In and out are codes (usually sRGB), 0 to 1 within the domain; what lies outside is taken to its border.
 */
public final class ColourTable {
    /** Most entries of a curve. */
    public static final int LONGEST_CURVE = 65_536;
    /** Most entries along one side of a lattice. */
    public static final int LARGEST_LATTICE = 256;

    private final String title;
    private final boolean lattice;
    private final int size;
    private final float[] least;
    private final float[] most;
    private final float[] entries;

    private ColourTable(String title, boolean lattice, int size, float[] least, float[] most, float[] entries) {
        int largest = lattice ? LARGEST_LATTICE : LONGEST_CURVE;
        if (size < 2 || size > largest) throw new IllegalArgumentException("size " + size);
        if (entries.length != 3L * (lattice ? (long) size * size * size : size)) throw new IllegalArgumentException(entries.length
                + " numbers for size " + size);
        for (int c = 0; c < 3; c++) if (!(least[c] < most[c])) throw new IllegalArgumentException("domain " + least[c] + " to " + most[c]);
        this.title = title;
        this.lattice = lattice;
        this.size = size;
        this.least = least.clone();
        this.most = most.clone();
        this.entries = entries.clone();
    }

    /** Three curves of {@code size} entries over 0 to 1. */
    public static ColourTable curves(String title, int size, float[] entries) {
        return new ColourTable(title, false, size, new float[3], new float[] {1, 1, 1}, entries);
    }

    /** A lattice of {@code size} entries along each side over 0 to 1. */
    public static ColourTable lattice(String title, int size, float[] entries) {
        return new ColourTable(title, true, size, new float[3], new float[] {1, 1, 1}, entries);
    }

    /** The same over another domain, three numbers each. */
    public ColourTable over(float[] lowest, float[] highest) {
        return new ColourTable(title, lattice, size, lowest, highest, entries);
    }

    /** The same under another title. */
    public ColourTable titled(String other) {
        return new ColourTable(other, lattice, size, least, most, entries);
    }

    public String title() {
        return title;
    }

    /** Whether it is a lattice rather than three curves. */
    public boolean isLattice() {
        return lattice;
    }

    /** Entries of a curve, or along one side of a lattice. */
    public int size() {
        return size;
    }

    /** The lowest input of red (0), green (1) or blue (2). */
    public float least(int channel) {
        return least[channel];
    }

    /** The highest input of red (0), green (1) or blue (2). */
    public float most(int channel) {
        return most[channel];
    }

    /** A copy of all entries. */
    public float[] entries() {
        return entries.clone();
    }

    /** One number of one entry. */
    public float entry(int index, int channel) {
        return entries[3 * index + channel];
    }
}
