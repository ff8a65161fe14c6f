package org.kinora.artist.internal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.kinora.api.asset.AssetId;
import org.kinora.api.asset.Origin;
import org.kinora.api.generate.Depiction;
import org.kinora.api.generate.ModelCard;
import org.kinora.api.generate.Outcome;
import org.kinora.api.generate.PartInfo;
import org.kinora.api.generate.Performance;
import org.kinora.api.generate.Timings;
import org.kinora.api.generate.VideoGenerator;
import org.kinora.api.generate.VideoRequest;
import org.kinora.api.json.Json;
import org.kinora.api.media.ClipFormat;
import org.kinora.api.media.ClipWriter;
import org.kinora.api.media.MediaEngine;
import org.kinora.api.media.Quality;
import org.kinora.api.work.Kind;
import org.kinora.api.work.Texts;
import org.kinora.api.work.Work;
import org.kinora.artist.internal.motion.Dice;
import org.kinora.artist.internal.motion.Exposure;
import org.kinora.artist.internal.motion.Timeline;
import org.kinora.artist.internal.render.Easel;
import org.kinora.artist.internal.render.Easels;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * Lets the people of a staged shot act while the camera goes its way: the camera on ones, figures on twos, and nothing is drawn twice.
 *
 * <p>The clip is nearly lossless, for further work. The frames are the same bytes for any number of processors.
 */
@Component(service = VideoGenerator.class)
public final class Animator implements VideoGenerator {
    private final MediaEngine media;
    private final Easels easels;
    private final Texts texts = Texts.beside(Animator.class);
    private final Shapes shapes = new Shapes();

    @Activate
    public Animator(@Reference MediaEngine media, @Reference Easels easels) {
        this.media = media;
        this.easels = easels;
    }

    @Override
    public ModelCard describe() {
        return new ModelCard("kinora.artist.motion", "Kinora animation", 1, true, true, List.of("performance", "moves", "phonemes"), List.of(),
                Map.of("width", (long) Artist.MOST, "height", (long) Artist.MOST), "", "");
    }

    @Override
    public Outcome generate(VideoRequest request, Work work) {
        Performance performance = request.performance().orElseThrow(() -> texts.failure(Kind.INPUT, "clip.performance"));
        check(request);
        work.checkCancelled();
        Path file = work.scratch().resolve("clip.mp4");
        ClipFormat format = new ClipFormat(request.width(), request.height(), request.rate(), Quality.INTERMEDIATE, false);
        Exposure exposure = new Exposure(request.frames(), request.rate());
        Performance staged = staged(performance, request.width(), request.height());
        Timeline timeline = new Timeline(staged, request.move(), exposure, shapes::stride, new Dice(request.seed()),
                id -> timings(id, work));
        try (Easel easel = easels.lend(Drawings.room(request.width(), request.height()), work::checkCancelled);
                Drawings drawings = new Drawings(staged.depiction(), timeline, request.width(), request.height(), shapes, media, easel, work);
                ClipWriter writer = media.within(work).writeClip(file, format)) {
            for (int i = 0; i < request.frames(); i++) {
                work.checkCancelled();
                writer.write(drawings.frame(i));
                if (i % 6 == 0) work.progress(0.02 + 0.95 * i / request.frames());
            }
            writer.finish();
        }
        AssetId clip = work.assets().put(file, "video/mp4", Origin.DERIVED, "clip.mp4", true);
        work.progress(1);
        return Outcome.of("clip", clip, new PartInfo.Clip(request.width(), request.height(), request.rate(), request.frames()));
    }

    private Performance staged(Performance performance, int width, int height) {
        Depiction bare = performance.depiction();
        return new Performance(bare.stagedAs(shapes.acted(bare, PlainStage.of(bare, width, height))), performance.lines());
    }

    private static Timings timings(AssetId id, Work work) {
        try {
            return Json.read(Files.readString(work.assets().file(id)), Timings.class);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void check(VideoRequest request) {
        int w = request.width();
        int h = request.height();
        if (Math.min(w, h) < Artist.LEAST || Math.max(w, h) > Artist.MOST || w % 2 != 0 || h % 2 != 0)
            throw texts.failure(Kind.INPUT, "clip.size", w, h, Artist.LEAST, Artist.MOST);
        if (request.frames() < 1) throw texts.failure(Kind.INPUT, "clip.frames", request.frames());
        if (request.rate().signum() <= 0) throw texts.failure(Kind.INPUT, "clip.rate", request.rate());
    }
}
