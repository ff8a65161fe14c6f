package org.kinora.media.internal.av;

import static org.bytedeco.ffmpeg.global.avcodec.AV_CODEC_FLAG_BITEXACT;
import static org.bytedeco.ffmpeg.global.avcodec.AV_CODEC_FLAG_GLOBAL_HEADER;
import static org.bytedeco.ffmpeg.global.avcodec.AV_CODEC_FLAG_QSCALE;
import static org.bytedeco.ffmpeg.global.avcodec.av_packet_alloc;
import static org.bytedeco.ffmpeg.global.avcodec.av_packet_free;
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

import java.nio.file.Path;
import java.util.function.Consumer;
import org.bytedeco.ffmpeg.avcodec.AVCodec;
import org.bytedeco.ffmpeg.avcodec.AVCodecContext;
import org.bytedeco.ffmpeg.avcodec.AVPacket;
import org.bytedeco.ffmpeg.avformat.AVStream;
import org.bytedeco.ffmpeg.avutil.AVDictionary;
import org.bytedeco.ffmpeg.avutil.AVFrame;
import org.bytedeco.ffmpeg.global.avutil;
import org.kinora.api.media.YuvFrame;
import org.kinora.api.time.Rational;
import org.kinora.media.internal.Faults;

/** Any picture encoder of FFmpeg's libraries, fed with our frames, whatever pixels it wants. */
public final class PictureEncoder implements AutoCloseable {
    private final Coding coding;
    private final Path target;
    private final Consumer<AVPacket> sink;
    private final AVCodecContext codec;
    private final Pixels pixels;
    private final AVFrame converted = av_frame_alloc();
    private final AVPacket packet = av_packet_alloc();

    /**
     * @param base unit of the frames' times, in seconds
     * @param rate frames per second; the average where they differ
     * @param target the name that failures tell
     * @param sink is lent each packet, its times in units of {@code base}
     */
    public PictureEncoder(Coding coding, int width, int height, Rational base, Rational rate, Path target, Consumer<AVPacket> sink) {
        this.coding = coding;
        this.target = target;
        this.sink = sink;
        AVCodec encoder = avcodec_find_encoder_by_name(coding.encoder());
        if (encoder == null || encoder.isNull()) throw Faults.noSuchEncoder(coding.codec().toString(), coding.encoder()
                + " is not in this build of FFmpeg");
        codec = avcodec_alloc_context3(encoder);
        codec.width(width).height(height).pix_fmt(coding.pixels()).time_base(Av.rational(base)).framerate(Av.rational(rate));
        codec.sample_aspect_ratio(Av.rational(Rational.ONE)).thread_count(coding.threads());
        codec.color_range(coding.fullRange() ? avutil.AVCOL_RANGE_JPEG : avutil.AVCOL_RANGE_MPEG);
        if (!coding.rgb()) {
            codec.colorspace(Pixels.jpeg(coding) ? avutil.AVCOL_SPC_BT470BG : avutil.AVCOL_SPC_BT709);
            codec.color_primaries(avutil.AVCOL_PRI_BT709).color_trc(avutil.AVCOL_TRC_BT709);
        }
        codec.flags(codec.flags() | AV_CODEC_FLAG_BITEXACT | (coding.rgb() ? 0 : AV_CODEC_FLAG_GLOBAL_HEADER));
        pixels = new Pixels(coding, width, height);
        int opened = open(encoder);
        if (opened >= 0) return;
        close();
        throw Faults.encoder(target, coding.encoder(), Av.words(opened));
    }

    private int open(AVCodec encoder) {
        AVDictionary options = new AVDictionary(null);
        coding.options().forEach((key, value) -> {
            if (key.equals("qscale")) codec.flags(codec.flags() | AV_CODEC_FLAG_QSCALE).global_quality(Integer.parseInt(value) * avutil.FF_QP2LAMBDA);
            else av_dict_set(options, key, value, 0);
        });
        try {
            return avcodec_open2(codec, encoder, options);
        } finally {
            av_dict_free(options);
        }
    }

    /** Describes what comes to a stream of a file. */
    public void describe(AVStream stream) {
        stream.time_base(codec.time_base());
        stream.avg_frame_rate(codec.framerate());
        stream.sample_aspect_ratio(codec.sample_aspect_ratio());
        avcodec_parameters_from_context(stream.codecpar(), codec);
    }

    /** Encodes a frame, which is borrowed for the call. */
    public void accept(YuvFrame frame, long time) {
        pixels.convert(frame, converted);
        // ProRes takes what it tells of its colours from each frame, others from the codec.
        converted.colorspace(codec.colorspace()).color_primaries(codec.color_primaries()).color_trc(codec.color_trc());
        converted.color_range(codec.color_range());
        converted.pts(time).quality(codec.global_quality()).pict_type(avutil.AV_PICTURE_TYPE_NONE);
        send(converted);
    }

    /** Hands out what is still on the way. */
    public void end() {
        send(null);
    }

    private void send(AVFrame frame) {
        int sent = avcodec_send_frame(codec, frame);
        if (sent < 0) throw Faults.encoder(target, coding.encoder(), Av.words(sent));
        int received = avcodec_receive_packet(codec, packet);
        for (; received >= 0; received = avcodec_receive_packet(codec, packet)) {
            if (packet.duration() <= 0 && frame != null) packet.duration(1);
            sink.accept(packet);
        }
        if (received != Av.AGAIN && received != avutil.AVERROR_EOF) throw Faults.encoder(target, coding.encoder(), Av.words(received));
    }

    @Override
    public void close() {
        avcodec_free_context(codec);
        av_frame_free(converted);
        av_packet_free(packet);
        pixels.close();
    }
}
