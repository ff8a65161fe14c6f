package org.kinora.artist.internal.figure.pose;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.kinora.api.story.Prop;
import org.kinora.artist.internal.figure.body.Arm;
import org.kinora.artist.internal.figure.body.Bones;
import org.kinora.artist.internal.figure.body.Clench;
import org.kinora.artist.internal.figure.body.Reach;
import org.kinora.artist.internal.figure.body.Stature;
import org.kinora.artist.internal.model.Frame;
import org.kinora.artist.internal.model.Vec;
import org.kinora.artist.internal.prop.Props;

/** How things are held, from {@code grips.txt}. Immutable and thread-safe. */
public final class Grips {
    private static final Clench SPREAD = new Clench(10, 10, 12, 16, 5, -10, 6);
    private static final Set<String> POLES = Set.of("dig", "sweep", "row");

    /** Millimetres from the hands on a suitcase down to its middle, and from there to its handle. */
    private static final double LID = 122;
    private static final double HANDLE = 235;
    /** Permille of the height that a sheet lies below the palms of hands on it. */
    private static final double UNDER = 16;
    /** The least share of a page's face that is seen. */
    private static final double OPEN = 0.5;

    private record Grip(List<String> words, String pose, String turn) {}

    private final List<Grip> grips = new ArrayList<>();

    private final Props props;

    public Grips(Props props) {
        this.props = props;
        for (String line : PoseReader.lines("grips.txt")) {
            String[] cells = line.split(":");
            List<String> words = List.of(cells[0].split(",")).stream().map(String::strip).toList();
            grips.add(new Grip(words, cells[1].strip(), cells[2].strip()));
        }
    }

    /** The pose of somebody who only holds it. */
    String pose(Prop prop) {
        return grip(prop).pose();
    }

    /** Whether both hands lie on its sides. */
    boolean both(Prop prop) {
        return grip(prop).turn().equals("both");
    }

    /**
     * Both hands on the sides of a thing before the belly, so far out as it is wide.
     *
     * @param far millimetres farther out than it is carried
     * @param up permille of the height above the hips
     */
    Reach sides(Prop prop, double far, double up) {
        double[] size = props.size(prop.kind(), words(prop));
        return (trunk, legs, side) -> {
            double unit = trunk.stature().part(1);
            Vec offset = new Vec((size[0] / 2 + trunk.stature().part(11)) / unit, up, 105 + (size[2] / 2 + far) / unit);
            return new Hold(Anchor.LAP, offset, new Vec(0.9, -0.5, -0.6), new Vec(-0.1, 0.1, 1), new Vec(-1, 0.1, 0), SPREAD).goal(trunk, legs, side);
        };
    }

    private static String words(Prop prop) {
        return prop.name() + " " + prop.description();
    }

    /** Whether it is played with a bow. */
    public boolean fiddle(Prop prop) {
        return grip(prop).turn().equals("violin");
    }

    /** Whether a weapon is held with both hands against the shoulder. */
    boolean isLong(Prop prop) {
        return prop.name().toLowerCase(Locale.ROOT).matches(".*(rifle|shotgun|gewehr|flinte|musket|harpoon).*");
    }

    /** By the name of the thing first: a kind may be as wide as "tool". */
    private Grip grip(Prop prop) {
        String name = prop.name().toLowerCase(Locale.ROOT);
        List<String> words = List.of(name.split("[^\\p{L}]+"));
        String padded = " " + String.join(" ", words) + " ";
        for (Grip grip : grips) if (grip.words().stream().anyMatch(word -> padded.contains(" " + word + " "))) return grip;
        for (Grip grip : grips) if (grip.words().contains(prop.kind())) return grip;
        return grips.getLast();
    }

    /** Where and how the thing is in the right hand, seen from a lens: nobody turns the edge of a page to the audience. */
    public Frame frame(Prop prop, Bones bones, String pose, Vec lens) {
        Frame frame = frame(prop, bones, pose);
        return turn(prop, pose).equals("page") ? open(frame, lens) : frame;
    }

    /** A page turned as little as shows enough of its face, or of its back, to a lens. */
    private static Frame open(Frame page, Vec lens) {
        Vec way = lens.minus(page.origin());
        if (way.length() < 1) return page;
        Vec sight = way.unit();
        double cos = page.front().dot(sight);
        Vec aside = page.front().minus(sight.times(cos));
        if (Math.abs(cos) >= OPEN || aside.length() < 0.05) return page;
        Vec front = sight.times(cos < 0 ? -OPEN : OPEN).plus(aside.unit().times(Math.sqrt(1 - OPEN * OPEN)));
        return facing(page.origin(), front, page.up());
    }

