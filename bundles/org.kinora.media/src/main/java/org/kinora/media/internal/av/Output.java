package org.kinora.media.internal.av;

import static org.bytedeco.ffmpeg.global.avformat.AVIO_FLAG_WRITE;
import static org.bytedeco.ffmpeg.global.avformat.av_interleaved_write_frame;
import static org.bytedeco.ffmpeg.global.avformat.av_write_trailer;
import static org.bytedeco.ffmpeg.global.avformat.avformat_alloc_output_context2;
import static org.bytedeco.ffmpeg.global.avformat.avformat_free_context;
import static org.bytedeco.ffmpeg.global.avformat.avformat_new_stream;
import static org.bytedeco.ffmpeg.global.avformat.avformat_write_header;
import static org.bytedeco.ffmpeg.global.avformat.avio_closep;
import static org.bytedeco.ffmpeg.global.avformat.avio_open2;
import static org.bytedeco.ffmpeg.global.avutil.av_dict_free;
import static org.bytedeco.ffmpeg.global.avutil.av_dict_set;

import java.nio.file.Path;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.bytedeco.ffmpeg.avcodec.AVPacket;
import org.bytedeco.ffmpeg.avformat.AVFormatContext;
import org.bytedeco.ffmpeg.avformat.AVIOContext;
import org.bytedeco.ffmpeg.avformat.AVStream;
import org.bytedeco.ffmpeg.avutil.AVDictionary;
import org.kinora.media.internal.Faults;

/** One media file being written, packet by packet. The same packets give the same bytes: no dates, no version of the muxer. */
public final class Output implements AutoCloseable {
    /** Units of an MP4's length: whole for samples at 48 kHz and for frames at all usual rates, those of NTSC included. */
    public static final String MOVIE_TIMESCALE = "240000";

    private final Path target;
    private final Errand errand;
    private final Interruption interruption;
    private final AVFormatContext context = new AVFormatContext(null);
    private AVIOContext bytes;
    private boolean closed;

    /**
     * @param path where to write
     * @param target the name that failures tell
     * @param format FFmpeg's name of the container
     * @param errand on whose behalf
     */
    public Output(Path path, Path target, String format, Errand errand) {
        this.target = target;
        this.errand = errand;
        errand.check();
        interruption = errand.work().isPresent() ? new Interruption(errand) : null;
        int allocated = avformat_alloc_output_context2(context, null, format, "file:" + path);
        if (allocated < 0) throw new IllegalStateException("container " + format + ": " + Av.words(allocated));
        context.flags(context.flags() | AVFormatContext.AVFMT_FLAG_BITEXACT);
        bytes = new AVIOContext(null);
        // The context's own is for files that the container opens beside this one, as to read back what was written.
        if (interruption != null) interruption.into(context.interrupt_callback());
        int opened = avio_open2(bytes, "file:" + path, AVIO_FLAG_WRITE, context.interrupt_callback(), (AVDictionary) null);
        if (opened < 0) {
            bytes = null;
            close();
            throw Faults.unwritable(target, Av.words(opened));
        }
        context.pb(bytes);
    }

    public AVFormatContext context() {
        return context;
    }

    /** A new stream, to be described before {@link #begin}. */
    public AVStream add() {
        return avformat_new_stream(context, null);
    }

    /** Writes the header of an MP4 with its index in front. */
    public void beginFilm() {
        begin(new TreeMap<>(Map.of("movflags", "+faststart", "movie_timescale", MOVIE_TIMESCALE)));
    }

    /** Writes the header; now the time bases of the streams are settled. */
    public void begin(SortedMap<String, String> options) {
        AVDictionary dictionary = new AVDictionary(null);
        options.forEach((key, value) -> av_dict_set(dictionary, key, value, 0));
        int begun = avformat_write_header(context, dictionary);
        av_dict_free(dictionary);
        check(begun);
    }

    /** Writes a packet whose times are in its stream's time base; takes over its content. */
    public void write(AVPacket packet) {
        check(av_interleaved_write_frame(context, packet));
    }

    /** Completes the file. */
    public void end() {
        check(av_write_trailer(context));
        int shut = avio_closep(bytes);
        bytes = null;
        context.pb(null);
        check(shut);
    }

    private void check(int result) {
        if (result < 0) errand.check();
        if (result == Av.NO_SPACE) throw Faults.diskFull(target);
        if (result < 0) throw Faults.unwritable(target, Av.words(result));
        if (bytes != null && bytes.error() == Av.NO_SPACE) throw Faults.diskFull(target);
    }

    @Override
    public void close() {
        if (closed) return;
        closed = true;
        if (bytes != null) avio_closep(bytes);
        avformat_free_context(context);
        if (interruption != null) interruption.close();
    }
}
