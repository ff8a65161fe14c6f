package org.kinora.artist.internal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.function.IntUnaryOperator;
import java.util.stream.Collectors;
import org.kinora.api.generate.Depiction;
import org.kinora.api.imaging.FilmFrames;
import org.kinora.api.imaging.Mask;
import org.kinora.api.imaging.Raster;
import org.kinora.api.imaging.RasterFormat;
import org.kinora.api.stage.StagedView;
import org.kinora.api.story.Light;
import org.kinora.api.story.ShotFraming;
import org.kinora.api.story.Story;
import org.kinora.api.story.Style;
import org.kinora.api.work.Work;
import org.kinora.artist.internal.acting.Performer;
import org.kinora.artist.internal.motion.Tableau;
import org.kinora.artist.internal.render.Easels;

/** Shots of one scene as the artist draws them, known by pixel; any of them may be drawn from something else, or its picture changed. */
final class PanelFilm implements FilmFrames {
    static final int WIDTH = 512;
    static final int HEIGHT = 288;
    private static final int STAGED_WIDTH = 640;
    private static final int STAGED_HEIGHT = 360;
    /** Codes that a picture is off anywhere, as pictures are that were kept in a film. */
    private static final int GRAIN = 6;
    /** Codes by which a colour is plainly another. */
    private static final int PLAIN = 18;

    private record Drawn(int[] image, byte[] ids, int fixed, List<String> cast) {}

    private final List<Films.Staged> planned;
    private final Shapes shapes = new Shapes();
    private final Easels easels = new Easels();
    private final Map<Depiction, Drawn> drawn = new HashMap<>();
    private final Map<Depiction, Drawn> asStaged = new HashMap<>();
    private final Map<Integer, Depiction> instead = new HashMap<>();
    private final Map<Integer, IntUnaryOperator> colours = new HashMap<>();
    private int mirrored = -1;

    PanelFilm(List<Films.Staged> planned) {
        this.planned = planned;
    }

    /** The first shots of a sample's longest scene in a style, each from a camera of its own. */
    static PanelFilm of(String sample, Style style, int shots) {
        Map<String, List<Films.Staged>> scenes = Films.sample(sample, Films.WIDE).stream().collect(Collectors.groupingBy(one -> one.scene().id()));
        List<Films.Staged> longest = scenes.values().stream().max(Comparator.comparingInt((List<Films.Staged> scene) -> scene.size())
                .thenComparing(scene -> scene.getFirst().shot().id())).orElseThrow();
        // what is taken twice from one camera is one picture twice, on purpose
        Set<ShotFraming> framings = new HashSet<>();
        return new PanelFilm(longest.stream().filter(one -> framings.add(one.shot().framing())).limit(shots)
                .map(one -> new Films.Staged(one.story(), one.scene(), one.shot(), one.depiction().in(style))).toList());
    }

    List<Films.Staged> planned() {
        return planned;
    }

    void clean() {
        instead.clear();
        colours.clear();
        mirrored = -1;
    }

    /** A shot is drawn from this; everything but its own panel. */
    void draw(int shot, Depiction other) {
        instead.put(shot, other);
    }

    void colour(int shot, IntUnaryOperator change) {
        colours.put(shot, change);
    }

    void mirror(int shot) {
        mirrored = shot;
    }

    /** The share of a shot's pixels that a fault makes another colour, plainly to be seen. */
    double changed(int shot, Work work) {
        int[] clean = drawn(planned.get(shot).depiction(), work).image();
        int count = 0;
        try (Raster seen = frame(shot, 0, work)) {
            for (int i = 0; i < clean.length; i++) {
                int most = 0;
                for (int c = 0; c < 3; c++) {
                    int code = Math.round(255 * seen.get(c, i % WIDTH, i / WIDTH));
                    most = Math.max(most, Math.abs(code - (clean[i] >> 16 - 8 * c & 0xFF)));
                }
                if (most >= PLAIN) count++;
            }
        }
        return (double) count / clean.length;
    }

