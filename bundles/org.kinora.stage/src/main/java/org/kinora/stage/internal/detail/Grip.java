package org.kinora.stage.internal.detail;

import java.util.Optional;
import java.util.Set;
import org.kinora.api.stage.Part;
import org.kinora.api.stage.Placement;
import org.kinora.api.stage.Spot;
import org.kinora.stage.internal.body.Body;
import org.kinora.stage.internal.geometry.Flat;
import org.kinora.stage.internal.geometry.Point;
import org.kinora.stage.internal.set.PartKind;

/**
 * How somebody who shows a thing holds it, and where it is then. Measured on drawn bodies of a metre to a metre eighty, in shares of their standing
 * height, which hold for all of them within three in a hundred.
 */
public enum Grip {
    /** In one hand before the belly. */
    HAND(0.284, 0.188, -0.115),
    /** Between finger and thumb, at the height of the breast. */
    RAISED(0.178, 0.190, -0.110),
    /** Between both hands. */
    BOTH(0.250, 0.150, 0),
    /** By the side, at the end of the arm. */
    HANGING(0.570, 0.012, -0.145);

    private static final Set<String> UPRIGHT = Set.of("stand", "sit", "kneel", "floor", "crouch");
    private static final Set<String> RAISES = Set.of("match", "bulb", "vial", "key", "ring", "watch", "wire");
    private static final Set<String> CARRIES = Set.of("radio", "box", "small-box", "pot", "cake");
    private static final Set<String> HANGS = Set.of("suitcase", "bag", "bucket", "violin-case");
    private static final Set<String> HOLDS = Set.of("cup", "bottle", "food", "apple", "flower", "toy", "ball", "knife", "shoe", "spoon", "rope",
            "tool", "hat", "postcards", "teapot", "camera", "feather", "thing", "button", "bomb", "alarm-clock", "saffron");

    /** Of the height, from the eyes down. */
    private final double drop;
    /** Of the height, before the body. */
    private final double ahead;
    /** Of the height, to the left of whoever holds it. */
    private final double aside;

    Grip(double drop, double ahead, double aside) {
        this.drop = drop;
        this.ahead = ahead;
        this.aside = aside;
    }

    /** How a thing is shown by somebody; empty for pages, which are turned to their reader, for what is worn or carried high, and for who lies. */
    public static Optional<Grip> of(PartKind kind, Placement holder) {
        if (!UPRIGHT.contains(holder.posture())) return Optional.empty();
        if (RAISES.contains(kind.name())) return Optional.of(RAISED);
        if (CARRIES.contains(kind.name())) return Optional.of(BOTH);
        if (HANGS.contains(kind.name())) return holder.posture().equals("stand") ? Optional.of(HANGING) : Optional.empty();
        return HOLDS.contains(kind.name()) ? Optional.of(HAND) : Optional.empty();
    }

    /** Whoever shows a thing holds it and is seen. */
    public static Placement showing(Placement one, String prop) {
        return new Placement(one.character(), one.at(), one.mark(), one.posture(), "hold", one.emotion(), "", prop, false, true, one.eyes(),
                one.crown(), one.girth(), one.way());
    }

    /** The box of a thing that is held so; it faces as whoever holds it does. */
    public Part part(String id, PartKind kind, String note, Placement holder, Body body) {
        Point middle = middle(holder, body);
        return new Part(id, kind.name(), middle.flat().spot((int) StrictMath.round(middle.y() - kind.height() / 2.0), holder.at().heading()),
                kind.width(), kind.height(), kind.depth(), kind.tone(), note, holder.character());
    }

    private Point middle(Placement holder, Body body) {
        Spot at = holder.at();
        Flat front = Flat.toward(at.heading());
        Flat side = new Flat(-front.z(), front.x());
        Flat spot = Flat.of(at).plus(front.times(ahead * body.standing())).plus(side.times(aside * body.standing()));
        return Point.of(spot, holder.eyes() - drop * body.standing());
    }

    /** Degrees from the front of whoever holds it to where the thing is seen best from. */
    public double turned() {
        return this == HANGING ? -64 : 0;
    }
}
