package org.kinora.media.internal.av;

import static org.bytedeco.ffmpeg.global.avcodec.av_packet_rescale_ts;

import java.util.Locale;
import java.util.TreeMap;
import org.bytedeco.ffmpeg.avcodec.AVPacket;
import org.bytedeco.ffmpeg.avformat.AVStream;
import org.bytedeco.ffmpeg.avutil.AVRational;
import org.kinora.api.media.ClipFormat;
import org.kinora.api.media.YuvFrame;
import org.kinora.api.time.Rational;
import org.kinora.media.internal.Faults;
import org.kinora.media.internal.PartFile;
import org.kinora.media.internal.encode.FrameSink;

/** Encodes with an encoder of FFmpeg's libraries, in process, into the container that the file's name asks for. */
public final class AvSink implements FrameSink {
    private final Output output;
    private final PictureEncoder encoder;
    private final AVStream stream;
    private final AVRational base;
    private long number;

    public AvSink(ClipFormat format, Coding coding, PartFile file, Errand errand) {
        String ending = ending(file);
        if (!coding.containers().contains(ending))
            throw Faults.wrongContainer(file.target(), coding.codec().toString(), "." + String.join(", .", coding.containers()));
        Rational length = Rational.ONE.dividedBy(format.rate());
        base = Av.rational(length);
        encoder = new PictureEncoder(coding, format.width(), format.height(), length, format.rate(), file.target(), this::write);
        Output opened = null;
        try {
            opened = new Output(file.path(), file.target(), container(ending), errand);
            stream = opened.add();
            encoder.describe(stream);
            if (ending.equals("mp4") || ending.equals("mov")) opened.beginFilm();
            else opened.begin(new TreeMap<>());
        } catch (RuntimeException fault) {
            encoder.close();
            if (opened != null) opened.close();
            throw fault;
        }
        output = opened;
    }

    private static String ending(PartFile file) {
        String name = file.target().getFileName().toString();
        return name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    }

    /** FFmpeg's name of the container of a file ending. */
    public static String container(String ending) {
        return ending.equals("mkv") ? "matroska" : ending;
    }

    private void write(AVPacket packet) {
        packet.stream_index(0);
        av_packet_rescale_ts(packet, base, stream.time_base());
        output.write(packet);
    }

    @Override
    public void accept(YuvFrame frame) {
        encoder.accept(frame, number++);
    }

    @Override
    public void end() {
        encoder.end();
        output.end();
    }

    @Override
    public void stop() {
        // one frame takes well below a second: the writer's thread ends after it
    }

    @Override
    public void release() {
        encoder.close();
        output.close();
    }
}
