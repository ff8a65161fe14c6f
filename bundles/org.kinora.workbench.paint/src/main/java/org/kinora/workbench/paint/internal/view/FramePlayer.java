package org.kinora.workbench.paint.internal.view;

import java.nio.file.Path;
import java.util.concurrent.Semaphore;
import java.util.concurrent.locks.LockSupport;
import org.kinora.api.imaging.Mask;
import org.kinora.api.imaging.Raster;
import org.kinora.api.time.Rational;
import org.kinora.api.work.Failure;
import org.kinora.workbench.paint.internal.document.PaintWork;
import org.kinora.workbench.paint.internal.document.Surface;
import org.kinora.workbench.paint.internal.moving.ClipFrames;
import org.kinora.workbench.paint.internal.moving.PackedMask;
import org.kinora.workbench.paint.internal.moving.ShotMasks;

/** Plays the range of a moving shot over the picture, with what is meant under a veil, until it is stopped. Asked on the UI thread. */
final class FramePlayer {
    private final Desk desk;
    private final Pane pane;
    private volatile Playing playing;
    private volatile Path source;
    private volatile boolean veiled;
    private int at;

    /** One run; its end is asked for by {@code stop}. */
    private static final class Playing {
        final Semaphore shown = new Semaphore(1);
        volatile boolean stop;
    }

    FramePlayer(Desk desk, Pane pane) {
        this.desk = desk;
        this.pane = pane;
    }

    boolean playing() {
        return playing != null;
    }

    /** The frame that was shown last. */
    int at() {
        return at;
    }

    /** Goes on with another clip of the same frames, where it is. */
    void other(Path clip, boolean withMasks) {
        source = clip;
        veiled = withMasks;
    }

    void play(Path clip, ShotMasks masks, boolean withMasks) {
        stop();
        other(clip, withMasks);
        at = masks.first();
        Playing mine = new Playing();
        playing = mine;
        int first = masks.first();
        int last = masks.last();
        PackedMask[] meant = new PackedMask[masks.count()];
        for (int i = first; i <= last; i++) meant[i] = masks.at(i).orElse(null);
        Thread.ofPlatform().daemon().name("kinora-paint-play").start(() -> {
            try (PaintWork work = new PaintWork()) {
                int frame = first;
                while (!mine.stop) frame = run(mine, source, frame, first, last, meant, work);
            } catch (Failure unreadable) {
                desk.later(() -> {
                    desk.site().tell(unreadable.getMessage());
                    if (playing == mine) stop();
                });
            }
        });
        desk.changed();
    }

    /** Plays one clip until it is stopped or another one is wanted; answers the frame to go on with. */
    private int run(Playing mine, Path clip, int from, int first, int last, PackedMask[] meant, PaintWork work) {
        try (ClipFrames frames = new ClipFrames(desk.engines().media(), clip, meant.length, work)) {
            Rational rate = frames.rate().signum() > 0 ? frames.rate() : Rational.of(24);
            long each = Math.round(1e9 / rate.toDouble());
            long due = System.nanoTime();
            int frame = from;
            while (!mine.stop && clip.equals(source)) {
                Surface surface;
                try (Raster raster = frames.frame(frame, work)) {
                    surface = Surface.of(raster, work);
                }
                Mask mask = veiled && meant[frame] != null ? meant[frame].open(work) : null;
                due = Math.max(due + each, System.nanoTime());
                LockSupport.parkNanos(due - System.nanoTime());
                mine.shown.acquireUninterruptibly();
                int number = frame;
                desk.later(() -> show(mine, number, surface, mask));
                frame = frame == last ? first : frame + 1;
            }
            return frame;
        }
    }

    private void show(Playing mine, int number, Surface surface, Mask mask) {
        if (playing == mine && !pane.control().isDisposed()) {
            at = number;
            pane.glass().instead(surface, mask);
            pane.redraw();
            desk.changed();
        }
        surface.close();
        if (mask != null) mask.close();
        mine.shown.release();
    }

    void stop() {
        Playing mine = playing;
        if (mine == null) return;
        playing = null;
        mine.stop = true;
        mine.shown.release();
        if (!pane.control().isDisposed()) pane.glass().instead(null, null);
        desk.changed();
    }
}
