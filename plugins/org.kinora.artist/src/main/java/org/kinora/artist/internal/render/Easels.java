package org.kinora.artist.internal.render;

import java.lang.ref.SoftReference;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.Iterator;
import java.util.function.IntFunction;
import java.util.function.ToIntFunction;
import org.kinora.api.work.Kind;
import org.kinora.api.work.Texts;
import org.osgi.service.component.annotations.Component;

/**
 * The big arrays that pictures are drawn in, used again for the next picture instead of being made anew for each shot.
 *
 * <p>What is out at the same time is bounded by a share of the heap: who wants more waits, and a picture that could never be drawn is refused
 * before it is begun. Arrays that nobody uses are few and held softly: the JVM takes them when they have been idle for long or when it needs the
 * room. Thread-safe.
 */
@Component(service = Easels.class)
public final class Easels {
    private static final Texts TEXTS = Texts.beside(Easels.class);

    private final Shelf<float[]> floats = new Shelf<>(float[]::new, array -> array.length);
    private final Shelf<int[]> ints = new Shelf<>(int[]::new, array -> array.length);
    private final Shelf<byte[]> bytes = new Shelf<>(byte[]::new, array -> array.length);
    private final long most;
    private long out;

    public Easels() {
        this(Runtime.getRuntime().maxMemory() / 10 * 7);
    }

    /** @param most bytes that may be out at once */
    Easels(long most) {
        this.most = most;
    }

    /**
     * An easel with room for so many bytes; waits while others use up the room.
     *
     * @param stop called now and then while it waits; throws to end the waiting
     * @throws org.kinora.api.work.Failure (EXHAUSTED) when there can never be so much
     */
    public Easel lend(long room, Runnable stop) {
        if (room > most) throw TEXTS.failure(Kind.EXHAUSTED, "picture.memory", room >> 20, most >> 20);
        try {
            synchronized (this) {
                while (out + room > most) {
                    stop.run();
                    wait(50);
                }
                out += room;
            }
        } catch (InterruptedException interrupt) {
            Thread.currentThread().interrupt();
            throw TEXTS.failure(Kind.CANCELLED, "picture.stopped");
        }
        return new Easel(this, room);
    }

    synchronized void back(long room) {
        out -= room;
        notifyAll();
    }

    /** Bytes that are out now. */
    synchronized long out() {
        return out;
    }

    Shelf<float[]> floats() {
        return floats;
    }

    Shelf<int[]> ints() {
        return ints;
    }

    Shelf<byte[]> bytes() {
        return bytes;
    }

    /** Arrays of one type. */
    static final class Shelf<A> {
        private static final int MOST = 20;

        private final IntFunction<A> fresh;
        private final ToIntFunction<A> length;
        private final Deque<SoftReference<A>> idle = new ArrayDeque<>();

        private Shelf(IntFunction<A> fresh, ToIntFunction<A> length) {
            this.fresh = fresh;
            this.length = length;
        }

        /** The shortest of {@code least} to {@code longest} elements; with whatever its last user left in it. */
        synchronized A take(int least, int longest) {
            SoftReference<A> best = null;
            int shortest = Integer.MAX_VALUE;
            for (Iterator<SoftReference<A>> each = idle.iterator(); each.hasNext();) {
                SoftReference<A> one = each.next();
                A array = one.get();
                if (array == null) {
                    each.remove();
                    continue;
                }
                int size = length.applyAsInt(array);
                if (size < least || size > longest || size >= shortest) continue;
                best = one;
                shortest = size;
            }
            A found = best == null ? null : best.get();
            if (found == null) return fresh.apply(least);
            idle.remove(best);
            return found;
        }

        synchronized void back(A array) {
            if (idle.size() == MOST) idle.pollFirst();
            idle.addLast(new SoftReference<>(array));
        }
    }

    /** Empties the part of an array that is used. */
    static void clear(Object array, int size) {
        switch (array) {
            case float[] values -> Arrays.fill(values, 0, size, 0);
            case int[] values -> Arrays.fill(values, 0, size, 0);
            case byte[] values -> Arrays.fill(values, 0, size, (byte) 0);
            default -> throw new IllegalArgumentException(array.getClass().getName());
        }
    }
}
