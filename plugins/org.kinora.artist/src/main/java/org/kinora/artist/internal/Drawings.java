package org.kinora.artist.internal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.kinora.api.generate.Depiction;
import org.kinora.api.media.FramePool;
import org.kinora.api.media.MediaEngine;
import org.kinora.api.media.YuvFrame;
import org.kinora.api.stage.StagedView;
import org.kinora.api.work.Work;
import org.kinora.artist.internal.acting.Performer;
import org.kinora.artist.internal.model.Model;
import org.kinora.artist.internal.model.Vec;
import org.kinora.artist.internal.motion.Bustle;
import org.kinora.artist.internal.motion.Timeline;
import org.kinora.artist.internal.picture.Backdrops;
import org.kinora.artist.internal.picture.Gallery;
import org.kinora.artist.internal.render.Air;
import org.kinora.artist.internal.render.Backdrop;
import org.kinora.artist.internal.render.Easel;
import org.kinora.artist.internal.render.Lighting;
import org.kinora.artist.internal.render.Optic;
import org.kinora.artist.internal.render.Renderer;

/**
 * The frames of a clip. A drawing that was made before is shown again: people at rest breathe in a circle of few drawings, and the set of a camera
 * that
 * stands still is drawn once. Belongs to one thread.
 */
final class Drawings implements AutoCloseable {
    /** Bytes of drawings that are kept for being shown again. */
    private static final long KEPT = 64_000_000;
    /** Frames on their way to the encoder. */
    private static final int FLIGHT = 4;
    private static final int FINENESS = 1;

    private final Depiction depiction;
    private final Timeline timeline;
    private final Shapes shapes;
    private final MediaEngine media;
    private final Work work;
    private final FramePool pool;
    private final Renderer renderer;
    private final List<Model> set;
    private final Lighting light;
    private final Airs airs;
    private final Gallery gallery;
    private final Optional<Backdrop> backdrop;
    private final int most;
    private Optic aimed;
    private Vec seenFrom;
    private final Vec audience;
    private final Bustle bustle;
    private Map<Performer, Model> bodies = Map.of();
    private Map<Performer, Model> extras = Map.of();
    private final LinkedHashMap<Moment, YuvFrame> kept = new LinkedHashMap<>(16, 0.75f, true);

    /** All that a frame shows. */
    private record Moment(Optic optic, List<Performer> performers, List<Performer> extras, Air air) {}

    /** @param easel with {@link #room} for the frames; not given back */
    Drawings(Depiction depiction, Timeline timeline, int width, int height, Shapes shapes, MediaEngine media, Easel easel, Work work) {
        this.depiction = depiction;
        this.timeline = timeline;
        this.shapes = shapes;
        this.media = media;
        this.work = work;
        StagedView view = depiction.staged().orElseThrow();
        audience = Optic.of(view.shot().camera()).at();
        gallery = new Gallery(depiction, work.assets());
        backdrop = Backdrops.of(depiction, view, gallery, width);
        StagedView drawn = backdrop.isPresent() ? Backdrops.bare(view) : view;
        set = backdrop.isPresent() ? shapes.around(depiction, drawn) : shapes.quiet(depiction, drawn, width, height);
        bustle = timeline.bustle(backdrop.isPresent() ? List.of() : shapes.extras(depiction, drawn, width, height), shapes::stride,
                width, height);
        airs = new Airs(depiction, drawn);
        light = Shapes.light(depiction, view);
        most = (int) Math.clamp(KEPT / ((long) width * height * 3 / 2), 1, 32);
        // All at once: kept drawings are held until the end, and whoever waits for memory while holding some may wait for ever.
        pool = new FramePool(width, height, most + FLIGHT, most + FLIGHT, work);
        renderer = new Renderer(width, height, FINENESS, Math.clamp(Runtime.getRuntime().availableProcessors(), 1, 2), easel);
    }

    /** Bytes that an easel for frames of this size needs. */
    static long room(int width, int height) {
        return Renderer.room(width, height, FINENESS);
    }

    /** A frame that the taker closes. */
    YuvFrame frame(int index) {
        Moment moment = new Moment(timeline.optic(index), timeline.performers(index).stream()
                .map(performer -> shapes.shown(performer, gallery)).toList(), bustle.at(timeline.drawn(index)),
                        airs.at(airs.moves() ? timeline.drawn(index) : 0));
        YuvFrame known = kept.get(moment);
        if (known != null) return known.share();
        YuvFrame drawn = pool.take();
        try {
            draw(moment, drawn);
        } catch (RuntimeException | Error failed) {
            drawn.close();
            throw failed;
        }
        keep(moment, drawn);
        return drawn.share();
    }

    private void draw(Moment moment, YuvFrame frame) {
        if (aimed == null) renderer.set(set, moment.optic, light, backdrop);
        else if (!moment.optic.equals(aimed)) renderer.moved(moment.optic);
        aimed = moment.optic;
        List<Model> models = new ArrayList<>(models(moment));
        models.addAll(extras(moment.extras));
        work.checkCancelled();
        media.toYuv(renderer.draw(models, depiction.style().id(), moment.air), frame);
    }

    /** Whoever is as in the drawing before is not built again; pictures of somebody are turned to every camera. */
    private List<Model> models(Moment moment) {
        boolean turned = bodies.values().stream().anyMatch(model -> model.cutout().isPresent()) && !moment.optic.at().equals(seenFrom);
        seenFrom = moment.optic.at();
        Map<Performer, Model> built = new HashMap<>();
        for (Performer one : moment.performers) {
            Model known = turned ? null : bodies.get(one);
            built.put(one, known != null ? known : shapes.figures(List.of(one), gallery, seenFrom, audience).getFirst().model());
        }
        bodies = built;
        return moment.performers.stream().map(built::get).toList();
    }

    /** Most of the background is at rest from one drawing to the next: whoever did not move is not built again. */
    private List<Model> extras(List<Performer> now) {
        Map<Performer, Model> built = new HashMap<>();
        for (Performer one : now) {
            Model known = extras.get(one);
            built.put(one, known != null ? known : shapes.extra(one, depiction.staged().orElseThrow()));
        }
        extras = built;
        return now.stream().map(built::get).toList();
    }

    private void keep(Moment moment, YuvFrame frame) {
        if (kept.size() == most) kept.pollFirstEntry().getValue().close();
        kept.put(moment, frame);
    }

    @Override
    public void close() {
        kept.values().forEach(YuvFrame::close);
        kept.clear();
        renderer.close();
        pool.close();
    }
}
