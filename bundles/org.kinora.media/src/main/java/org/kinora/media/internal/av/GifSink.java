package org.kinora.media.internal.av;

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
import static org.bytedeco.ffmpeg.global.avutil.av_frame_alloc;
import static org.bytedeco.ffmpeg.global.avutil.av_frame_free;

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
 * A GIF whose 256 colours are chosen for the whole clip (FFmpeg's palettegen, which weighs what changes) and dithered with error diffusion. The
 * frames wait on disk, because the colours are known only after the last of them.
 */
public final class GifSink implements FrameSink {
    private static final int LOOP_FOR_EVER = 0;

    private final PartFile file;
    private final Errand errand;
    private final FrameSpool spool;
    private final Pixels pixels;
    private final String source;
    private final Filter palette;
    private final AVFrame picture = av_frame_alloc();
    private final AVFrame colours = av_frame_alloc();
    private final AVPacket packet = av_packet_alloc();
    private final AVRational base;
    private volatile boolean stopped;
    private boolean released;

    public GifSink(ClipFormat format, PartFile file, Errand errand) {
        this.file = file;
        this.errand = errand;
        base = Av.rational(Rational.ONE.dividedBy(format.rate()));
        source = "video_size=" + format.width() + "x" + format.height() + ":pix_fmt=" + avutil.AV_PIX_FMT_BGRA + ":time_base=" + base.num() + "/"
                + base.den() + ":pixel_aspect=1/1";
        spool = new FrameSpool(file.path().resolveSibling(file.path().getFileName() + ".frames"), format.width(), format.height(), file.target());
        pixels = new Pixels(Coding.bgra(), format.width(), format.height());
        palette = new Filter(false, source, "palettegen=stats_mode=diff");
    }

    @Override
    public void accept(YuvFrame frame) {
        spool.append(frame);
        pixels.convert(frame, picture);
        picture.pts(spool.frames() - 1);
        palette.put(picture);
    }

    @Override
    public void end() {
        palette.put(null);
        if (!palette.take(colours)) throw Faults.encoder(file.target(), "gif", "no palette");
        String with = "video_size=" + colours.width() + "x" + colours.height() + ":pix_fmt=" + colours.format() + ":time_base=" + base.num() + "/"
                + base.den() + ":pixel_aspect=1/1";
        AVCodecContext codec = codec();
        try (Filter use = new Filter(source, with, "[in][with]paletteuse=dither=sierra2_4a:diff_mode=rectangle[out]");
                Output output = new Output(file.path(), file.target(), "gif", errand)) {
            AVStream stream = output.add();
            stream.time_base(base);
            avcodec_parameters_from_context(stream.codecpar(), codec);
            output.begin(new TreeMap<>(java.util.Map.of("loop", String.valueOf(LOOP_FOR_EVER))));
            use.putSecond(colours);
            for (long number = 0; number < spool.frames() && !stopped; number++) {
                errand.check();
                encode(number, use, codec, stream, output);
            }
            use.put(null);
            while (use.take(picture)) send(picture, codec, stream, output);
            send(null, codec, stream, output);
            output.end();
        } finally {
            avcodec_free_context(codec);
        }
    }

    private AVCodecContext codec() {
        AVCodec encoder = avcodec_find_encoder_by_name("gif");
        AVCodecContext codec = avcodec_alloc_context3(encoder);
        codec.width(spool.width()).height(spool.height()).pix_fmt(avutil.AV_PIX_FMT_PAL8).time_base(base).thread_count(1);
        int opened = avcodec_open2(codec, encoder, (AVDictionary) null);
        if (opened >= 0) return codec;
        avcodec_free_context(codec);
        throw Faults.encoder(file.target(), "gif", Av.words(opened));
    }

    private void encode(long number, Filter use, AVCodecContext codec, AVStream stream, Output output) {
        pixels.convert(spool.frame(number), picture);
        picture.pts(number);
        use.put(picture);
        while (use.take(picture)) send(picture, codec, stream, output);
    }

    private void send(AVFrame frame, AVCodecContext codec, AVStream stream, Output output) {
        int sent = avcodec_send_frame(codec, frame);
        if (sent < 0) throw Faults.encoder(file.target(), "gif", Av.words(sent));
        while (avcodec_receive_packet(codec, packet) >= 0) {
            packet.stream_index(0);
            if (packet.duration() <= 0) packet.duration(1);
            av_packet_rescale_ts(packet, base, stream.time_base());
            output.write(packet);
        }
    }

    @Override
    public void stop() {
        stopped = true;
    }

    @Override
    public void release() {
        if (released) return;
        released = true;
        palette.close();
        pixels.close();
        spool.close();
        av_frame_free(picture);
        av_frame_free(colours);
        av_packet_free(packet);
    }
}
