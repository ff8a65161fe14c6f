package org.kinora.artist.internal.render;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.kinora.artist.internal.model.Model;
import org.kinora.artist.internal.model.Vec;

/**
 * Draws models as a storyboard drawing.
 *
 * <p>{@link #set} takes what stands still, the camera and the light; {@link #draw} what moves, as often as there are drawings: from the second one on
 * only what the moving bodies touch is drawn anew. The number of threads changes no pixel. Belongs to one thread at a time.
 */
public final class Renderer implements AutoCloseable {
    /** Not powers of two, so that the rows of a map do not fight for the same lines of the cache. */
    private static final int SHADOW = 2000;
    private static final int FIGURE_SHADOW = 1000;
    private static final double FARTHEST_SHADOW = 60_000;
    private static final double FARTHER = 1.3;

    private final int width;
    private final int height;
    private final int over;
    private final Crew crew;
    private final Easel easel;
    private final Buffers buffers;
    private final Triangles fixed = new Triangles();
    private final Triangles moving = new Triangles();
    private final Sight sight;
    private final ShadowMap setShadow;
    private final ShadowMap figureShadow;
    private final Glass glass;
    private final Finishing finishing;
    private final Inking inking;
    private final AirBrush airBrush;
    private final Plates plates;
    private final int[] frame;
    private final Ramps ramps = new Ramps();
    private final Looks looks = new Looks();
    private List<Model> still = List.of();
    private Optional<Backdrop> backdrop = Optional.empty();
    /** Room for the picture behind everything, when there is one. */
    private int[] hung;
    private Lighting lighting = Lighting.noon();
    private View fine;
    private View view;
    private Lamps lamps;
    private SkyPlate sky;
    private Dome dome;
    private Look drawn;
    /** What of the set is seen while things move before it; nothing before the second drawing. */
    private Buffers kept;
    /** Where the shadows of the set were cast to. */
    private Optional<Ball> shadowed = Optional.empty();
    /** Whose shadows were cast last; nobody's in this light when null. */
    private List<Model> casting;
    private boolean follows;
    private boolean bare;
    private boolean held;
    /** What moves in the picture as it is now. */
    private List<Model> shown = List.of();

    /** A renderer with arrays of its own. */
    public Renderer(int width, int height, int oversampling, int threads) {
        this(width, height, oversampling, threads, new Easels().lend(room(width, height, oversampling), () -> {}));
    }

    /**
     * @param oversampling 1 or 2 samples per pixel each way
     * @param threads 1 or more
     * @param easel with {@link #room} for the picture; not given back by the renderer
     */
    public Renderer(int width, int height, int oversampling, int threads, Easel easel) {
        this.width = width;
        this.height = height;
        over = oversampling;
        this.easel = easel;
        crew = new Crew(threads);
        setShadow = new ShadowMap(SHADOW, easel);
        figureShadow = new ShadowMap(FIGURE_SHADOW, easel);
        buffers = new Buffers(width, height, over, easel);
        frame = easel.exactly(width * height);
        sight = new Sight(buffers, fixed, moving);
        glass = new Glass(width, height, easel);
        finishing = new Finishing(sight, Paper.SHEET);
        inking = new Inking(sight, crew);
        airBrush = new AirBrush(buffers);
        plates = new Plates(sight, crew, easel);
        set(List.of(), new Optic(new Vec(0, 1600, -5000), 180, 0, 0, 35, 0), Lighting.noon());
    }

    /** Bytes of all arrays that a picture of this size may need. */
    public static long room(int width, int height, int over) {
        return 2 * Buffers.bytes(width, height, over) + 8L * width * height + 4L * (SHADOW * SHADOW + FIGURE_SHADOW * FIGURE_SHADOW);
    }

    /** What stands still, and how it is seen and lit. */
    public void set(List<Model> models, Optic camera, Lighting light) {
        set(models, camera, light, Optional.empty());
    }

