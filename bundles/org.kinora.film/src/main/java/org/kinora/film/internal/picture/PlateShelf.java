package org.kinora.film.internal.picture;

import java.lang.foreign.Arena;
import java.util.HashMap;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Function;
import org.kinora.api.asset.AssetId;
import org.kinora.api.film.Grade;
import org.kinora.api.work.Work;
import org.kinora.film.internal.plate.Plate;

/**
 * Stills that were decoded, graded and packed, for the segments that show them one after the other: a body and the transitions at both its ends.
 * Keeps the last ones within {@value #ROOM} bytes, and those in use. Thread-safe; a still that two ask for at once is made once.
 */
final class PlateShelf {
    private static final long ROOM = 16L << 20;

    /** What decides the pixels of a plate: the file, its grades in order, and the size to which it is made smaller; 0 for its own. */
    record Key(AssetId asset, List<Grade> grades, int width, int height) {}

    private final Map<Key, Entry> entries = new LinkedHashMap<>(8, 0.75f, true);
    private final Map<Key, CompletableFuture<Void>> making = new HashMap<>();

    private static final class Entry {
        private final Arena arena;
        private final Plate plate;
        private int users;

        Entry(Arena arena, Plate plate) {
            this.arena = arena;
            this.plate = plate;
        }

        long size() {
            return Plate.size(plate.width(), plate.height(), plate.alpha().isPresent());
        }
    }

    /** A still; {@code make} fills it in memory of the arena where nobody has it. Whoever takes it closes it. */
    Plates take(Key key, Work work, Function<Arena, Plate> make) {
        while (true) {
            CompletableFuture<Void> others;
            synchronized (this) {
                Entry entry = entries.get(key);
                if (entry != null) return used(entry);
                others = making.get(key);
                if (others == null) making.put(key, new CompletableFuture<>());
            }
            if (others == null) return made(key, make);
            await(others, work);
        }
    }

    private static void await(CompletableFuture<Void> others, Work work) {
        while (true) {
            try {
                others.get(100, TimeUnit.MILLISECONDS);
                return;
            } catch (TimeoutException busy) {
                work.checkCancelled();
            } catch (ExecutionException | InterruptedException stopped) {
                if (stopped instanceof InterruptedException) Thread.currentThread().interrupt();
                work.checkCancelled();
                return;
            }
        }
    }

    private Plates made(Key key, Function<Arena, Plate> make) {
        Arena arena = Arena.ofShared();
        Entry entry = null;
        try {
            entry = new Entry(arena, make.apply(arena));
        } finally {
            synchronized (this) {
                if (entry == null) arena.close();
                else entries.put(key, entry);
                making.remove(key).complete(null);
            }
        }
        synchronized (this) {
            return used(entry);
        }
    }

    private synchronized Plates used(Entry entry) {
        entry.users++;
        tidy();
        return new Plates() {
            private boolean closed;

            @Override
            public Plate next() {
                return entry.plate;
            }

            @Override
            public boolean still() {
                return true;
            }

            @Override
            public void close() {
                if (closed) return;
                closed = true;
                given(entry);
            }
        };
    }

    private synchronized void given(Entry entry) {
        entry.users--;
        tidy();
    }

    /** Frees the plates that were used longest ago until the rest has room. */
    private void tidy() {
        long size = entries.values().stream().mapToLong(Entry::size).sum();
        for (Iterator<Entry> oldest = entries.values().iterator(); oldest.hasNext() && size > ROOM; ) {
            Entry entry = oldest.next();
            if (entry.users > 0) continue;
            size -= entry.size();
            entry.arena.close();
            oldest.remove();
        }
    }

    /** Frees all plates that nobody uses. */
    synchronized void clear() {
        entries.values().removeIf(entry -> {
            if (entry.users == 0) entry.arena.close();
            return entry.users == 0;
        });
    }
}