    /** Where and how the thing is in the right hand. */
    public Frame frame(Prop prop, Bones bones, String pose) {
        Arm arm = bones.right();
        Vec at = arm.grip(bones.stature());
        Frame base = bones.trunk().base();
        Vec other = bones.left().grip(bones.stature());
        Vec thumb = arm.hand().right().times(-1);
        return switch (turn(prop, pose)) {
            case "page" -> page(pose.equals("read") ? at.lerp(other, 0.5) : at, bones);
            case "barrel" -> facing(at, barrel(bones, at, pose), pose.startsWith("aim") ? Vec.UP : thumb);
            case "blade" -> facing(at, arm.hand().up().minus(thumb.times(arm.hand().up().dot(thumb))), thumb);
            case "ear" -> facing(at, bones.trunk().head().right().times(-1), arm.hand().up());
            case "guitar" -> facing(other, bones.trunk().waist().front(), other.minus(bones.trunk().waist().at(0, 0, bones.stature().part(85))));
            case "violin" -> violin(bones);
            case "bow" -> bow(bones);
            case "level" -> facing(at.plus(Vec.UP.times(-142)), base.right(), base.front());
            case "lid" -> lid(bones);
            case "across" -> facing(at, base.right(), Vec.UP);
            case "both" -> base.moved(at.lerp(other, 0.5));
            case "pole" -> facing(at, base.front(), at.minus(other).length() < 40 ? Vec.UP : at.minus(other));
            // Its point is on the paper, its end leans back over the hand.
            case "nib" -> facing(at, base.front(), Vec.UP.plus(base.front().times(-0.55)).plus(base.right().times(0.25)));
            case "smoke" -> facing(at, Vec.UP, base.front().plus(Vec.UP.times(0.25)));
            case "pour" -> facing(at, Vec.UP, other.minus(at).plus(Vec.UP.times(60)));
            // Whoever drinks tips the cup to the mouth.
            default -> pose.equals("drink") ? base.moved(at).pitched(45) : base.moved(at);
        };
    }

    /** What the left hand holds by the way: a page to the eyes, a sheet under a hand that writes, a violin under the chin, else upright. */
    public Frame left(Prop prop, Bones bones, String pose) {
        Vec at = bones.left().grip(bones.stature());
        if (pose.equals("write")) return sheet(bones);
        String turn = grip(prop).turn();
        return turn.equals("violin") ? violin(bones) : turn.equals("page") ? page(at, bones) : bones.trunk().base().moved(at);
    }

    private String turn(Prop prop, String pose) {
        String turn = grip(prop).turn();
        return switch (pose) {
            case "phone" -> "ear";
            case "write", "note" -> turn.equals("blade") ? "nib" : turn;
            case "shutcase" -> turn.equals("hang") ? "lid" : turn;
            case "smoke" -> "smoke";
            case "pour" -> "pour";
            case "violin" -> prop.kind().equals("bow-stick") ? "bow" : turn;
            case "bagdown" -> turn.equals("violin") ? "hang" : turn;
            default -> turn.equals("pole") && !POLES.contains(pose) ? "upright" : turn;
        };
    }

    /** A page before the eyes; whoever stands in profile turns it a little to the audience, as players do, for its edge tells nothing. */
    private static Frame page(Vec at, Bones bones) {
        double aside = bones.trunk().base().front().x();
        Vec cheat = new Vec(0, 0, -0.9 * aside * aside);
        return facing(at, bones.trunk().eyes().minus(at).unit().plus(cheat), bones.trunk().head().up());
    }

    /** A sheet that lies under both hands, its face up, its upper edge away from whoever writes; it is held by its lower edge. */
    private static Frame sheet(Bones bones) {
        Frame base = bones.trunk().base();
        Stature s = bones.stature();
        Vec right = bones.right().grip(s);
        Vec left = bones.left().grip(s);
        double low = Math.min(right.y(), left.y()) - s.part(UNDER);
        Vec middle = right.lerp(left, 0.4);
        Vec at = new Vec(middle.x(), low, middle.z()).plus(base.front().times(s.part(-50)));
        return new Frame(at, base.right().times(-1), base.front(), Vec.UP);
    }

    /** A suitcase on its back under both hands, its handle towards whoever closes it. */
    private static Frame lid(Bones bones) {
        Frame base = bones.trunk().base();
        Vec middle = bones.right().grip(bones.stature()).lerp(bones.left().grip(bones.stature()), 0.5);
        return new Frame(middle.minus(Vec.UP.times(LID)).minus(base.front().times(HANDLE)), base.right(), base.front().times(-1), Vec.UP);
    }

    private static Frame violin(Bones bones) {
        Vec other = bones.left().grip(bones.stature());
        return facing(other, Vec.UP, other.minus(bones.trunk().face(0, -250, 200)));
    }

    /** From the right hand over the strings, square to the neck of the violin. */
    private static Frame bow(Bones bones) {
        Vec at = bones.right().grip(bones.stature());
        Frame violin = violin(bones);
        Vec way = violin.at(0, -330, 40).minus(at);
        Vec square = way.minus(violin.up().times(way.dot(violin.up()) * 0.8));
        return facing(at, violin.front().times(-1), square.length() < 60 ? violin.right().times(-1) : square);
    }

    /** Where a gun points: along both hands of a rifle, on from the eyes when it is aimed, else as the forearm does. */
    private static Vec barrel(Bones bones, Vec at, String pose) {
        if (pose.equals("aimrifle")) return bones.left().grip(bones.stature()).minus(at);
        return pose.equals("aim") ? at.minus(bones.trunk().neck().at(0, bones.stature().part(30), 0)) : bones.right().bones().lower();
    }

    private static Frame facing(Vec at, Vec front, Vec up) {
        Vec ahead = front.unit();
        Vec above = up.minus(ahead.times(up.dot(ahead)));
        if (above.length() < 0.05) above = Vec.UP.minus(ahead.times(ahead.y()));
        above = above.length() < 0.05 ? new Vec(1, 0, 0) : above.unit();
        return new Frame(at, above.cross(ahead), above, ahead);
    }
}