    /** @param picture what hangs behind everything in the stead of the sky */
    public void set(List<Model> models, Optic camera, Lighting light, Optional<Backdrop> picture) {
        backdrop = picture;
        still = List.copyOf(models);
        lighting = light;
        casting = null;
        fine = new View(camera, width * over, height * over);
        view = new View(camera, width, height);
        drawn = null;
        held = false;
        shadowed = Optional.empty();
        follows = false;
    }

    /** The same set in the same light from another camera. Shadows that were cast are kept as long as they reach all that is seen. */
    public void moved(Optic camera) {
        fine = new View(camera, width * over, height * over);
        view = new View(camera, width, height);
        drawn = null;
        held = false;
        follows = true;
    }

    /** Draws the set with what moves, in still air; see {@link #draw(List, String, Air)}. */
    public int[] draw(List<Model> models, String style) {
        return draw(models, style, Air.STILL);
    }

    /**
     * Draws the set with what moves.
     *
     * @param style id of a look; the house style for one that is not known
     * @return 0xFFRRGGBB row by row; the renderer's own, valid until the next call
     */
    public int[] draw(List<Model> models, String style, Air air) {
        Look look = looks.look(style);
        if (drawn != look) {
            first(models, look);
        } else if (!same(models, shown)) {
            if (!held) keep(look);
            again(models, look);
        }
        return aired(look, air);
    }

    /** As {@link #draw(List, String, Air)}, when nothing else is going to be drawn before the set: it is then not kept. */
    public int[] last(List<Model> models, String style, Air air) {
        Look look = looks.look(style);
        if (drawn != look || !bare && !held) first(models, look);
        else again(models, look);
        int[] seen = aired(look, air);
        drawn = null;
        return seen;
    }

    private void first(List<Model> models, Look look) {
        whole(models, look);
        bare = models.isEmpty();
        held = false;
        shown = List.copyOf(models);
        drawn = look;
    }

    private int[] aired(Look look, Air air) {
        System.arraycopy(buffers.pixels, 0, frame, 0, frame.length);
        look.filter(frame, width, height, crew);
        airBrush.draw(frame, view, lighting, look, air);
        return frame;
    }

    /** The control layers of what was drawn last. */
    public ControlLayers layers() {
        return ControlLayers.of(sight, view);
    }

    private void whole(List<Model> models, Look look) {
        Area all = new Area(0, 0, width, height);
        Arrays.fill(buffers.nearness, 0);
        Arrays.fill(buffers.ids, -1);
        fixed.clear(fine);
        fixed.add(still, 0, false);
        moving.clear(fine);
        moving.add(models, still.size(), false);
        raster(fixed, 0, 0, height);
        Ball seen = Ball.seen(fine, buffers.nearness, FARTHEST_SHADOW);
        raster(moving, Wash.MOVING, 0, height);
        shade(seen);
        lamps = Lamps.of(still, lighting, seen);
        PictureLight hour = new PictureLight(look, lighting, view, setShadow, lamps);
        if (backdrop.isPresent() && hung == null) hung = easel.ints(width * height);
        sky = new SkyPlate(fine, over, dome(look), lighting, backdrop.map(
                picture -> new BackdropPlate(picture, view, hung, hour, crew)).orElse(null));
        castFigures(models);
        ramps.take(look, lighting, fixed, moving);
        Washing washing = new Washing(sight);
        crew.bands(0, height, (from, to) -> washing.all(wash(look), from, to));
        inking.find(view, still, models);
        complete(all, models, look, true);
    }

    /** Casts the shadows of the set on what is seen; a little farther when the camera moves, so that they need not be cast for each picture. */
    private void shade(Ball seen) {
        if (shadowed.filter(cast -> cast.holds(seen)).isPresent()) return;
        Ball reach = follows ? new Ball(seen.middle(), seen.radius() * FARTHER) : seen;
        setShadow.aim(lighting.way(), reach.middle(), reach.radius());
        if (!lighting.interior()) setShadow.cast(still);
        shadowed = Optional.of(reach);
    }

