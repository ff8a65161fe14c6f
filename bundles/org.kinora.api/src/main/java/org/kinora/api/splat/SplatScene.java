package org.kinora.api.splat;

import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import org.kinora.api.work.Memory;
import org.kinora.api.work.Work;

/**
 * Gaussians as planes of floats off the heap: one plane for each number of a splat, all of the same length, each aligned to 64 bytes.
 *
 * <p>The planes are, in this order: position x, y, z; log of the scale along the splat's own x, y, z; rotation w, x, y, z (need not be normalised);
 * logit of the opacity; then the coefficients of the spherical harmonics, coefficient by coefficient, each as red, green, blue. Coefficient 0 is the
 * base colour: {@code rgb = 0.5 + 0.28209479 f}.
 *
 * <p>Taken from a {@link Work}, so that it counts against the process-wide budget, and given back by {@link #close}. One thread writes; several may
 * read what has been handed over. Values behind {@link #count} up to {@link #capacity} are there, but mean nothing.
 */
public final class SplatScene implements AutoCloseable {
    /** First of the planes of the position: x, y, z. */
    public static final int POSITION = 0;
    /** First of the planes of the scale: natural logarithms along x, y, z. */
    public static final int SCALE = 3;
    /** First of the planes of the rotation: w, x, y, z. */
    public static final int ROTATION = 6;
    /** The plane of the opacity, before the sigmoid. */
    public static final int OPACITY = 10;
    /** First of the planes of the colour: coefficient 0 red, green, blue, coefficient 1 red and so on. */
    public static final int COLOUR = 11;
    /** The highest degree of spherical harmonics. */
    public static final int MOST_DEGREE = 3;
    /** The most splats of a scene. */
    public static final int MOST_SPLATS = 100_000_000;

    private final int capacity;
    private final int degree;
    private final Memory memory;
    private final MemorySegment values;
    private final long pitch;
    private int count;
    private boolean antialiased;

    private SplatScene(int capacity, int degree, Memory memory) {
        if (capacity < 0 || capacity > MOST_SPLATS || degree < 0 || degree > MOST_DEGREE)
            throw new IllegalArgumentException(capacity + " splats of degree " + degree);
        this.degree = degree;
        this.memory = memory;
        pitch = Math.max(1, (4L * capacity + Memory.ALIGNMENT - 1) / Memory.ALIGNMENT) * Memory.ALIGNMENT;
        this.capacity = capacity;
        try {
            values = memory.take(pitch * planes(degree));
        } catch (RuntimeException | Error refused) {
            memory.close();
            throw refused;
        }
        count = capacity;
    }

    /**
     * A scene of zeros with so many splats, which is also the most that it can hold.
     *
     * @throws org.kinora.api.work.Failure (EXHAUSTED) when the budget can never hold it; the work's own when it was stopped while waiting for room
     */
    public static SplatScene take(int capacity, int degree, Work work) {
        return new SplatScene(capacity, degree, work.memory());
    }

    /** A scene of zeros outside any budget, for tests and tools. */
    public static SplatScene unbounded(int capacity, int degree) {
        return new SplatScene(capacity, degree, Memory.unbounded());
    }

    /** Coefficients of a degree, for each of red, green and blue: 1, 4, 9 or 16. */
    public static int coefficients(int degree) {
        return (degree + 1) * (degree + 1);
    }

    /** Planes of a scene of a degree: 14, 23, 38 or 59. */
    public static int planes(int degree) {
        return COLOUR + 3 * coefficients(degree);
    }

    /** Splats in it. */
    public int count() {
        return count;
    }

    /** Says how many splats are in it, at most {@link #capacity}. */
    public void count(int splats) {
        if (splats < 0 || splats > capacity) throw new IllegalArgumentException(splats + " of " + capacity + " splats");
        count = splats;
    }

    /** The most splats that it can hold. */
    public int capacity() {
        return capacity;
    }

    /** Degree of the spherical harmonics, 0 to 3. */
    public int degree() {
        return degree;
    }

    /** Number of planes. */
    public int planes() {
        return planes(degree);
    }

    /** Whether it was made to be drawn with the opacity compensated for the smoothing of small splats (Yu et al., Mip-Splatting, 2024). */
    public boolean antialiased() {
        return antialiased;
    }

    /** Says how it was made to be drawn. */
    public void antialiased(boolean compensated) {
        antialiased = compensated;
    }

    /** Bytes from the beginning of one plane to that of the next: a multiple of 64, so that whole vectors may be read behind the last splat. */
    public long pitch() {
        return pitch;
    }

    /** One plane: {@link #capacity} floats in the machine's byte order. */
    public MemorySegment plane(int plane) {
        if (plane < 0 || plane >= planes()) throw new IndexOutOfBoundsException("plane " + plane + " of " + planes());
        return values.asSlice(plane * pitch, 4L * capacity);
    }

    /** All planes, {@link #pitch} bytes apart. */
    public MemorySegment memory() {
        return values;
    }

    /** One number; for single looks and for readers of files, not for inner loops. */
    public float get(int plane, int splat) {
        return values.get(ValueLayout.JAVA_FLOAT, plane * pitch + 4L * splat);
    }

    /** Sets one number; for readers of files, not for inner loops. */
    public void set(int plane, int splat, float value) {
        values.set(ValueLayout.JAVA_FLOAT, plane * pitch + 4L * splat, value);
    }

    /** Copies the splats of a scene of the same degree, as far as this one has room. */
    public void copyFrom(SplatScene other) {
        if (other.degree != degree || other.count > capacity) throw new IllegalArgumentException(other + " into " + this);
        for (int plane = 0; plane < planes(); plane++)
            MemorySegment.copy(other.values, plane * other.pitch, values, plane * pitch, 4L * other.count);
        count = other.count;
        antialiased = other.antialiased;
    }

    @Override
    public String toString() {
        return count + " splats of degree " + degree;
    }

    /** Gives the memory back; closing twice does nothing. */
    @Override
    public void close() {
        memory.close();
    }
}
