package org.kinora.artist.internal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntUnaryOperator;
import org.kinora.api.generate.Depiction;
import org.kinora.api.imaging.FilmFrames;
import org.kinora.api.imaging.Mask;
import org.kinora.api.imaging.Raster;
import org.kinora.api.imaging.RasterFormat;
import org.kinora.api.stage.StagedView;
import org.kinora.api.story.Story;
import org.kinora.api.work.Work;
import org.kinora.artist.internal.acting.Performer;
import org.kinora.artist.internal.motion.Tableau;
import org.kinora.artist.internal.render.Easels;

/** Shots of one scene as the artist draws them, known by pixel; any of them may be drawn from something else, or its picture changed. */
final class PanelFilm implements FilmFrames {
    static final int WIDTH = 512;
    static final int HEIGHT = 288;
    /** Codes by which a colour is plainly another. */
    private static final int PLAIN = 12;

    private record Drawn(int[] image, byte[] ids, int fixed, List<String> cast) {}

    private final List<Films.Staged> planned;
    private final Shapes shapes = new Shapes();
    private final Easels easels = new Easels();
    private final Map<Depiction, Drawn> drawn = new HashMap<>();
    private final Map<Integer, Depiction> instead = new HashMap<>();
    private final Map<Integer, IntUnaryOperator> colours = new HashMap<>();
    private Optional<Story> told = Optional.empty();
    private int mirrored = -1;

    PanelFilm(List<Films.Staged> planned) {
        this.planned = planned;
    }

    List<Films.Staged> planned() {
        return planned;
    }

    void clean() {
        instead.clear();
        colours.clear();
        told = Optional.empty();
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

    /** What the plan is said to be. */
    void tell(Story other) {
        told = Optional.of(other);
    }

    /** The share of a shot's pixels that a fault makes another colour, plainly to be seen; all of it where only the plan is another. */
    double changed(int shot, Work work) {
        if (told.isPresent()) return 1;
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

    /** Whether what a fault made another colour on somebody is seen on the same one, in its own colour, in another shot. */
    boolean wornElsewhere(int shot, Work work) {
        Depiction other = instead.get(shot);
        Drawn clean = drawn(planned.get(shot).depiction(), work);
        int[] dressed = drawn(other, work).image();
        long[] sum = new long[4];
        for (int i = 0; i < dressed.length; i++) {
            if (apart(dressed[i], clean.image()[i]) < PLAIN) continue;
            for (int c = 0; c < 3; c++) sum[c] += clean.image()[i] >> 16 - 8 * c & 0xFF;
            sum[3]++;
        }
        int cloth = (int) (sum[0] / sum[3]) << 16 | (int) (sum[1] / sum[3]) << 8 | (int) (sum[2] / sum[3]);
        String who = planned.get(shot).view().shot().placements().stream().filter(one -> one.seen()).findFirst().orElseThrow().character();
        for (int i = 0; i < planned.size(); i++) if (i != shot && characters(i).contains(who) && shows(i, who, cloth, work)) return true;
        return false;
    }

    private boolean shows(int shot, String who, int cloth, Work work) {
        Drawn panel = drawn(shot, work);
        int id = panel.fixed() + 1 + panel.cast().indexOf(who);
        int all = 0;
        int same = 0;
        for (int i = 0; i < panel.ids().length; i++) {
            if ((panel.ids()[i] & 0xFF) != id) continue;
            all++;
            if (apart(panel.image()[i], cloth) < 3 * PLAIN) same++;
        }
        return 5 * same > all;
    }

    /** Codes between two colours, of the channel that differs most. */
    private static int apart(int one, int other) {
        int most = 0;
        for (int c = 0; c < 3; c++) most = Math.max(most, Math.abs((one >> 16 - 8 * c & 0xFF) - (other >> 16 - 8 * c & 0xFF)));
        return most;
    }

    @Override
    public List<FilmShot> shots() {
        List<FilmShot> shots = new ArrayList<>();
        for (Films.Staged one : planned) shots.add(new FilmShot(one.shot().id(), one.shot().label(), one.scene().id(), false, 1));
        return shots;
    }

    @Override
    public Optional<Story> story() {
        return Optional.of(told.orElse(planned.getFirst().story()));
    }

    @Override
    public Raster frame(int shot, int frame, Work work) {
        int[] image = drawn(shot, work).image();
        IntUnaryOperator colour = colours.getOrDefault(shot, IntUnaryOperator.identity());
        Raster raster = Raster.take(WIDTH, HEIGHT, RasterFormat.RGB8, work);
        for (int i = 0; i < image.length; i++) {
            int x = i % WIDTH;
            int rgb = colour.applyAsInt(image[mirrored == shot ? i - x + WIDTH - 1 - x : i]);
            for (int c = 0; c < 3; c++) raster.set(c, x, i / WIDTH, (rgb >> 16 - 8 * c & 0xFF) / 255f);
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
        int id = panel.fixed() + 1 + panel.cast().indexOf(character);
        if (id <= panel.fixed()) return Optional.empty();
        Mask mask = Mask.take(WIDTH, HEIGHT, work);
        for (int i = 0; i < panel.ids().length; i++) if ((panel.ids()[i] & 0xFF) == id) mask.set(i % WIDTH, i / WIDTH, 255);
        return Optional.of(mask);
    }

    private Drawn drawn(int shot, Work work) {
        return drawn(instead.getOrDefault(shot, planned.get(shot).depiction()), work);
    }

    private Drawn drawn(Depiction depiction, Work work) {
        return drawn.computeIfAbsent(depiction, one -> {
            StagedView view = shapes.acted(one, PlainStage.of(one, WIDTH, HEIGHT));
            List<Performer> cast = Tableau.of(one, view);
            Panel panel = Panel.draw(one, WIDTH, HEIGHT, shapes, easels, work);
            return new Drawn(panel.image(), panel.control().ids(), shapes.peopled(one, view, WIDTH, HEIGHT).size(),
                    cast.stream().map(who -> who.character().id()).toList());
        });
    }
}
