package org.kinora.media.internal.proxy;

import static org.bytedeco.ffmpeg.global.avcodec.av_packet_rescale_ts;

import java.util.TreeMap;
import org.bytedeco.ffmpeg.avcodec.AVPacket;
import org.bytedeco.ffmpeg.avformat.AVStream;
import org.bytedeco.ffmpeg.avutil.AVRational;
import org.kinora.api.media.ClipCodec;
import org.kinora.api.media.Quality;
import org.kinora.api.media.YuvFrame;
import org.kinora.api.time.Rational;
import org.kinora.media.internal.PartFile;
import org.kinora.media.internal.av.Av;
import org.kinora.media.internal.av.AvClipReader;
import org.kinora.media.internal.av.Coding;
import org.kinora.media.internal.av.Errand;
import org.kinora.media.internal.av.Output;
import org.kinora.media.internal.av.PictureEncoder;

/** Some seconds of a proxy in a container that keeps any time base as it is. */
final class ProxyPart implements AutoCloseable {
    private final Rational unit;
    private final AVRational base;
    private final PictureEncoder encoder;
    private final Output output;
    private final AVStream stream;

    ProxyPart(PartFile file, AvClipReader clip, Errand errand) {
        unit = clip.base();
        base = Av.rational(unit);
        Coding coding = Coding.of(ClipCodec.MJPEG, Quality.PROXY).on(1);
        Rational rate = clip.rate().signum() > 0 ? clip.rate() : Rational.ONE;
        encoder = new PictureEncoder(coding, clip.width(), clip.height(), unit, rate, file.target(), this::write);
        Output opened = null;
        try {
            opened = new Output(file.path(), file.target(), "nut", errand);
            stream = opened.add();
            encoder.describe(stream);
            opened.begin(new TreeMap<>());
        } catch (RuntimeException | Error fault) {
            encoder.close();
            if (opened != null) opened.close();
            throw fault;
        }
        output = opened;
    }

    void write(YuvFrame frame, Rational time) {
        encoder.accept(frame, time.dividedBy(unit).round());
    }

    private void write(AVPacket packet) {
        packet.stream_index(0);
        av_packet_rescale_ts(packet, base, stream.time_base());
        output.write(packet);
    }

    void end() {
        encoder.end();
        output.end();
    }

    @Override
    public void close() {
        encoder.close();
        output.close();
    }
}
