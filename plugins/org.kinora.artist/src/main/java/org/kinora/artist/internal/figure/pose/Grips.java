package org.kinora.artist.internal.figure.pose;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.kinora.api.story.Prop;
import org.kinora.artist.internal.figure.body.Arm;
import org.kinora.artist.internal.figure.body.Bones;
import org.kinora.artist.internal.model.Frame;
import org.kinora.artist.internal.model.Vec;

/** How things are held, from {@code grips.txt}. Immutable and thread-safe. */
public final class Grips {
    private record Grip(List<String> words, String pose, String turn) {}

    private final List<Grip> grips = new ArrayList<>();

    public Grips() {
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

    /** Whether a weapon is held with both hands against the shoulder. */
    boolean isLong(Prop prop) {
        return prop.name().toLowerCase(Locale.ROOT).matches(".*(rifle|shotgun|gewehr|flinte|musket|harpoon).*");
    }

    /** By the name of the thing first: a kind may be as wide as "tool". */
    private Grip grip(Prop prop) {
        String name = prop.name().toLowerCase(Locale.ROOT);
        List<String> words = List.of(name.split("[^\\p{L}]+"));
        for (Grip grip : grips) if (grip.words().stream().anyMatch(words::contains)) return grip;
        for (Grip grip : grips) if (grip.words().contains(prop.kind())) return grip;
        return grips.getLast();
    }

    /** Where and how the thing is in the right hand. */
    public Frame frame(Prop prop, Bones bones, String pose) {
        Arm arm = bones.right();
        Vec at = arm.grip(bones.stature());
        Frame base = bones.trunk().base();
        Vec other = bones.left().grip(bones.stature());
        Vec thumb = arm.hand().right().times(-1);
        return switch (pose.equals("phone") ? "ear" : grip(prop).turn()) {
            case "page" -> facing(at, bones.trunk().eyes().minus(at), bones.trunk().head().up());
            case "barrel" -> facing(at, barrel(bones, at, pose), pose.startsWith("aim") ? Vec.UP : thumb);
            case "blade" -> facing(at, arm.hand().up().minus(thumb.times(arm.hand().up().dot(thumb))), thumb);
            case "ear" -> facing(at, bones.trunk().head().right().times(-1), arm.hand().up());
            case "guitar" -> facing(other, bones.trunk().waist().front(), other.minus(bones.trunk().waist().at(0, 0, bones.stature().part(85))));
            case "violin" -> facing(other, Vec.UP, other.minus(bones.trunk().face(0, -250, 200)));
            // Whoever drinks tips the cup to the mouth.
            default -> pose.equals("drink") ? base.moved(at).pitched(45) : base.moved(at);
        };
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
