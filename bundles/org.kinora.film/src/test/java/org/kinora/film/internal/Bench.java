package org.kinora.film.internal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntToDoubleFunction;
import org.assertj.core.api.Assertions;
import org.assertj.core.api.ThrowableAssert;
import org.kinora.api.asset.AssetId;
import org.kinora.api.asset.Origin;
import org.kinora.api.film.Cut;
import org.kinora.api.generate.Outcome;
import org.kinora.api.imaging.Conversions;
import org.kinora.api.imaging.Grading;
import org.kinora.api.imaging.PictureComposition;
import org.kinora.api.imaging.Pictures;
import org.kinora.api.imaging.flow.FrameInterpolator;
import org.kinora.api.media.ClipFormat;
import org.kinora.api.media.ClipWriter;
import org.kinora.api.media.FramePool;
import org.kinora.api.media.MediaEngine;
import org.kinora.api.media.Quality;
import org.kinora.api.media.Sound;
import org.kinora.api.media.SoundFormat;
import org.kinora.api.media.YuvFrame;
import org.kinora.api.platform.film.Materials;
import org.kinora.api.platform.film.SegmentRequest;
import org.kinora.api.story.FilmFormat;
import org.kinora.api.work.Failure;
import org.kinora.api.work.Kind;
import org.kinora.film.internal.bench.FolderAssets;
import org.kinora.film.internal.picture.StillMaker;
import org.kinora.film.internal.sound.Block;
import org.kinora.film.internal.sound.Loudness;
import org.kinora.film.internal.sound.LoudnessMeter;
import org.kinora.film.internal.sound.Sounds;
import org.kinora.imaging.internal.colour.GradingDesk;
import org.kinora.imaging.internal.compose.CompositionDesk;
import org.kinora.imaging.internal.compose.HaarFaces;
import org.kinora.imaging.internal.cv.OpenCv;
import org.kinora.imaging.internal.interpolate.FlowInterpolator;
import org.kinora.imaging.internal.io.PictureFiles;
import org.kinora.imaging.internal.raster.PlaneConversions;
import org.kinora.media.internal.CacheFolder;
import org.kinora.media.internal.FfmpegMediaEngine;

/** A place to make films: the real engines, assets in a folder, and simple clips and sounds. */
public final class Bench {
    public static final Path CACHE = Path.of("target", "media-cache").toAbsolutePath();

    public final MediaEngine media;
    public final FilmAssembly film;
    public final StillMaker stills;
    public final Grading grading;
    public final Pictures pictures;
    public final PictureComposition composition;
    public final FrameInterpolator flow;
    public final FolderAssets assets;
    private final Path folder;

    public Bench(Path folder) {
        this(folder, Optional.empty());
    }

