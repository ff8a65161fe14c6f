package org.kinora.imaging.internal.interpolate;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.kinora.api.imaging.flow.FrameInterpolator;
import org.kinora.api.imaging.flow.FrameInterpolator.Between;
import org.kinora.api.imaging.flow.InterpolationMode;
import org.kinora.api.media.ClipFormat;
import org.kinora.api.media.ClipReader;
import org.kinora.api.media.ClipWriter;
import org.kinora.api.media.FramePool;
import org.kinora.api.media.MediaEngine;
import org.kinora.api.media.Quality;
import org.kinora.api.media.YuvFrame;
import org.kinora.api.time.Rational;
import org.kinora.api.work.Kind;
import org.kinora.api.work.Texts;
import org.kinora.api.work.Work;

/** Makes a clip anew at another rate or slower: reads it once for its changes, once for its pictures. Two frames are in memory, however long it is. */
record Retiming(MediaEngine media, FrameInterpolator interpolator) {
    private static final int QUEUED = 8;

    /**
     * What was made.
     *
     * @param frames written
     * @param seconds length
     */
    record Made(long frames, Rational seconds) {}

    /** The times of the frames of a clip, and how much each differs from the next. */
    private record Looked(List<Rational> times, Cadence cadence, Rational end) {}

    Made render(Path clip, Pace pace, InterpolationMode mode, Path to, Work work) {
        Looked looked = look(clip, work.part(0, 0.2));
        long frames = pace.frames(looked.end());
        try (ClipReader reader = media.openClip(clip)) {
            ClipFormat format = new ClipFormat(reader.width(), reader.height(), pace.rate(), Quality.FINAL, false);
            try (FramePool pool = new FramePool(reader.width(), reader.height(), 3, QUEUED, work); ClipWriter writer = media.writeClip(to, format)) {
                try {
                    write(reader, looked, pace, mode, frames, pool, writer, work.part(0.2, 1));
                    writer.finish();
                } catch (RuntimeException | Error stopped) {
                    writer.abort();
                    throw stopped;
                }
            }
        }
        return new Made(frames, Rational.of(frames).dividedBy(pace.rate()));
    }

    private Looked look(Path clip, Work work) {
        List<Rational> times = new ArrayList<>();
        List<Double> changes = new ArrayList<>();
        try (ClipReader reader = media.openClip(clip)) {
            if (reader.rate().signum() == 0) throw Texts.beside(Retiming.class).failure(Kind.INPUT, "retime.still", clip.getFileName());
            try (FramePool pool = new FramePool(reader.width(), reader.height(), 2, 2, work)) {
                YuvFrame before = pool.take();
                YuvFrame now = pool.take();
                try {
                    for (boolean more = reader.read(now); more; more = reader.read(now)) {
                        work.checkCancelled();
                        if (!times.isEmpty()) changes.add(Difference.of(before, now).mean());
                        times.add(reader.time());
                        if (reader.duration().signum() > 0) work.progress(Math.min(1, reader.time().toDouble() / reader.duration().toDouble()));
                        YuvFrame old = before;
                        before = now;
                        now = old;
                    }
                } finally {
                    before.close();
                    now.close();
                }
            }
            if (times.isEmpty()) throw Texts.beside(Retiming.class).failure(Kind.INPUT, "retime.empty", clip.getFileName());
            Rational end = times.getLast().plus(Rational.ONE.dividedBy(reader.rate()));
            return new Looked(times, new Cadence(changes.stream().mapToDouble(Double::doubleValue).toArray()), end);
        }
    }

    private void write(ClipReader reader, Looked looked, Pace pace, InterpolationMode mode, long frames, FramePool pool, ClipWriter writer, Work work) {
        List<Rational> times = looked.times();
        YuvFrame first = pool.take();
        YuvFrame second = pool.take();
        Between between = null;
        try {
            reader.read(first);
            int pair = 0;
            boolean more = reader.read(second);
            for (long frame = 0; frame < frames; frame++) {
                work.checkCancelled();
                Rational moment = pace.moment(frame);
                while (more && times.get(pair + 1).compareTo(moment) <= 0) {
                    if (between != null) between.close();
                    between = null;
                    YuvFrame old = first;
                    first = second;
                    second = old;
                    pair++;
                    more = pair + 1 < times.size() && reader.read(second);
                }
                YuvFrame made = pool.take();
                double share = more ? share(moment, times.get(pair), times.get(pair + 1)) : 0;
                double at = looked.cadence().moment(pair, share);
                if (at <= 0 || at >= 1) made.copyFrom(at <= 0 ? first : second);
                else {
                    if (between == null) between = interpolator.between(first, second, mode, work);
                    between.draw(Rational.of(Math.round(at * 1_000_000), 1_000_000), made);
                }
                writer.write(made);
                work.progress((frame + 1.0) / frames);
            }
        } finally {
            if (between != null) between.close();
            first.close();
            second.close();
        }
    }

    private static double share(Rational moment, Rational from, Rational to) {
        return moment.minus(from).dividedBy(to.minus(from)).toDouble();
    }
}
