package org.kinora.media.internal.mux;

import static org.bytedeco.ffmpeg.global.avcodec.av_packet_rescale_ts;
import static org.bytedeco.ffmpeg.global.avcodec.avcodec_parameters_copy;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.bytedeco.ffmpeg.avcodec.AVPacket;
import org.bytedeco.ffmpeg.avformat.AVStream;
import org.bytedeco.ffmpeg.avutil.AVRational;
import org.bytedeco.ffmpeg.global.avutil;
import org.kinora.api.media.ClipFormat;
import org.kinora.api.media.ClipView;
import org.kinora.api.media.ClipWriter;
import org.kinora.api.media.Fit;
import org.kinora.api.media.FramePool;
import org.kinora.api.media.Quality;
import org.kinora.api.media.YuvFrame;
import org.kinora.media.internal.Faults;
import org.kinora.media.internal.PartFile;
import org.kinora.media.internal.av.AvClipReader;
import org.kinora.media.internal.av.Errand;
import org.kinora.media.internal.av.Input;
import org.kinora.media.internal.av.Output;
import org.kinora.media.internal.encode.Encoders;

/**
 * Puts clips one behind the other. Where all have the same parameter sets and a constant rate, packets are copied and only their times are written
 * anew: the picture time counts on, the decoding time is the packet's number less the common delay. Else all is decoded and encoded once more.
 */
public final class Joiner {
    private final Encoders encoders;
    private final Errand errand;

    public Joiner(Encoders encoders, Errand errand) {
        this.encoders = encoders;
        this.errand = errand;
    }

    /** Joins clips; says whether their packets were copied. */
    public boolean join(List<Path> clips, Path out) {
        if (clips.isEmpty()) throw Faults.nothingToJoin(out);
        Optional<SegmentScan> scan = SegmentScan.of(clips, errand);
        if (scan.isPresent()) copy(clips, scan.get(), out);
        else encode(clips, out);
        errand.progress(1);
        return scan.isPresent();
    }

    private void copy(List<Path> clips, SegmentScan scan, Path out) {
        PartFile file = new PartFile(out);
        try (Output output = new Output(file.path(), file.target(), "mp4", errand)) {
            AVStream written = output.add();
            long frames = 0;
            for (int i = 0; i < clips.size(); i++) {
                try (Input input = i == 0 ? new Input(clips.get(i), errand) : Input.ofHead(clips.get(i), errand)) {
                    copy(input, i == 0, output, written, scan, frames);
                }
                frames += scan.frames().get(i);
            }
            output.end();
        } catch (RuntimeException | Error fault) {
            file.drop();
            throw fault;
        }
        file.keep();
    }

    private void copy(Input input, boolean first, Output output, AVStream written, SegmentScan scan, long before) {
        int index = input.firstStream(avutil.AVMEDIA_TYPE_VIDEO);
        input.only(index);
        AVStream stream = input.context().streams(index);
        AVRational base = stream.time_base();
        if (first) {
            avcodec_parameters_copy(written.codecpar(), stream.codecpar());
            written.codecpar().codec_tag(0);
            written.time_base(base);
            written.avg_frame_rate(stream.avg_frame_rate());
            output.beginFilm();
        }
        long start = SegmentScan.start(stream);
        long number = before;
        double all = scan.frames().stream().mapToLong(Long::longValue).sum();
        for (AVPacket packet = input.next(index); packet != null; packet = input.next(index)) {
            packet.pts(packet.pts() - start + before * scan.unit());
            packet.dts((number++ - scan.delay()) * scan.unit());
            packet.duration(scan.unit());
            packet.pos(-1);
            packet.stream_index(0);
            av_packet_rescale_ts(packet, base, written.time_base());
            output.write(packet);
            if (number % 100 == 0) errand.progress(SegmentScan.SHARE + (1 - SegmentScan.SHARE) * number / all);
        }
    }

    private void encode(List<Path> clips, Path out) {
        ClipFormat format;
        try (AvClipReader first = new AvClipReader(clips.getFirst(), ClipView.AS_IS, errand)) {
            format = new ClipFormat(first.width(), first.height(), first.rate(), Quality.FINAL, false);
        }
        try (FramePool pool = errand.pool(format.width(), format.height(), 2, 10); ClipWriter writer = encoders.writer(out, format, errand)) {
            for (int i = 0; i < clips.size(); i++) {
                append(clips.get(i), format, pool, writer);
                errand.progress(SegmentScan.SHARE + (1 - SegmentScan.SHARE) * (i + 1) / clips.size());
            }
            writer.finish();
        }
    }

    private void append(Path clip, ClipFormat format, FramePool pool, ClipWriter writer) {
        try (AvClipReader reader = new AvClipReader(clip, ClipView.like(format, Fit.PAD), errand)) {
            while (true) {
                YuvFrame frame = pool.take();
                boolean more;
                try {
                    more = reader.read(frame);
                } catch (RuntimeException | Error fault) {
                    frame.close();
                    throw fault;
                }
                if (!more) {
                    frame.close();
                    return;
                }
                writer.write(frame);
            }
        }
    }
}
