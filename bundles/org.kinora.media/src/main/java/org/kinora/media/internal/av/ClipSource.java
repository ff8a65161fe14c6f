package org.kinora.media.internal.av;

import static org.bytedeco.ffmpeg.global.avformat.av_guess_frame_rate;

import java.nio.file.Path;
import org.bytedeco.ffmpeg.avformat.AVStream;
import org.bytedeco.ffmpeg.avutil.AVFrame;
import org.bytedeco.ffmpeg.global.avutil;
import org.kinora.api.time.Rational;
import org.kinora.media.internal.Faults;

/** The decoded pictures of a file with their exact times; finds its way back and forth, if need be by beginning anew. */
final class ClipSource implements AutoCloseable {
    private static final long MOST_PIXELS = 200_000_000;

    private final Path file;
    private final Errand errand;
    private final Geometry geometry;
    private final Rational rate;
    private final Rational base;
    private final Rational origin;
    private final Rational duration;
    private Input input;
    private Decoder decoder;

    /** @param width of the frames to make, 0 for the file's own, like {@code height} */
    ClipSource(Path file, int width, int height, Errand errand) {
        this.file = file;
        this.errand = errand;
        open();
        try {
            AVStream stream = decoder.stream();
            geometry = Geometry.of(stream, width, height);
            if ((long) geometry.shownWidth() * geometry.shownHeight() > MOST_PIXELS)
                throw Faults.damaged(file, "a picture of " + geometry.shownWidth() + " x " + geometry.shownHeight() + " pixels");
            boolean still = Probe.isStill(input.context());
            rate = still ? Rational.ZERO : Av.rational(av_guess_frame_rate(input.context(), stream, null));
            duration = still ? Rational.ZERO : Probe.duration(input.context(), stream);
            base = Av.rational(stream.time_base());
            origin = Av.seconds(stream.start_time(), stream.time_base());
        } catch (RuntimeException fault) {
            close();
            throw fault;
        }
    }

    private void open() {
        input = new Input(file, errand);
        try {
            int index = input.firstStream(avutil.AVMEDIA_TYPE_VIDEO);
            if (index < 0) throw Faults.noPicture(file);
            decoder = new Decoder(input, index, 0);
        } catch (RuntimeException fault) {
            input.close();
            throw fault;
        }
    }

    Geometry geometry() {
        return geometry;
    }

    /** Average frames per second; 0 for a still picture. */
    Rational rate() {
        return rate;
    }

    /** Seconds; 0 when the file does not tell. */
    Rational duration() {
        return duration;
    }

    /** Decodes the next picture into {@code frame}; false at the end. */
    boolean next(AVFrame frame) {
        return decoder.next(frame);
    }

    /** Seconds from the first frame to this one; {@code otherwise} when the file does not tell. */
    Rational start(AVFrame frame, Rational otherwise) {
        long stamp = frame.best_effort_timestamp();
        return stamp == avutil.AV_NOPTS_VALUE ? otherwise : Rational.of(stamp).times(base).minus(origin);
    }

    /** How long a picture is shown, in seconds. */
    Rational length(AVFrame frame) {
        if (frame.duration() > 0) return Rational.of(frame.duration()).times(base);
        return rate.signum() > 0 ? Rational.ONE.dividedBy(rate) : base;
    }

    /**
     * Decodes into {@code frame} a picture from which the one at a time can be reached by going on: a key frame at or before it. Some files' indexes
     * lead past the place; then it is tried further back, and at last from the start of the file.
     */
    boolean restart(Rational target, AVFrame frame) {
        Rational from = target;
        long wanted = place(target);
        for (int back = 0; back < 8; back += 2) {
            boolean found = decoder.seek(place(from), wanted);
            if (found && next(frame) && start(frame, target).compareTo(target) <= 0) return true;
            from = Rational.max(Rational.ZERO, target.minus(Rational.of(1L << back)));
        }
        decoder.close();
        input.close();
        open();
        return next(frame);
    }

    private long place(Rational time) {
        return time.plus(origin).dividedBy(base).floor();
    }

    /** The unit of the file's time stamps, in seconds. */
    Rational base() {
        return base;
    }

    @Override
    public void close() {
        decoder.close();
        input.close();
    }
}
