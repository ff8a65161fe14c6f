package org.kinora.artist.internal.render;

import java.util.ArrayList;
import java.util.List;

/** The arrays of one renderer, given back together. Arrays may be longer than asked for; as much as was asked for is zero. Belongs to one thread. */
public final class Easel implements AutoCloseable {
    /** An array that is longer than this many times what is wanted stays for whoever wants it. */
    private static final int LARGER = 6;

    private final Easels easels;
    private final long room;
    private final List<Runnable> lent = new ArrayList<>();
    private boolean closed;

    Easel(Easels easels, long room) {
        this.easels = easels;
        this.room = room;
    }

    float[] floats(int least) {
        return taken(easels.floats(), least, longest(least));
    }

    int[] ints(int least) {
        return taken(easels.ints(), least, longest(least));
    }

    byte[] bytes(int least) {
        return taken(easels.bytes(), least, longest(least));
    }

    /** Exactly so many, for those who ask an array how long it is. */
    int[] exactly(int count) {
        return taken(easels.ints(), count, count);
    }

    private static int longest(int least) {
        return (int) Math.min(Integer.MAX_VALUE, (long) LARGER * least);
    }

    private <A> A taken(Easels.Shelf<A> shelf, int least, int longest) {
        A array = shelf.take(least, longest);
        lent.add(() -> shelf.back(array));
        Easels.clear(array, least);
        return array;
    }

    /** Nobody may use the arrays any more. */
    @Override
    public void close() {
        if (closed) return;
        closed = true;
        lent.forEach(Runnable::run);
        easels.back(room);
    }
}
