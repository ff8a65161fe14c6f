package org.kinora.artist.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.kinora.api.generate.Depiction;
import org.kinora.api.stage.CameraPosition;
import org.kinora.api.stage.KeyLight;
import org.kinora.api.stage.Location;
import org.kinora.api.stage.Part;
import org.kinora.api.stage.Placement;
import org.kinora.api.stage.SetPlan;
import org.kinora.api.stage.Spot;
import org.kinora.api.stage.StagedShot;
import org.kinora.api.stage.StagedView;
import org.kinora.api.story.Character;
import org.kinora.api.story.Figure;
import org.kinora.api.story.Prop;
import org.kinora.api.story.ShotKind;
import org.kinora.api.story.ShotSize;
import org.kinora.artist.internal.motion.Cast;

/** A bare set for a depiction that nobody staged: its figures stand where the frame has them, before a wall or under the sky. */
final class PlainStage {
    private static final double FOCAL = 40;
    private static final int NOBODY = 1400;
    private static final Set<String> LOW = Set.of("kneel", "crouch", "floor", "lie", "crawl");

    private final Depiction depiction;
    private final double filmWidth;
    private final double filmHeight;

    private PlainStage(Depiction depiction, int width, int height) {
        this.depiction = depiction;
        double longer = Math.max(width, height);
        filmWidth = 36 * width / longer;
        filmHeight = 36 * height / longer;
    }

    /** The depiction's own staging, else a plain one for a frame of this shape. */
    static StagedView of(Depiction depiction, int width, int height) {
        return depiction.staged().orElseGet(() -> new PlainStage(depiction, width, height).view());
    }

    private StagedView view() {
        boolean inside = depiction.place().interior();
        List<Part> parts = inside ? List.of(new Part("wall.back", "wall", new Spot(0, 0, 3000, 0), 12_000, 2700, 120, 780)) : List.of();
        SetPlan set = new SetPlan(depiction.place().id(), inside ? "room" : "ground", inside, 12_000, 6000, inside ? 2700 : 0, inside
                ? "boards" : "grass",
                inside ? "street" : "hills", new Spot(0, 0, 0, 0), inside ? "wall.back" : "", parts, List.of());
        boolean night = depiction.light().time().equals("night");
        KeyLight light = new KeyLight(320, 45, night ? 2900 : 5600, night ? 260 : inside ? 700 : 1000, 350, inside ? "window" : night
                ? "moon" : "sun");
        double high = high(depiction.framing().size());
        double away = high * FOCAL / filmHeight;
        List<Placement> people = new ArrayList<>();
        for (Figure figure : depiction.figures()) people.add(placement(figure, away));
        Optional<Placement> main = people.stream().filter(person -> depiction.focus().filter(person.character()::equals).isPresent()).findFirst()
                .or(() -> people.stream().findFirst());
        int eyes = main.map(Placement::eyes).orElse(NOBODY);
        // Eyes lie on the upper third; a wide shot keeps the ground in the frame.
        int level = (int) Math.max(0.44 * high, eyes - high / 6);
        CameraPosition camera = new CameraPosition(0, Math.min(level, inside ? 2400 : level), (int) -away, 1800, 0, 0, (int) (FOCAL * 10), 0);
        StagedShot shot = new StagedShot(depiction.label(), set.place(), depiction.framing().size(), camera, Optional.empty(), people, things(eyes),
                main.map(person -> List.of(person.character())).orElse(List.of()), List.of());
        return new StagedView(new Location(set, List.of(), List.of(), light), shot);
    }

    /** Millimetres that the frame takes in at the main figure. */
    private double high(ShotSize size) {
        return switch (size) {
            case EXTREME_WIDE -> 9000;
            case WIDE -> 4200;
            case FULL -> 2300;
            case MEDIUM_FULL -> 1500;
            case MEDIUM -> 1050;
            case MEDIUM_CLOSE -> 760;
            case CLOSE -> 520;
            case EXTREME_CLOSE -> 340;
        };
    }

    private Placement placement(Figure figure, double away) {
        Character who = new Cast(depiction).character(figure.character());
        int tall = who.look().height() > 40 ? 10 * who.look().height() : 1720;
        boolean low = LOW.contains(figure.pose());
        int crown = low ? (int) (0.6 * tall) : tall;
        double z = figure.depth() * 1.5;
        double x = (figure.x() / 1000.0 - 0.5) * (away + z) * filmWidth / FOCAL;
        return new Placement(figure.character(), new Spot((int) x, 0, (int) z, figure.facing()), "", low ? figure.pose() : "stand", figure.pose(),
                figure.emotion(), "",
                figure.holding(), figure.speaking(), true, (int) (crown - 0.065 * tall), crown, 500, List.of());
    }

    /** A thing that the shot is about, when nobody is in it, stands before the lens. */
    private List<Part> things(int level) {
        if (!depiction.figures().isEmpty() || depiction.framing().kind() != ShotKind.INSERT && depiction.focus().isEmpty()) return List.of();
        Optional<Prop> thing = depiction.props().stream().filter(prop -> depiction.focus().filter(prop.id()::equals).isPresent()).findFirst()
                .or(() -> depiction.props().stream().findFirst());
        int size = (int) (0.4 * high(depiction.framing().size()));
        return thing.map(prop -> List.of(new Part("prop." + prop.id(), prop.kind(), new Spot(0, level - size / 2, 0, 0), size, size, size / 2, 600,
                prop.name(), "")))
                .orElse(List.of());
    }
}
