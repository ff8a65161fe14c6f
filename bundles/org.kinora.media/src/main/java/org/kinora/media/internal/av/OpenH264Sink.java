package org.kinora.media.internal.av;

import static org.bytedeco.ffmpeg.global.avcodec.AV_CODEC_FLAG_BITEXACT;
import static org.bytedeco.ffmpeg.global.avcodec.AV_CODEC_FLAG_GLOBAL_HEADER;
import static org.bytedeco.ffmpeg.global.avcodec.av_packet_alloc;
import static org.bytedeco.ffmpeg.global.avcodec.av_packet_free;
import static org.bytedeco.ffmpeg.global.avcodec.av_packet_rescale_ts;
import static org.bytedeco.ffmpeg.global.avcodec.avcodec_alloc_context3;
import static org.bytedeco.ffmpeg.global.avcodec.avcodec_find_encoder_by_name;
import static org.bytedeco.ffmpeg.global.avcodec.avcodec_free_context;
import static org.bytedeco.ffmpeg.global.avcodec.avcodec_open2;
import static org.bytedeco.ffmpeg.global.avcodec.avcodec_parameters_from_context;
import static org.bytedeco.ffmpeg.global.avcodec.avcodec_receive_packet;
import static org.bytedeco.ffmpeg.global.avcodec.avcodec_send_frame;
import static org.bytedeco.ffmpeg.global.avutil.av_dict_free;
import static org.bytedeco.ffmpeg.global.avutil.av_dict_set;
import static org.bytedeco.ffmpeg.global.avutil.av_frame_alloc;
import static org.bytedeco.ffmpeg.global.avutil.av_frame_free;
import static org.bytedeco.ffmpeg.global.avutil.av_frame_get_buffer;
import static org.bytedeco.ffmpeg.global.avutil.av_frame_make_writable;

import java.lang.foreign.MemorySegment;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.bytedeco.ffmpeg.avcodec.AVCodec;
import org.bytedeco.ffmpeg.avcodec.AVCodecContext;
import org.bytedeco.ffmpeg.avcodec.AVPacket;
import org.bytedeco.ffmpeg.avformat.AVStream;
import org.bytedeco.ffmpeg.avutil.AVDictionary;
import org.bytedeco.ffmpeg.avutil.AVFrame;
import org.bytedeco.ffmpeg.avutil.AVRational;
import org.bytedeco.ffmpeg.global.avutil;
import org.kinora.api.media.ClipFormat;
import org.kinora.api.media.YuvFrame;
import org.kinora.api.time.Rational;
import org.kinora.media.internal.Faults;
import org.kinora.media.internal.PartFile;
import org.kinora.media.internal.encode.FrameSink;

/**
 * Encodes with OpenH264 in process, where x264 does not start. One thread's slices and a fixed rate control, so that the same frames give the same
 * bytes.
 */
public final class OpenH264Sink implements FrameSink {
    private final PartFile file;
    private final Output output;
    private final AVCodecContext codec;
    private final AVStream stream;
    private final AVFrame picture = av_frame_alloc();
    private final AVPacket packet = av_packet_alloc();
    private final AVRational base;
    private long number;

    public OpenH264Sink(ClipFormat format, PartFile file, Errand errand) {
        this.file = file;
        AVCodec encoder = avcodec_find_encoder_by_name("libopenh264");
        if (encoder == null || encoder.isNull()) throw Faults.noEncoder("libopenh264 is not in this build of FFmpeg");
        base = Av.rational(Rational.ONE.dividedBy(format.rate()));
        output = new Output(file.path(), file.target(), "mp4", errand);
        codec = avcodec_alloc_context3(encoder);
        describe(codec, format);
        try {
            open(encoder, format);
            stream = output.add();
            stream.time_base(base);
            stream.avg_frame_rate(Av.rational(format.rate()));
            avcodec_parameters_from_context(stream.codecpar(), codec);
            picture.width(format.width()).height(format.height()).format(avutil.AV_PIX_FMT_YUV420P);
            av_frame_get_buffer(picture, 0);
            output.beginFilm();
        } catch (RuntimeException fault) {
            release();
            throw fault;
        }
    }

