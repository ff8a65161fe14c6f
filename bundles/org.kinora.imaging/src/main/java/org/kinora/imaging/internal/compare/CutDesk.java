package org.kinora.imaging.internal.compare;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.kinora.api.imaging.ShotBoundaries;
import org.kinora.api.imaging.ShotBoundary;
import org.kinora.api.media.ClipReader;
import org.kinora.api.media.ClipView;
import org.kinora.api.media.Fit;
import org.kinora.api.media.FramePool;
import org.kinora.api.media.MediaEngine;
import org.kinora.api.media.YuvFrame;
import org.kinora.api.time.Rational;
import org.kinora.api.work.Work;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Reads a clip small and finds its cuts. */
@Component(service = ShotBoundaries.class)
public final class CutDesk implements ShotBoundaries {
    private static final int WIDTH = 2 * FrameSketch.WIDTH;
    private static final int HEIGHT = 2 * FrameSketch.HEIGHT;

    private final MediaEngine media;

    @Activate
    public CutDesk(@Reference MediaEngine media) {
        this.media = media;
    }

    @Override
    public List<ShotBoundary> cuts(Path clip, Work work) {
        List<Rational> times = new ArrayList<>();
        List<FrameSketch> frames = sketches(clip, times, work);
        return new CutFinder().cuts(frames).stream().map(cut -> new ShotBoundary(cut.frame(), times.get(cut.frame()), cut.certainty())).toList();
    }

    List<FrameSketch> sketches(Path clip, List<Rational> times, Work work) {
        List<FrameSketch> frames = new ArrayList<>();
        double seconds = 0;
        try (ClipReader reader = media.within(work).openClip(clip, new ClipView(WIDTH, HEIGHT, Rational.ZERO, Fit.STRETCH));
                FramePool pool = new FramePool(WIDTH, HEIGHT, 1, 1, work); YuvFrame frame = pool.take()) {
            double length = reader.duration().toDouble();
            while (reader.read(frame)) {
                work.checkCancelled();
                frames.add(new FrameSketch(frame));
                times.add(reader.time());
                seconds = reader.time().toDouble();
                if (length > 0 && frames.size() % 32 == 0) work.progress(Math.min(1, seconds / length));
            }
        }
        return frames;
    }
}
