package org.kinora.media.internal.av;

import static org.bytedeco.ffmpeg.global.avutil.av_channel_layout_default;
import static org.bytedeco.ffmpeg.global.avutil.av_frame_alloc;
import static org.bytedeco.ffmpeg.global.avutil.av_frame_free;
import static org.bytedeco.ffmpeg.global.avutil.av_frame_unref;

import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.nio.file.Path;
import java.util.Arrays;
import org.bytedeco.ffmpeg.avformat.AVStream;
import org.bytedeco.ffmpeg.avutil.AVFrame;
import org.bytedeco.ffmpeg.global.avutil;
import org.kinora.api.media.SoundReader;
import org.kinora.api.time.Rational;
import org.kinora.media.internal.Faults;

/**
 * Reads a sound through FFmpeg's decoders and resampler. One channel becomes two equal ones, two become their mean; more than two are mixed down by
 * FFmpeg's matrix first, unless 5.1 is wanted. What starts late begins with silence; gaps in the file stay gaps.
 */
public final class AvSoundReader implements SoundReader {
    private static final int SURROUND = 6;

    /** How the way to the wanted place began: a container may find it, or lead past it; then everything is decoded from the start. */
    private enum Restart { NONE, BY_INDEX, FROM_START }

    private final Path file;
    private final Errand errand;
    private final int rate;
    private final int channels;
    private final int sourceChannels;
    private final Rational origin;
    private final long length;
    private final AVFrame decoded = av_frame_alloc();
    private final AVFrame ready = av_frame_alloc();
    private Input input;
    private Decoder decoder;
    private Filter filter;
    private Restart restart = Restart.NONE;
    private boolean ended;
    private boolean aligned;
    private boolean closed;
    /** Where the next sample that {@link #read} gives lies. */
    private long position;
    private long silence;
    private long skip;
    private int offset;
    private int available;

    public AvSoundReader(Path file, int rate, int channels, Errand errand) {
        if (channels != 1 && channels != 2 && channels != SURROUND) throw new IllegalArgumentException("channels " + channels);
        this.rate = rate;
        this.channels = channels;
        this.file = file;
        this.errand = errand;
        open();
        AVStream stream = decoder.stream();
        sourceChannels = channels == SURROUND ? SURROUND : Math.min(2, stream.codecpar().ch_layout().nb_channels());
        long start = input.context().start_time();
        origin = start == avutil.AV_NOPTS_VALUE || start < 0 ? Rational.ZERO : Rational.of(start, avutil.AV_TIME_BASE);
        boolean exact = Av.text(input.context().iformat().name()).startsWith("mov") && stream.duration() > 0;
        length = exact ? Av.seconds(stream.duration(), stream.time_base()).plus(late(stream)).samples(rate) : Long.MAX_VALUE;
    }

    private void open() {
        input = new Input(file, errand);
        try {
            int index = input.firstStream(avutil.AVMEDIA_TYPE_AUDIO);
            if (index < 0) throw Faults.noSound(file);
            decoder = new Decoder(input, index, 1);
        } catch (RuntimeException fault) {
            input.close();
            throw fault;
        }
    }

    private static Rational late(AVStream stream) {
        return Rational.max(Rational.ZERO, Av.seconds(stream.start_time(), stream.time_base()));
    }

    @Override
    public int rate() {
        return rate;
    }

    @Override
    public int channels() {
        return channels;
    }

    @Override
    public Rational duration() {
        return Probe.duration(input.context(), decoder.stream());
    }

    @Override
    public int read(float[][] into, int from, int count) {
        int wanted = (int) Math.min(count, Math.max(0, length - position));
        int done = 0;
        while (done < wanted) {
            int part;
            if (silence > 0) {
                part = (int) Math.min(silence, wanted - done);
                for (float[] channel : into) Arrays.fill(channel, from + done, from + done + part, 0f);
                silence -= part;
            } else if (available > 0 || more()) {
                if (silence > 0) continue;
                part = Math.min(available, wanted - done);
                for (int channel = 0; channel < channels; channel++) copy(channel, into[channel], from + done, part);
                offset += part;
                available -= part;
            } else {
                break;
            }
            done += part;
            position += part;
        }
        return done;
    }

