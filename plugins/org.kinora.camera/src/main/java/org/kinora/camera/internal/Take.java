package org.kinora.camera.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.kinora.api.asset.AssetId;
import org.kinora.api.generate.VideoRequest;
import org.kinora.api.media.FramePool;
import org.kinora.api.media.YuvFrame;
import org.kinora.api.work.Work;

/** Films a request: reads its layers once, then draws frame after frame into a sink. */
final class Take {
    /** Resolution of the prepared layers over that of the clip: half of the usual enlargement, so that neither end is soft. */
    private static final double FINER = 1.12;

    private final VideoRequest request;
    private final Work work;
    private final int threads;

    Take(VideoRequest request, Work work, int threads) {
        this.request = request;
        this.work = work;
        this.threads = threads;
    }

    /** Draws all frames; the pool has the clip's size and outlives whoever takes the frames. */
    void film(FramePool pool, FrameSink sink) {
        int width = request.width();
        int height = request.height();
        Picture.Pixels[] pictures = pictures();
        Optional<Picture.Depth> depth = Optional.ofNullable(request.layers().get("depth")).map(id -> Picture.depth(file(id)));
        work.checkCancelled();
        double[] metres = Distances.of(pictures, depth.orElse(null));
        boolean still = request.move().kind() == org.kinora.api.story.CameraMove.Kind.STATIC || request.frames() == 1;
        int canvasWidth = still ? width : even(width * FINER);
        int canvasHeight = still ? height : even(height * FINER);
        List<Cel> cels = new ArrayList<>();
        for (int i = 0; i < pictures.length; i++) {
            cels.add(Cel.of(pictures[i], i == 0, canvasWidth, canvasHeight, metres[i]));
            pictures[i] = null;
            work.checkCancelled();
        }
        Shot shot = new Shot(cels, move(cels, metres), width, height);
        try (Crew crew = new Crew(width, height, Math.max(canvasWidth, width), threads)) {
            if (still) hold(shot, crew, pool, sink);
            else run(shot, crew, pool, sink);
        }
    }

    private void run(Shot shot, Crew crew, FramePool pool, FrameSink sink) {
        int frames = request.frames();
        for (int i = 0; i < frames; i++) {
            work.checkCancelled();
            shot.aim((double) i / (frames - 1));
            YuvFrame frame = pool.take();
            try {
                crew.draw(shot, frame);
                sink.frame(frame.share());
            } finally {
                frame.close();
            }
            if (i % 6 == 0) work.progress(0.1 + 0.9 * i / frames);
        }
    }

    /** A still shot is drawn once. */
    private void hold(Shot shot, Crew crew, FramePool pool, FrameSink sink) {
        try (YuvFrame frame = pool.take()) {
            shot.aim(0);
            crew.draw(shot, frame);
            for (int i = 0; i < request.frames(); i++) {
                work.checkCancelled();
                sink.frame(frame.share());
                if (i % 12 == 0) work.progress(0.1 + 0.9 * i / request.frames());
            }
        }
    }

    private Picture.Pixels[] pictures() {
        List<Picture.Pixels> all = new ArrayList<>();
        AssetId ground = request.layers().get("layer/0");
        all.add(Picture.read(file(ground == null ? request.first() : ground)));
        for (int i = 1; ground != null && request.layers().containsKey("layer/" + i); i++) all.add(Picture.read(file(request.layers().get("layer/"
                + i))));
        return all.toArray(Picture.Pixels[]::new);
    }

    /** Zooms and dollies go towards the figures: the upper third of what the figures' layer covers. */
    private Move move(List<Cel> cels, double[] metres) {
        int subject = cels.size() > 1 && !cels.get(1).empty() ? 1 : 0;
        double[] box = cels.get(subject).box();
        double px = subject == 0 ? 0.5 : 0.5 * 0.4 + 0.6 * (box[0] + box[2]) / 2;
        double py = subject == 0 ? 0.5 : 0.5 * 0.4 + 0.6 * (box[1] + (box[3] - box[1]) * 0.3);
        double seconds = request.frames() / request.rate().toDouble();
        return new Move(request.move(), metres[subject], (double) request.width() / request.height(), px, py, seconds, request.seed());
    }

    private java.nio.file.Path file(AssetId id) {
        return work.assets().file(id);
    }

    private static int even(double size) {
        return (int) Math.ceil(size / 2) * 2;
    }
}
