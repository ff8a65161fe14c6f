package org.kinora.media.internal.proxy;

import static org.bytedeco.ffmpeg.global.avcodec.av_packet_rescale_ts;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.bytedeco.ffmpeg.avcodec.AVPacket;
import org.bytedeco.ffmpeg.avformat.AVStream;
import org.bytedeco.ffmpeg.avutil.AVRational;
import org.bytedeco.ffmpeg.global.avutil;
import org.kinora.api.media.ClipView;
import org.kinora.api.media.Fit;
import org.kinora.api.media.FramePool;
import org.kinora.api.media.Proxies;
import org.kinora.api.media.YuvFrame;
import org.kinora.api.time.Rational;
import org.kinora.api.work.Work;
import org.kinora.media.internal.CacheFolder;
import org.kinora.media.internal.Faults;
import org.kinora.media.internal.PartFile;
import org.kinora.media.internal.av.Av;
import org.kinora.media.internal.av.AvClipReader;
import org.kinora.media.internal.av.Errand;
import org.kinora.media.internal.av.Input;
import org.kinora.media.internal.av.Natives;
import org.kinora.media.internal.av.Output;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;

/** Makes proxies in parts of ten seconds, so that a stopped one goes on where it was, and joins the parts without decoding them again. */
@Component(service = Proxies.class)
public final class ProxyMaker implements Proxies {
    private static final int SECONDS = 10;
    private static final long FINEST = 1_000_000;

    private final Natives natives;
    private final ProxyShelf shelf;

    @Activate
    public ProxyMaker() {
        this(new Natives(CacheFolder.ofProcess()), new ProxyShelf(CacheFolder.ofProcess()));
    }

    public ProxyMaker(Natives natives, ProxyShelf shelf) {
        this.natives = natives;
        this.shelf = shelf;
    }

    @Override
    public Optional<Path> find(Path clip) {
        return shelf.find(clip);
    }

    @Override
    public Path make(Path clip, Work work) {
        Faults.requireFile(clip);
        Optional<Path> there = shelf.find(clip);
        if (there.isPresent()) return there.get();
        natives.load();
        Errand errand = Errand.of(work);
        Path parts = shelf.parts(clip);
        Path proxy = shelf.file(clip);
        try (AvClipReader reader = new AvClipReader(clip, view(clip, errand), errand)) {
            Files.createDirectories(parts);
            List<Path> made = encode(reader, parts, errand);
            errand.check();
            join(made, reader.base(), proxy, errand);
        } catch (IOException fault) {
            throw Faults.unwritable(proxy, fault);
        }
        PartFile.delete(parts);
        shelf.tidy();
        errand.progress(1);
        return proxy;
    }

    private static ClipView view(Path clip, Errand errand) {
        try (AvClipReader own = new AvClipReader(clip, ClipView.AS_IS, errand)) {
            if (own.height() <= ROWS) return ClipView.AS_IS;
            int width = Math.toIntExact(Rational.of((long) own.width() * ROWS, own.height()).round());
            return new ClipView(Math.max(2, width + 1 & ~1), ROWS, Rational.ZERO, Fit.STRETCH);
        }
    }

    private static Path part(Path parts, int number) {
        return parts.resolve(number + ".nut");
    }

    private static List<Path> encode(AvClipReader reader, Path parts, Errand errand) throws IOException {
        List<Path> all = new ArrayList<>();
        while (Files.exists(part(parts, all.size()))) all.add(part(parts, all.size()));
        reader.seek(Rational.of((long) all.size() * SECONDS));
        try (FramePool pool = errand.pool(reader.width(), reader.height(), 1, 1); YuvFrame frame = pool.take()) {
            boolean more = reader.read(frame);
            // The first frame may belong to the part before, which is shown until here.
            while (more && number(reader) < all.size()) more = reader.read(frame);
            while (more) {
                Path part = part(parts, all.size());
                more = number(reader) > all.size() ? empty(part) : fill(reader, frame, part, all.size(), errand);
                all.add(part);
                if (reader.duration().signum() > 0) errand.progress(0.9 * Math.min(1, reader.time().dividedBy(reader.duration()).toDouble()));
            }
        }
        return all;
    }

    private static int number(AvClipReader reader) {
        return Math.toIntExact(reader.time().dividedBy(Rational.of(SECONDS)).floor());
    }

    /** A part in which no frame begins. */
    private static boolean empty(Path part) throws IOException {
        Files.createFile(part);
        return true;
    }

    private static boolean fill(AvClipReader reader, YuvFrame frame, Path part, int number, Errand errand) {
        PartFile file = new PartFile(part);
        boolean more = true;
        try (ProxyPart written = new ProxyPart(file, reader, errand)) {
            for (; more && number(reader) == number; more = reader.read(frame)) written.write(frame, reader.time());
            written.end();
        } catch (RuntimeException | Error fault) {
            file.drop();
            throw fault;
        }
        file.keep();
        return more;
    }

    private static void join(List<Path> parts, Rational base, Path proxy, Errand errand) throws IOException {
        PartFile file = new PartFile(proxy);
        try (Output output = new Output(file.path(), file.target(), "mov", errand)) {
            AVStream written = null;
            for (Path part : parts) {
                if (Files.size(part) == 0) continue;
                try (Input input = new Input(part, errand)) {
                    int index = input.firstStream(avutil.AVMEDIA_TYPE_VIDEO);
                    AVStream stream = input.context().streams(index);
                    if (written == null) written = begin(output, stream, base);
                    AVRational from = stream.time_base();
                    for (AVPacket packet = input.next(index); packet != null; packet = input.next(index)) {
                        packet.stream_index(0).pos(-1);
                        av_packet_rescale_ts(packet, from, written.time_base());
                        output.write(packet);
                    }
                }
            }
            output.end();
        } catch (RuntimeException | Error fault) {
            file.drop();
            throw fault;
        }
        file.keep();
    }

    private static AVStream begin(Output output, AVStream stream, Rational base) {
        AVStream written = output.add();
        org.bytedeco.ffmpeg.global.avcodec.avcodec_parameters_copy(written.codecpar(), stream.codecpar());
        written.codecpar().codec_tag(0);
        written.time_base(Av.rational(base));
        written.avg_frame_rate(stream.avg_frame_rate());
        boolean fits = base.numerator() == 1 && base.denominator() <= FINEST;
        output.begin(new TreeMap<>(Map.of("movflags", "+faststart", "video_track_timescale", fits ? String.valueOf(base.denominator())
                : Output.MOVIE_TIMESCALE)));
        return written;
    }

    @Override
    public void drop(Path clip) {
        Faults.requireFile(clip);
        try {
            Files.deleteIfExists(shelf.file(clip));
            PartFile.delete(shelf.parts(clip));
        } catch (IOException fault) {
            throw Faults.unwritable(shelf.file(clip), fault);
        }
    }
}
