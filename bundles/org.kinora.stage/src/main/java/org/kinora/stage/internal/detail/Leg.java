package org.kinora.stage.internal.detail;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.kinora.api.stage.CameraPosition;
import org.kinora.api.stage.Part;
import org.kinora.api.stage.Placement;
import org.kinora.api.stage.Spot;
import org.kinora.stage.internal.geometry.Flat;
import org.kinora.stage.internal.geometry.Lens;
import org.kinora.stage.internal.geometry.Point;

/** A thing around the foreleg of an animal, when the words say that it is there: a snare, a ring, a bandage. */
public record Leg(Placement animal) {
    private static final Pattern WORDS = Pattern.compile("(?iu)\\b(?:around|round|on|about|um) (?:its|his|her|the \\w+'s|sein|ihr) (?:\\w+ )?"
            + "(?:leg|paw|foot|ankle|bein|pfote)\\b");
    private static final int RING = 120;
    /** Millimetres of the frame's height, and of the way to the lens along the ground and up. */
    private static final double FRAME = 350;
    private static final double FAR = 950;
    private static final double RISE = 190;
    private static final double ASIDE = 62;

    /** Whether the words of a shot put its thing there. */
    public static boolean told(String action) {
        return WORDS.matcher(action).find();
    }

    /** The animal as it stands for the lens. */
    public Placement shown() {
        return new Placement(animal.character(), animal.at(), animal.mark(), animal.posture(), "stand", animal.emotion(), animal.gaze(),
                animal.holding(), false, true, animal.eyes(), animal.crown(), animal.girth(), List.of());
    }

    public Part ring(Part thing) {
        Point leg = leg();
        Spot at = new Spot((int) leg.x(), (int) leg.y(), (int) leg.z(), animal.at().heading());
        return new Part(thing.id(), thing.kind(), at, RING, RING / 3, RING, thing.tone(), thing.note(), animal.character());
    }

    /** From before and beside the animal, low. */
    public CameraPosition camera(Lens.Film film) {
        double side = animal.at().heading() + ASIDE;
        Point lens = leg().plus(Point.of(Flat.toward(side).times(FAR), RISE));
        double pitch = -StrictMath.toDegrees(StrictMath.atan2(RISE - 40, FAR));
        return new CameraPosition((int) lens.x(), (int) lens.y(), (int) lens.z(), (int) StrictMath.round(10 * (side + 180)) % 3600,
                (int) StrictMath.round(10 * pitch), 0, (int) StrictMath.round(10 * FAR * film.height() / FRAME), 0);
    }

    private Point leg() {
        Flat front = Flat.toward(animal.at().heading());
        Flat right = new Flat(-front.z(), front.x());
        Flat spot = Flat.of(animal.at()).plus(right.times(0.13 * animal.girth())).plus(front.times(-0.09 * animal.girth()));
        return Point.of(spot, animal.at().y() + 150);
    }

    /** The first of those there that goes on legs and is no human. */
    public static Optional<Leg> of(List<Placement> people, java.util.function.Predicate<String> beast) {
        return people.stream().filter(one -> beast.test(one.character())).findFirst().map(Leg::new);
    }
}