    private void copy(int channel, float[] into, int at, int count) {
        if (channels == 1 && sourceChannels == 2) {
            MemorySegment left = samples(0);
            MemorySegment right = samples(1);
            for (int i = 0; i < count; i++) {
                into[at + i] = 0.5f * (left.getAtIndex(ValueLayout.JAVA_FLOAT, offset + i) + right.getAtIndex(ValueLayout.JAVA_FLOAT, offset + i));
            }
        } else {
            MemorySegment.copy(samples(Math.min(channel, sourceChannels - 1)), ValueLayout.JAVA_FLOAT, 4L * offset, into, at, count);
        }
    }

    private MemorySegment samples(int channel) {
        return MemorySegment.ofAddress(ready.extended_data(channel).address()).reinterpret(4L * ready.nb_samples());
    }

    /** Fetches the next resampled piece; false at the end. */
    private boolean more() {
        while (available == 0) {
            if (filter != null && filter.take(ready)) {
                place();
            } else {
                if (ended && !missed()) return false;
                decode();
            }
        }
        return true;
    }

    /** Finds out where the new piece lies and whether it begins with something to skip or follows a gap. */
    private void place() {
        long begin = ready.pts() == avutil.AV_NOPTS_VALUE ? position : ready.pts() - origin.samples(rate);
        long gap = begin - position;
        if (!aligned && gap > 0 && missed()) return;
        if (!aligned || Math.abs(gap) > rate / 25) {
            if (gap > 0) silence = gap;
            else skip = -gap;
        }
        aligned = true;
        int dropped = (int) Math.min(skip, ready.nb_samples());
        skip -= dropped;
        offset = dropped;
        available = ready.nb_samples() - dropped;
        if (skip > 0) aligned = false;
    }

    private void decode() {
        if (!decoder.next(decoded)) {
            ended = true;
            if (filter != null) filter.put(null);
            return;
        }
        if (decoded.ch_layout().order() == avutil.AV_CHANNEL_ORDER_UNSPEC)
            av_channel_layout_default(decoded.ch_layout(), decoded.ch_layout().nb_channels());
        if (filter == null) filter = filter();
        decoded.pts(decoded.best_effort_timestamp());
        filter.put(decoded);
        av_frame_unref(decoded);
    }

    private Filter filter() {
        byte[] layout = new byte[128];
        avutil.av_channel_layout_describe(decoded.ch_layout(), layout, layout.length);
        String name = new String(layout).split("\0")[0];
        Rational base = Av.rational(decoder.stream().time_base());
        String source = "time_base=" + base + ":sample_rate=" + decoded.sample_rate() + ":sample_fmt=" + decoded.format() + ":channel_layout=" + name;
        String channelLayout = sourceChannels == 1 ? "mono" : sourceChannels == SURROUND ? "5.1" : "stereo";
        return new Filter(true, source, "aresample=" + rate + ",aformat=sample_fmts=fltp:sample_rates=" + rate + ":channel_layouts=" + channelLayout);
    }

    @Override
    public void seek(long sample) {
        // decoders such as AAC's need some sound before the place to be exact at it
        Rational from = Rational.of(Math.max(0, sample), rate).minus(Rational.of(1, 5));
        restart(Math.max(0, sample));
        boolean found = decoder.seek(from.plus(origin).dividedBy(Av.rational(decoder.stream().time_base())).floor());
        restart = Restart.BY_INDEX;
        if (!found) missed();
    }

    private void restart(long sample) {
        position = sample;
        silence = 0;
        skip = 0;
        available = 0;
        ended = false;
        aligned = false;
        if (filter != null) filter.close();
        filter = null;
    }

    /** After a seek that led past the wanted place: begins anew at the start of the file. False when there is nothing to mend. */
    private boolean missed() {
        if (restart != Restart.BY_INDEX || aligned) return false;
        restart = Restart.FROM_START;
        decoder.close();
        input.close();
        open();
        restart(position);
        return true;
    }

    @Override
    public void close() {
        if (closed) return;
        closed = true;
        if (filter != null) filter.close();
        av_frame_free(decoded);
        av_frame_free(ready);
        decoder.close();
        input.close();
    }
}
