package org.kinora.imaging.internal.compare;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.kinora.media.internal.CacheFolder;
import org.kinora.api.time.Rational;
import org.kinora.media.internal.FfmpegMediaEngine;
import org.kinora.testkit.TestWork;

/** Prints the changes of a clip that are cuts or nearly: {@code CutLook CLIP…}. */
final class CutLook {
    private CutLook() {}

    public static void main(String[] clips) {
        FfmpegMediaEngine media = new FfmpegMediaEngine(new CacheFolder(Path.of("target", "media-cache").toAbsolutePath()), Optional.empty());
        for (String clip : clips) {
            try (TestWork work = new TestWork()) {
                List<Rational> times = new ArrayList<>();
                List<FrameSketch> frames = new CutDesk(media).sketches(Path.of(clip), times, work);
                System.out.println(clip + " " + frames.size() + " frames; cuts " + new CutFinder().cuts(frames));
                for (int i = 1; i < frames.size(); i++) {
                    double change = CutFinder.change(frames.get(i - 1), frames.get(i));
                    if (change > 0.22) System.out.printf("  %5d %.3f residual %.3f colours %.3f%n", i, change,
                            MotionResidual.between(frames.get(i - 1),
                            frames.get(i)), frames.get(i - 1).colours(frames.get(i)));
                }
            }
        }
    }
}