    private void open(AVCodec encoder, ClipFormat format) {
        AVDictionary options = new AVDictionary(null);
        settings(format).forEach((key, value) -> av_dict_set(options, key, value, 0));
        int opened = avcodec_open2(codec, encoder, options);
        av_dict_free(options);
        if (opened < 0) throw Faults.encoder(file.target(), "OpenH264", Av.words(opened));
    }

    /** The encoder's options: they decide the bytes. */
    public static SortedMap<String, String> settings(ClipFormat format) {
        SortedMap<String, String> options = new TreeMap<>();
        options.put("b", String.valueOf(bitrate(format)));
        options.put("g", String.valueOf(keyInterval(format)));
        options.put("rc_mode", "quality");
        options.put("allow_skip_frames", "0");
        options.put("threads", "1");
        options.put("profile", "constrained_baseline");
        return options;
    }

    /** Bits per second: a tenth of a bit per pixel for a finished film. */
    private static long bitrate(ClipFormat format) {
        long pixels = Rational.of((long) format.width() * format.height()).times(format.rate()).round();
        long permille = switch (format.quality()) {
            case DRAFT -> 40;
            case PREVIEW -> 80;
            case FINAL, BEST -> 140;
            case INTERMEDIATE -> 300;
            case PROXY -> 400;
        };
        return Math.max(200_000, pixels * permille / 1000);
    }

    private static int keyInterval(ClipFormat format) {
        return switch (format.quality()) {
            case DRAFT, PREVIEW, FINAL, BEST -> 60;
            case INTERMEDIATE -> 24;
            case PROXY -> 1;
        };
    }

    private void describe(AVCodecContext context, ClipFormat format) {
        context.width(format.width()).height(format.height()).pix_fmt(avutil.AV_PIX_FMT_YUV420P);
        context.time_base(base).framerate(Av.rational(format.rate()));
        context.color_range(avutil.AVCOL_RANGE_MPEG).colorspace(avutil.AVCOL_SPC_BT709);
        context.color_primaries(avutil.AVCOL_PRI_BT709).color_trc(avutil.AVCOL_TRC_BT709);
        context.flags(context.flags() | AV_CODEC_FLAG_GLOBAL_HEADER | AV_CODEC_FLAG_BITEXACT);
    }

    @Override
    public void accept(YuvFrame frame) {
        av_frame_make_writable(picture);
        for (int plane = 0; plane < 3; plane++) copy(frame, plane);
        picture.pts(number++);
        send(picture);
    }

    private void copy(YuvFrame frame, int plane) {
        int stride = picture.linesize(plane);
        int width = frame.stride(plane);
        int rows = frame.rows(plane);
        MemorySegment to = MemorySegment.ofAddress(picture.data(plane).address()).reinterpret((long) stride * rows);
        for (int row = 0; row < rows; row++)
            MemorySegment.copy(frame.memory(), frame.offset(plane) + (long) row * width, to, (long) row * stride, width);
    }

    private void send(AVFrame frame) {
        int sent = avcodec_send_frame(codec, frame);
        if (sent < 0) throw Faults.encoder(file.target(), "OpenH264", Av.words(sent));
        while (avcodec_receive_packet(codec, packet) >= 0) {
            packet.duration(1);
            packet.stream_index(0);
            av_packet_rescale_ts(packet, base, stream.time_base());
            output.write(packet);
        }
    }

    @Override
    public void end() {
        send(null);
        output.end();
    }

    @Override
    public void stop() {
        // one frame takes some milliseconds: the writer's thread ends after it
    }

    @Override
    public void release() {
        avcodec_free_context(codec);
        av_frame_free(picture);
        av_packet_free(packet);
        output.close();
    }
}
