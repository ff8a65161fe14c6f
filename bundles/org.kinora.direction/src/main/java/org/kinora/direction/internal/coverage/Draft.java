package org.kinora.direction.internal.coverage;

import java.util.List;
import java.util.Optional;
import org.kinora.api.story.Angle;
import org.kinora.api.story.CameraMove;
import org.kinora.api.story.Figure;
import org.kinora.api.story.Joint;
import org.kinora.api.story.Pacing;
import org.kinora.api.story.ShotFraming;
import org.kinora.api.story.ShotKind;
import org.kinora.api.story.ShotSize;
import org.kinora.api.time.Rational;

/** A shot while it is planned; filled by the planners of one scene, then turned into a record. Used by one thread. */
public final class Draft {
    public final String id;
    public Optional<String> parent = Optional.empty();
    public ShotKind kind = ShotKind.MASTER;
    public ShotSize size = ShotSize.WIDE;
    public Angle angle = Angle.EYE;
    public int azimuth;
    public CameraMove move = CameraMove.STILL;
    public List<Figure> figures = List.of();
    public List<String> props = List.of();
    public Optional<String> focus = Optional.empty();
    public String action = "";
    public List<String> parts = List.of();
    public String titles = "";
    public Joint joint = Joint.CUT;
    public Rational head = Rational.ZERO;
    public Rational tail = Rational.ZERO;
    public int split;
    public Optional<Rational> asked = Optional.empty();
    /** Whether somebody does something with the hands. */
    public boolean handles;
    /** Whether the writer asked for the size. */
    public boolean sized;
    public Optional<String> place = Optional.empty();

    public Draft(String id) {
        this.id = id;
    }

    /** A second look at one thing goes nearer: what is framed alike would jump. */
    void nearer(Draft previous) {
        boolean again = kind == ShotKind.INSERT && previous.kind == ShotKind.INSERT && size == previous.size && focus.equals(previous.focus);
        if (again && size == ShotSize.CLOSE) size = ShotSize.EXTREME_CLOSE;
    }

    public ShotFraming framing() {
        return new ShotFraming(kind, size, angle, azimuth, lens());
    }

    public Pacing pacing() {
        return new Pacing(head, tail, split, false);
    }

    private int lens() {
        if (kind == ShotKind.OVER_SHOULDER) return 50;
        return switch (size) {
            case EXTREME_WIDE -> 18;
            case WIDE -> 24;
            case FULL -> 28;
            case MEDIUM_FULL -> 35;
            case MEDIUM -> 40;
            case MEDIUM_CLOSE -> 50;
            case CLOSE -> 75;
            case EXTREME_CLOSE -> 100;
        };
    }
}
