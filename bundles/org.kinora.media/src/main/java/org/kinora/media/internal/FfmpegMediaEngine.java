package org.kinora.media.internal;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.kinora.api.media.Capabilities;
import org.kinora.api.media.ClipCodec;
import org.kinora.api.media.ClipCoding;
import org.kinora.api.media.ClipFormat;
import org.kinora.api.media.ClipReader;
import org.kinora.api.media.ClipScrubber;
import org.kinora.api.media.ClipView;
import org.kinora.api.media.ClipWriter;
import org.kinora.api.media.EncoderInfo;
import org.kinora.api.media.FilmStrip;
import org.kinora.api.media.Fit;
import org.kinora.api.media.FramePixels;
import org.kinora.api.media.FramePool;
import org.kinora.api.media.MediaEngine;
import org.kinora.api.media.MediaInfo;
import org.kinora.api.media.MuxJob;
import org.kinora.api.media.ScrubPlan;
import org.kinora.api.media.Sound;
import org.kinora.api.media.SoundFormat;
import org.kinora.api.media.SoundReader;
import org.kinora.api.media.SoundWriter;
import org.kinora.api.media.StreamInfo;
import org.kinora.api.media.YuvFrame;
import org.kinora.api.time.Rational;
import org.kinora.api.work.Work;
import org.kinora.media.internal.av.AvClipReader;
import org.kinora.media.internal.av.AvSoundReader;
import org.kinora.media.internal.av.AvSoundWriter;
import org.kinora.media.internal.av.Errand;
import org.kinora.media.internal.av.Natives;
import org.kinora.media.internal.av.Probe;
import org.kinora.media.internal.encode.Encoders;
import org.kinora.media.internal.mux.Joiner;
import org.kinora.media.internal.mux.Muxer;
import org.kinora.media.internal.proxy.ProxyShelf;
import org.kinora.media.internal.scrub.CachedScrubber;
import org.kinora.media.internal.strip.StripPainter;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;

/** The media engine on FFmpeg; loads nothing before it is asked for something. */
@Component(service = MediaEngine.class)
public final class FfmpegMediaEngine implements MediaEngine {
    private static final int PIECE = 1 << 16;

    private final Natives natives;
    private final Encoders encoders;
    private final ProxyShelf proxies;
    private final Errand errand;

    @Activate
    public FfmpegMediaEngine() {
        this(CacheFolder.ofProcess(), Optional.empty());
    }

    /**
     * @param cache where natives and executables are extracted
     * @param encoder executable to use in place of the bundled {@code ffmpeg}
     */
    public FfmpegMediaEngine(CacheFolder cache, Optional<Path> encoder) {
        natives = new Natives(cache);
        encoders = new Encoders(cache, natives, encoder);
        proxies = new ProxyShelf(cache);
        errand = Errand.NOBODYS;
    }

    private FfmpegMediaEngine(Natives natives, Encoders encoders, ProxyShelf proxies, Errand errand) {
        this.natives = natives;
        this.encoders = encoders;
        this.proxies = proxies;
        this.errand = errand;
    }

    @Override
    public MediaEngine within(Work work) {
        return new FfmpegMediaEngine(natives, encoders, proxies, Errand.of(work));
    }

    @Override
    public Capabilities capabilities() {
        return encoders.capabilities();
    }

    @Override
    public String encoderFingerprint(ClipFormat format) {
        return encoders.fingerprint(format);
    }

    @Override
    public MediaInfo probe(Path file) {
        natives.load();
        return Probe.of(file);
    }

    @Override
    public ClipReader openClip(Path file, ClipView view) {
        natives.load();
        return new AvClipReader(file, view, errand);
    }

    @Override
    public ClipWriter writeClip(Path file, ClipFormat format) {
        return encoders.writer(file, format, errand);
    }

    @Override
    public ClipWriter writeClip(Path file, ClipFormat format, ClipCoding coding) {
        return encoders.writer(file, format, coding, errand);
    }

