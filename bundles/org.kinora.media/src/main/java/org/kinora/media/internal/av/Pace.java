package org.kinora.media.internal.av;

import static org.bytedeco.ffmpeg.global.avformat.avformat_index_get_entries_count;
import static org.bytedeco.ffmpeg.global.avformat.avformat_index_get_entry;

import java.util.Arrays;
import org.bytedeco.ffmpeg.avcodec.AVPacket;
import org.bytedeco.ffmpeg.avformat.AVStream;
import org.bytedeco.ffmpeg.global.avutil;
import org.kinora.api.time.Rational;

/** Tells whether the frames of a stream are shown for different lengths of time, by its index or else by its first packets. */
final class Pace {
    private static final int PACKETS = 240;
    private static final int ENTRIES = 20_000;
    private static final int FEW = 3;

    private Pace() { }

    static boolean variable(Input input, int index) {
        AVStream stream = input.context().streams(index);
        long[] times = input.announcedPackets(index) > FEW ? indexed(stream) : read(input, index);
        if (times.length <= FEW) return false;
        Arrays.sort(times);
        long[] steps = new long[times.length - 1];
        for (int i = 0; i < steps.length; i++) steps[i] = times[i + 1] - times[i];
        Arrays.sort(steps);
        // one odd step is where an editor cut the file or the end
        long spread = steps[steps.length - 2] - steps[1];
        Rational seconds = Rational.of(spread).times(Av.rational(stream.time_base()));
        return spread > 1 && seconds.compareTo(Traits.ROUNDING) > 0;
    }

    private static long[] indexed(AVStream stream) {
        int count = Math.min(ENTRIES, avformat_index_get_entries_count(stream));
        long[] times = new long[count];
        for (int i = 0; i < count; i++) times[i] = avformat_index_get_entry(stream, i).timestamp();
        return times;
    }

    private static long[] read(Input input, int index) {
        input.only(index);
        long[] times = new long[PACKETS];
        int count = 0;
        for (AVPacket packet = input.next(index); packet != null && count < PACKETS; packet = input.next(index)) {
            if (packet.pts() == avutil.AV_NOPTS_VALUE) return new long[0];
            times[count++] = packet.pts();
        }
        // Without the last ones, whose neighbours in time may not have been read yet.
        return Arrays.copyOf(times, count == PACKETS ? withoutLast(times) : count);
    }

    private static int withoutLast(long[] times) {
        Arrays.sort(times);
        return times.length - 20;
    }
}