    @Override
    public List<FilmShot> shots() {
        List<FilmShot> shots = new ArrayList<>();
        for (Films.Staged one : planned) shots.add(new FilmShot(one.shot().id(), one.shot().label(), one.scene().id(), false, 1));
        return shots;
    }

    @Override
    public Optional<Story> story() {
        return Optional.of(planned.getFirst().story());
    }

    @Override
    public Raster frame(int shot, int frame, Work work) {
        int[] image = drawn(shot, work).image();
        IntUnaryOperator colour = colours.getOrDefault(shot, IntUnaryOperator.identity());
        Raster raster = Raster.take(WIDTH, HEIGHT, RasterFormat.RGB8, work);
        Random grain = new Random(shot);
        for (int i = 0; i < image.length; i++) {
            int x = i % WIDTH;
            int rgb = colour.applyAsInt(image[mirrored == shot ? i - x + WIDTH - 1 - x : i]);
            for (int c = 0; c < 3; c++) raster.set(c, x, i / WIDTH, Math.clamp((rgb >> 16 - 8 * c & 0xFF) + grain.nextInt(-GRAIN, GRAIN + 1), 0,
                    255) / 255f);
        }
        return raster;
    }

    @Override
    public List<String> characters(int shot) {
        return planned.get(shot).view().shot().placements().stream().filter(one -> one.seen()).map(one -> one.character()).toList();
    }

    @Override
    public Optional<Mask> region(int shot, String character, Work work) {
        Drawn panel = drawn(shot, work);
        return panel.cast().contains(character) ? Optional.of(mask(panel, character, WIDTH, HEIGHT, work)) : Optional.empty();
    }

    /** Drawn larger than what is seen, as a film's own size is larger than that of a check: lines lie a little elsewhere. */
    @Override
    public Optional<StagedPicture> staged(int shot, Light light, Work work) {
        Depiction one = planned.get(shot).depiction();
        Depiction lit = new Depiction(one.label(), one.framing(), one.place(), light, one.figures(), one.characters(), one.props(), one.focus(),
                one.action(), one.style(), one.set(), one.staged(), one.pictures());
        Drawn panel = asStaged.computeIfAbsent(lit, any -> draw(any, STAGED_WIDTH, STAGED_HEIGHT, work));
        Raster picture = Raster.take(STAGED_WIDTH, STAGED_HEIGHT, RasterFormat.RGB8, work);
        for (int i = 0; i < panel.image().length; i++)
            for (int c = 0; c < 3; c++) picture.set(c, i % STAGED_WIDTH, i / STAGED_WIDTH, (panel.image()[i] >> 16 - 8 * c & 0xFF) / 255f);
        Map<String, Mask> figures = new HashMap<>();
        for (String who : panel.cast()) figures.put(who, mask(panel, who, STAGED_WIDTH, STAGED_HEIGHT, work));
        return Optional.of(new StagedPicture(picture, figures));
    }

    private static Mask mask(Drawn panel, String who, int width, int height, Work work) {
        int id = panel.fixed() + 1 + panel.cast().indexOf(who);
        Mask mask = Mask.take(width, height, work);
        for (int i = 0; i < panel.ids().length; i++) if ((panel.ids()[i] & 0xFF) == id) mask.set(i % width, i / width, 255);
        return mask;
    }

    private Drawn drawn(int shot, Work work) {
        return drawn(instead.getOrDefault(shot, planned.get(shot).depiction()), work);
    }

    private Drawn drawn(Depiction depiction, Work work) {
        return drawn.computeIfAbsent(depiction, one -> draw(one, WIDTH, HEIGHT, work));
    }

    private Drawn draw(Depiction one, int width, int height, Work work) {
        StagedView view = shapes.acted(one, PlainStage.of(one, width, height));
        List<Performer> cast = Tableau.of(one, view);
        Panel panel = Panel.draw(one, width, height, shapes, easels, work);
        return new Drawn(panel.image(), panel.control().ids(), shapes.peopled(one, view, width, height).size(),
                cast.stream().map(who -> who.character().id()).toList());
    }
}