    @Override
    public List<EncoderInfo> encoders(ClipCodec codec, boolean hardware) {
        return encoders.encoders(codec, hardware);
    }

    @Override
    public ClipScrubber scrub(Path file, ScrubPlan plan) {
        natives.load();
        Optional<Path> proxy = plan.proxy() ? proxies.find(file) : Optional.empty();
        return new CachedScrubber(proxy.orElse(file), proxy.isPresent(), plan, errand);
    }

    @Override
    public FramePixels strip(Path file, FilmStrip strip) {
        natives.load();
        return new StripPainter(this, errand).paint(file, strip);
    }

    @Override
    public SoundReader openSound(Path file, int rate, int channels) {
        natives.load();
        return new AvSoundReader(file, rate, channels, errand);
    }

    @Override
    public Sound readSound(Path file, int rate, int channels) {
        try (SoundReader reader = openSound(file, rate, channels)) {
            // a file may lie about its length: beyond a minute only what was read makes room for more
            int room = Math.clamp(reader.duration().samples(rate) + PIECE, PIECE, 60 * rate);
            float[][] samples = new float[channels][room];
            int length = 0;
            for (int count = reader.read(samples, 0, room); count > 0; count = reader.read(samples, length, samples[0].length - length)) {
                length += count;
                if (length == samples[0].length)
                    for (int i = 0; i < channels; i++) samples[i] = Arrays.copyOf(samples[i], Math.addExact(length, length));
            }
            for (int i = 0; i < channels; i++) samples[i] = Arrays.copyOf(samples[i], length);
            return new Sound(rate, samples);
        }
    }

    @Override
    public SoundWriter writeSound(Path file, SoundFormat format) {
        natives.load();
        return new AvSoundWriter(new PartFile(file), format, errand);
    }

    @Override
    public boolean join(List<Path> clips, Path out) {
        natives.load();
        return new Joiner(encoders, errand).join(clips, out);
    }

    @Override
    public void mux(MuxJob job) {
        natives.load();
        Muxer.mux(job, errand);
    }

    @Override
    public void poster(Path clip, Rational time, int width, Path picture) {
        MediaInfo info = probe(clip);
        ClipView view = info.video().filter(_ -> width > 0).map(video -> scaled(video, width)).orElse(ClipView.AS_IS);
        try (ClipReader reader = openClip(clip, view); FramePool pool = errand.pool(reader.width(), reader.height(), 1, 1);
                YuvFrame frame = pool.take()) {
            reader.seek(time);
            if (!reader.read(frame)) throw Faults.damaged(clip, "no frame at " + time + " s");
            PictureWriter.write(frame, picture);
        }
    }

    private static ClipView scaled(StreamInfo.Video video, int width) {
        int height = Math.toIntExact(Rational.of((long) width * video.height(), video.width()).round());
        return new ClipView(even(width), even(height), Rational.ZERO, Fit.STRETCH);
    }

    private static int even(int size) {
        return Math.max(2, size + 1 & ~1);
    }

    @Override
    public YuvFrame readPicture(Path picture, FramePool pool, Fit fit) {
        YuvFrame frame = pool.take();
        try (ClipReader reader = openClip(picture, new ClipView(pool.width(), pool.height(), Rational.ZERO, fit))) {
            if (!reader.read(frame)) throw Faults.damaged(picture, "no picture in it");
            return frame;
        } catch (RuntimeException | Error fault) {
            frame.close();
            throw fault;
        }
    }

    @Override
    public void writePicture(YuvFrame frame, Path picture) {
        PictureWriter.write(frame, picture);
    }

    @Override
    public void toYuv(int[] pixels, YuvFrame into) {
        Bt709.toYuv(pixels, into);
    }

    @Override
    public int[] toPixels(YuvFrame frame) {
        return Bt709.toPixels(frame);
    }
}
