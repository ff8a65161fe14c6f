package org.kinora.media.internal.scrub;

import java.util.Optional;
import java.util.function.Supplier;
import org.kinora.api.media.YuvFrame;
import org.kinora.api.time.Rational;
import org.kinora.media.internal.av.AvClipReader;

/** Fills the gaps around a scrubber's playhead, one frame at a time, so that it turns soon to where the playhead has gone. */
final class ReadAhead {
    private static final Rational NOWHERE = Rational.of(-1);

    private final CachedScrubber scrubber;
    private final Supplier<AvClipReader> opener;
    private final Thread thread;

    ReadAhead(CachedScrubber scrubber, Supplier<AvClipReader> opener) {
        this.scrubber = scrubber;
        this.opener = opener;
        thread = Thread.ofPlatform().name("kinora-scrub").daemon().start(this::run);
    }

    private void run() {
        try (AvClipReader reader = opener.get()) {
            Rational place = NOWHERE;
            boolean full = false;
            while (true) {
                Optional<CachedScrubber.Gap> gap = scrubber.gap(place, full);
                if (gap.isEmpty()) return;
                if (!gap.get().holds(place)) {
                    reader.seek(gap.get().from());
                    place = gap.get().from();
                }
                Optional<YuvFrame> room = scrubber.room(place, false);
                full = room.isEmpty();
                if (full) continue;
                place = read(reader, room.get());
            }
        } catch (InterruptedException asked) {
            Thread.currentThread().interrupt();
        } catch (RuntimeException broken) {
            // Who asks for a frame in the broken stretch decodes it himself and hears why it cannot be shown.
            System.getLogger(ReadAhead.class.getName()).log(System.Logger.Level.DEBUG, "no reading ahead", broken);
        }
    }

    /** Reads the next frame and says where the one after it begins. */
    private Rational read(AvClipReader reader, YuvFrame frame) {
        boolean more;
        try {
            more = reader.read(frame);
        } catch (RuntimeException | Error fault) {
            frame.close();
            throw fault;
        }
        if (!more) {
            frame.close();
            return FrameCache.NEVER;
        }
        scrubber.put(reader, frame);
        return reader.last() ? FrameCache.NEVER : reader.until();
    }

    void join() {
        boolean interrupted = false;
        while (thread.isAlive()) {
            try {
                thread.join();
            } catch (InterruptedException again) {
                interrupted = true;
            }
        }
        if (interrupted) Thread.currentThread().interrupt();
    }
}