    /** Keeps the set as it is seen alone. */
    private void keep(Look look) {
        if (!bare) first(List.of(), look);
        if (kept == null) kept = new Buffers(width, height, over, easel);
        kept.restore(buffers, new Area(0, 0, width, height));
        held = true;
    }

    /** Draws anew what is touched by those who are not as they were; where a cut-out stands is known from its own drawing only. */
    private void again(List<Model> models, Look look) {
        boolean cutouts = Stream.concat(shown.stream(), models.stream()).anyMatch(model -> model.cutout().isPresent());
        List<Model> changed = cutouts ? Stream.concat(shown.stream(), models.stream()).toList()
                : Stream.concat(without(shown, models), without(models, shown)).toList();
        Area stale = reach(changed);
        Area before = reach(shown);
        Area now = reach(models);
        Area area = stale.within(now);
        shown = List.copyOf(models);
        bare = false;
        if (held) {
            buffers.stand(kept, before);
            buffers.restore(kept, stale);
        }
        moving.clear(fine);
        moving.add(models, still.size(), false);
        raster(moving, Wash.MOVING, now.top(), now.bottom());
        if (area.empty()) return;
        castFigures(models);
        ramps.take(look, lighting, fixed, moving);
        Washing washing = new Washing(sight);
        crew.bands(area.top(), area.bottom(), (from, to) -> washing.moving(wash(look), area, from, to));
        inking.again(view, still.size(), models);
        complete(area, models, look, false);
    }

    private Area reach(List<Model> models) {
        return Reach.of(models, view, lighting).grown(28, width, height);
    }

    /** Those of some that are not among others. */
    private static Stream<Model> without(List<Model> some, List<Model> others) {
        return some.stream().filter(one -> others.stream().noneMatch(other -> other == one));
    }

    private void complete(Area area, List<Model> models, Look look, boolean whole) {
        plates.draw(area, models, still.size(), fine, view, new PictureLight(look, lighting, view, setShadow, lamps));
        glass.set(view, List.of(still, models), crew);
        finishing.prepare(area, view, lighting, whole, backdrop.isPresent(), crew);
        inking.ink(view, area, look, lighting);
        crew.bands(area.top(), area.bottom(), (from, to) -> finishing.finish(area, look, lighting, view, glass, plates, lamps.beams(), from, to));
        inking.tint(area);
    }

    private Dome dome(Look look) {
        if (dome == null || !dome.of(look, lighting)) dome = new Dome(look, lighting);
        return dome;
    }

    private Wash wash(Look look) {
        return new Wash(fine, fixed, moving, ramps, lighting, look, setShadow, figureShadow, lamps, sky);
    }

    /** Casts the shadows of what moves, once for as long as it is the same: shadows do not care where the camera is. */
    private void castFigures(List<Model> models) {
        if (same(models, casting)) return;
        casting = List.copyOf(models);
        List<Model> casters = new Casters(lighting.way()).of(models);
        Ball figures = Ball.around(casters);
        figureShadow.aim(lighting.way(), figures.middle(), figures.radius());
        figureShadow.cast(casters);
    }

    private static boolean same(List<Model> some, List<Model> others) {
        if (others == null || some.size() != others.size()) return false;
        for (int i = 0; i < some.size(); i++) if (some.get(i) != others.get(i)) return false;
        return true;
    }

    private void raster(Triangles triangles, int bit, int top, int bottom) {
        int wide = width * over;
        crew.bands(top * over, bottom * over, (from, to) -> {
            for (int t = 0; t < triangles.count; t++) {
                Scan.fill(triangles.corners, 6 * t, triangles.near, 3 * t, buffers.nearness, buffers.ids, t | bit, wide, from, to);
            }
        });
    }

    @Override
    public void close() {
        crew.close();
    }
}