    /** @param encoder executable to encode with in place of the bundled one */
    public Bench(Path folder, Optional<Path> encoder) {
        this.folder = folder;
        media = new FfmpegMediaEngine(new CacheFolder(CACHE), encoder);
        OpenCv cv = new OpenCv();
        Conversions conversions = new PlaneConversions(cv);
        grading = new GradingDesk(conversions);
        pictures = new PictureFiles(cv, conversions);
        composition = new CompositionDesk(cv, conversions, new HaarFaces(cv, conversions));
        stills = new StillMaker(pictures, conversions, grading);
        flow = new FlowInterpolator(cv);
        film = new FilmAssembly(media, stills, flow);
        try {
            assets = new FolderAssets(folder.resolve("assets"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public ScratchWork work() {
        return new ScratchWork(assets, folder.resolve("work"));
    }

    public ScratchWork workThatStopsAfter(int questions) {
        return new ScratchWork(assets, folder.resolve("work"), questions);
    }

    /** Files left in scratch folders. */
    public long leftovers() throws IOException {
        if (!Files.exists(folder.resolve("work"))) return 0;
        try (var files = Files.walk(folder.resolve("work"))) {
            return files.filter(Files::isRegularFile).count();
        }
    }

    /** Half-written files in scratch folders. */
    public List<Path> parts() throws IOException {
        try (var files = Files.walk(folder.resolve("work"))) {
            return files.filter(file -> file.toString().endsWith(".part")).toList();
        }
    }

    /** A clip of plain grey whose luma is {@code 40 + 4 * frame} (up to 200): each frame tells its number. */
    public AssetId clip(FilmFormat format, int frames) {
        Path file = folder.resolve("clip-" + frames + "-" + assets.count() + ".mp4");
        ClipFormat clip = new ClipFormat(format.width(), format.height(), format.rate(), Quality.INTERMEDIATE, false);
        try (FramePool pool = new FramePool(format.width(), format.height(), 12); ClipWriter writer = media.writeClip(file, clip)) {
            for (int i = 0; i < frames; i++) {
                YuvFrame frame = pool.take();
                frame.fill(luma(i), 128, 128);
                writer.write(frame);
            }
            writer.finish();
        }
        return assets.put(file, "video/mp4", Origin.DERIVED, "clip.mp4", true);
    }

    public static int luma(int frame) {
        return Math.min(200, 40 + 4 * frame);
    }

    /** A plain picture. */
    public AssetId still(int width, int height, int luma) {
        Path file = folder.resolve("still-" + luma + ".png");
        try (FramePool pool = new FramePool(width, height, 1); YuvFrame frame = pool.take()) {
            frame.fill(luma, 128, 128);
            media.writePicture(frame, file);
        }
        return assets.put(file, "image/png", Origin.DERIVED, "still.png", true);
    }

    /** A stereo sound at 48 kHz, both channels alike. */
    public AssetId sound(int samples, IntToDoubleFunction wave) {
        float[] channel = new float[samples];
        for (int i = 0; i < samples; i++) channel[i] = (float) wave.applyAsDouble(i);
        Path file = folder.resolve("sound.wav");
        media.writeSound(file, new Sound(48_000, new float[][] {channel, channel}), SoundFormat.Coding.WAV_FLOAT);
        return assets.put(file, "audio/wav", Origin.DERIVED, "sound.wav", true);
    }

    public AssetId tone(int samples, double hertz, double level) {
        return sound(samples, i -> level * Math.sin(2 * Math.PI * hertz * i / 48_000));
    }

    /** Sound like speech: bursts of a low tone with overtones. */
    public AssetId speech(int samples) {
        return sound(samples, i -> {
            double t = i / 48_000.0;
            double syllable = Math.max(0, Math.sin(2 * Math.PI * 4 * t));
            return 0.2 * syllable * (Math.sin(2 * Math.PI * 180 * t) + 0.5 * Math.sin(2 * Math.PI * 720 * t)
                    + 0.3 * Math.sin(2 * Math.PI * 2100 * t));
        });
    }

    /** Integrated loudness, range and peaks of a sound or film. */
    public Loudness loudness(AssetId asset) {
        LoudnessMeter meter = new LoudnessMeter();
        Block block = new Block();
        try (Sounds.Opened sound = new Sounds(media, assets).open(asset)) {
            while (sound.next(block)) meter.add(block);
        }
        return meter.result();
    }

    /** Expects the failure of work that was told to stop. */
    public static void assertStopped(ThrowableAssert.ThrowingCallable work) {
        Assertions.assertThatThrownBy(work).isInstanceOfSatisfying(Failure.class, failure -> Assertions.assertThat(failure.kind())
                .isEqualTo(Kind.CANCELLED));
    }

    /** All steps of a film: its outcome. */
    public Outcome make(Cut cut, Materials materials) {
        List<AssetId> segments = new ArrayList<>();
        for (SegmentRequest request : film.segments(cut)) segments.add(film.renderSegment(request, work()).part("segment").asset());
        Outcome mix = film.mix(film.mixRequest(cut, materials), work());
        return film.finish(film.finishRequest(cut, segments, mix), work());
    }

    /** Mean luma of each frame of a clip, in a rectangle given in thousandths of the frame. */
    public List<Integer> lumas(AssetId clip, int left, int top, int right, int bottom) {
        List<Integer> means = new ArrayList<>();
        try (var reader = media.openClip(assets.file(clip)); FramePool pool = new FramePool(reader.width(), reader.height(),
                1); YuvFrame frame = pool.take()) {
            while (reader.read(frame)) means.add(mean(frame, left, top, right, bottom));
        }
        return means;
    }

    public static int mean(YuvFrame frame, int left, int top, int right, int bottom) {
        long sum = 0;
        long count = 0;
        for (int y = frame.height() * top / 1000; y < frame.height() * bottom / 1000; y++)
            for (int x = frame.width() * left / 1000; x < frame.width() * right / 1000; x++) {
                sum += frame.memory().get(java.lang.foreign.ValueLayout.JAVA_BYTE, (long) y * frame.width() + x) & 255;
                count++;
            }
        return Math.round((float) sum / count);
    }
}
