package org.kinora.media.internal.mux;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.bytedeco.ffmpeg.avcodec.AVCodecParameters;
import org.bytedeco.ffmpeg.avcodec.AVPacket;
import org.bytedeco.ffmpeg.avformat.AVStream;
import org.bytedeco.ffmpeg.global.avcodec;
import org.bytedeco.ffmpeg.global.avutil;
import org.kinora.api.time.Rational;
import org.kinora.media.internal.Faults;
import org.kinora.media.internal.av.Av;
import org.kinora.media.internal.av.Errand;
import org.kinora.media.internal.av.Input;

/**
 * What must be known of clips before their packets can be copied one behind the other.
 *
 * @param unit length of a frame in units of the time base
 * @param delay how many frames the decoder must be ahead of the screen, the same for all
 * @param frames number of frames of each clip
 */
record SegmentScan(long unit, long delay, List<Long> frames) {
    /** How much of a joining is looking at the clips. */
    static final double SHARE = 0.3;

    /** What the decoder is set up with: equal in all clips, or they cannot follow each other. */
    private record Setup(int codec, int width, int height, Rational rate, Rational base, byte[] parameterSets) {
        static Setup of(AVStream stream) {
            AVCodecParameters coded = stream.codecpar();
            byte[] sets = new byte[coded.extradata_size()];
            if (sets.length > 0) coded.extradata().get(sets);
            return new Setup(coded.codec_id(), coded.width(), coded.height(), Av.rational(stream.avg_frame_rate()),
                    Av.rational(stream.time_base()), sets);
        }

        boolean follows(Setup other) {
            return codec == other.codec && width == other.width && height == other.height && rate.equals(other.rate) && base.equals(other.base)
                    && Arrays.equals(parameterSets, other.parameterSets);
        }
    }

    private record Clip(Setup setup, long unit, long delay, long frames) { }

    /** Scans clips; empty when they must be encoded again: other parameter sets, sizes or rates, or times that are not those of a constant rate. */
    static Optional<SegmentScan> of(List<Path> files, Errand errand) {
        Clip first = null;
        long delay = 0;
        Long[] frames = new Long[files.size()];
        for (int i = 0; i < files.size(); i++) {
            Clip clip = scan(files.get(i), errand);
            errand.progress(SHARE * (i + 1) / files.size());
            if (first == null) first = clip;
            if (clip.frames == 0 || clip.unit != first.unit || !clip.setup.follows(first.setup)) return Optional.empty();
            delay = Math.max(delay, clip.delay);
            frames[i] = clip.frames;
        }
        return Optional.of(new SegmentScan(first.unit, delay, List.of(frames)));
    }

    private static Clip scan(Path file, Errand errand) {
        try (Input input = Input.ofHead(file, errand)) {
            int index = input.firstStream(avutil.AVMEDIA_TYPE_VIDEO);
            if (index < 0) throw Faults.noPicture(file);
            input.only(index);
            AVStream stream = input.context().streams(index);
            Setup setup = Setup.of(stream);
            Rational unit = setup.rate.signum() > 0 ? Rational.ONE.dividedBy(setup.rate).dividedBy(setup.base) : Rational.ZERO;
            if (setup.codec != avcodec.AV_CODEC_ID_H264 || unit.denominator() != 1 || unit.signum() <= 0) return new Clip(setup, 1, 0, 0);
            return count(input, index, setup, unit.numerator());
        }
    }

    private static Clip count(Input input, int index, Setup setup, long unit) {
        long start = start(input.context().streams(index));
        long delay = 0;
        long frames = 0;
        long last = -1;
        boolean regular = true;
        for (AVPacket packet = input.next(index); packet != null; packet = input.next(index), frames++) {
            long time = packet.pts() - start;
            if (frames == 0) regular = (packet.flags() & avcodec.AV_PKT_FLAG_KEY) != 0;
            regular &= packet.pts() != avutil.AV_NOPTS_VALUE && time >= 0 && time % unit == 0 && (packet.flags() & avcodec.AV_PKT_FLAG_DISCARD) == 0;
            delay = Math.max(delay, frames - time / unit);
            last = Math.max(last, time / unit);
        }
        long announced = input.announcedPackets(index);
        if (frames < announced) throw Faults.truncated(input.file(), announced, frames);
        return new Clip(setup, unit, delay, regular && last == frames - 1 ? frames : 0);
    }

    static long start(AVStream stream) {
        return stream.start_time() == avutil.AV_NOPTS_VALUE ? 0 : stream.start_time();
    }
}
