package org.kinora.film.internal.export;

import java.nio.file.Path;
import org.kinora.api.media.ClipCodec;
import org.kinora.api.media.ClipCoding;
import org.kinora.api.media.ClipFormat;
import org.kinora.api.media.ClipReader;
import org.kinora.api.media.ClipView;
import org.kinora.api.media.ClipWriter;
import org.kinora.api.media.Fit;
import org.kinora.api.media.FramePool;
import org.kinora.api.media.MediaEngine;
import org.kinora.api.media.Quality;
import org.kinora.api.media.StreamInfo;
import org.kinora.api.media.YuvFrame;
import org.kinora.api.time.Rational;
import org.kinora.api.work.Work;

/** Some seconds of a film as a small GIF. */
record GifPreview(MediaEngine media, Work work) {
    private static final Rational RATE = Rational.of(25, 2);
    private static final Rational SECONDS = Rational.of(4);
    private static final int LONGER = 480;

    /** @param around a time in the middle of what is shown */
    void write(Path film, Rational around, Path gif) {
        StreamInfo.Video video = media.probe(film).video().orElseThrow();
        Rational start = Rational.max(Rational.ZERO, Rational.min(around.minus(SECONDS.dividedBy(Rational.of(2))), video.duration().minus(SECONDS)));
        Rational scale = Rational.of(LONGER, Math.max(video.width(), video.height()));
        int width = even(scale.times(video.width()));
        int height = even(scale.times(video.height()));
        long frames = SECONDS.times(RATE).floor();
        try (ClipReader reader = media.openClip(film, new ClipView(width, height, RATE, Fit.STRETCH));
                FramePool pool = new FramePool(width, height, 2, 10, work);
                ClipWriter writer = media.writeClip(gif, new ClipFormat(width, height, RATE, Quality.FINAL, false), ClipCoding.of(ClipCodec.GIF))) {
            reader.seek(start);
            for (long number = 0; number < frames && next(reader, pool, writer); number++) work.checkCancelled();
            writer.finish();
        }
    }

    private static boolean next(ClipReader reader, FramePool pool, ClipWriter writer) {
        YuvFrame frame = pool.take();
        boolean more;
        try {
            more = reader.read(frame);
        } catch (RuntimeException | Error fault) {
            frame.close();
            throw fault;
        }
        if (more) writer.write(frame);
        else frame.close();
        return more;
    }

    private static int even(Rational size) {
        return Math.toIntExact(Math.max(16, 2 * size.dividedBy(Rational.of(2)).round()));
    }
}
