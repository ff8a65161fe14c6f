package org.kinora.camera.internal;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.kinora.api.asset.AssetId;
import org.kinora.api.asset.Origin;
import org.kinora.api.generate.ModelCard;
import org.kinora.api.generate.Outcome;
import org.kinora.api.generate.PartInfo;
import org.kinora.api.generate.VideoGenerator;
import org.kinora.api.generate.VideoRequest;
import org.kinora.api.media.ClipFormat;
import org.kinora.api.media.ClipWriter;
import org.kinora.api.media.FramePool;
import org.kinora.api.media.MediaEngine;
import org.kinora.api.media.Quality;
import org.kinora.api.work.Kind;
import org.kinora.api.work.Texts;
import org.kinora.api.work.Work;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * Moves a camera over a drawn panel: layers slide against each other by their depth, frames are resampled to fractions of a pixel.
 *
 * <p>Reads {@code layer/0}, {@code layer/1} … and {@code depth} of the request; without layers the picture moves as one. The clip is nearly
 * lossless, for
 * further work. The frames are the same bytes for any number of processors.
 */
@Component(service = VideoGenerator.class)
public final class Camera implements VideoGenerator {
    /** Frames in flight: more than the writer's queue holds, so that drawing and encoding overlap. */
    private static final int FRAMES = 12;
    /** One that is drawn and one that is encoded. */
    private static final int LEAST = 2;

    private final MediaEngine media;

    @Activate
    public Camera(@Reference MediaEngine media) {
        this.media = media;
    }

    @Override
    public ModelCard describe() {
        return new ModelCard("kinora.camera", "Kinora camera moves", 1, true, true, List.of("layers", "depth", "moves"), List.of(), Map.of("width",
                8192L, "height", 8192L), "", "");
    }

    @Override
    public Outcome generate(VideoRequest request, Work work) {
        check(request);
        Path file = work.scratch().resolve("clip.mp4");
        int threads = Math.clamp(Runtime.getRuntime().availableProcessors(), 1, 4);
        ClipFormat format = new ClipFormat(request.width(), request.height(), request.rate(), Quality.INTERMEDIATE, false);
        try (FramePool pool = new FramePool(request.width(), request.height(), LEAST, FRAMES, work);
                ClipWriter writer = media.within(work).writeClip(file, format)) {
            new Take(request, work, threads).film(pool, writer::write);
            writer.finish();
        }
        AssetId clip = work.assets().put(file, "video/mp4", Origin.DERIVED, "clip.mp4", true);
        work.progress(1);
        return Outcome.of("clip", clip, new PartInfo.Clip(request.width(), request.height(), request.rate(), request.frames()));
    }

    private static void check(VideoRequest request) {
        Texts texts = Texts.beside(Camera.class);
        int w = request.width();
        int h = request.height();
        if (w < 16 || h < 16 || w > 8192 || h > 8192 || w % 2 != 0 || h % 2 != 0) throw texts.failure(Kind.INPUT, "clip.size", w, h);
        if (request.frames() < 1) throw texts.failure(Kind.INPUT, "clip.frames", request.frames());
        if (request.rate().signum() <= 0) throw texts.failure(Kind.INPUT, "clip.rate", request.rate());
    }
}
