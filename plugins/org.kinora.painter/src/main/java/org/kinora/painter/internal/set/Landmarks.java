package org.kinora.painter.internal.set;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.kinora.api.story.Place;
import org.kinora.api.story.Prop;
import org.kinora.painter.internal.ink.Mark;
import org.kinora.painter.internal.prop.PropArt;
import org.kinora.painter.internal.prop.Props;
import org.kinora.painter.internal.view.Vec;

/** What a wide picture is about and its set does not hold: a tower, a boat, rocks, a car stand where the picture's middle looks. */
public final class Landmarks {
    private static final double HULL = 0.42;
    private static final double BOAT = 9;
    private static final double CAR = 4.4;
    private static final Set<String> BOATS = Set.of("boat", "ship", "sailboat");
    private static final Set<String> CARS = Set.of("car", "truck", "van", "bus", "vehicle", "taxi");

    private Landmarks() {}

    /** Whether one of the things is taller than the picture of somebody standing, so that the camera must not look down. */
    public static boolean tall(List<Prop> props) {
        return props.stream().anyMatch(prop -> prop.kind().equals("lighthouse"));
    }

    /** Whether there is a drawing for one of the things. */
    public static boolean any(List<Prop> props) {
        return props.stream().map(Prop::kind).anyMatch(kind -> kind.equals("lighthouse") || kind.equals("rock") || BOATS.contains(kind) || CARS.contains(kind));
    }

    /** Adds the things to a built set. */
    public static void add(List<Prop> props, Place place, Site site) {
        boolean high = props.stream().anyMatch(prop -> prop.kind().equals("rock"));
        for (Prop prop : props) {
            if (place.kind().toLowerCase(Locale.ROOT).contains(prop.kind())) continue;
            if (prop.kind().equals("lighthouse")) tower(site, high);
            else if (prop.kind().equals("rock") && !tall(props)) rocks(site, 26);
            else if (BOATS.contains(prop.kind())) standing(site, prop, 30, BOAT, HULL * BOAT - 0.8);
            else if (CARS.contains(prop.kind())) standing(site, prop, 14, CAR, 0.25 * CAR);
        }
    }

    private static void tower(Site site, boolean high) {
        Vec foot = ahead(site, 34, 5);
        if (high) {
            for (int i = -3; i <= 3; i++) Growth.rock(site, foot.x() + i * 2.6, foot.z() + Math.abs(i) * 0.6 - 1.4, 4.4 - Math.abs(i) * 0.7);
        }
        SeaKits.tower(site, foot.x(), high ? 2.4 : 0, foot.z());
    }

    private static void rocks(Site site, double metres) {
        for (int i = -2; i <= 2; i++) {
            Vec at = ahead(site, metres + Math.abs(i) * 3, i * 4.2);
            Growth.rock(site, at.x(), at.z(), 2.4 - 0.3 * Math.abs(i));
        }
    }

    private static void standing(Site site, Prop prop, double metres, double size, double rise) {
        Vec at = ahead(site, metres, -metres / 12).plus(new Vec(0, rise, 0));
        Vec c = site.lens().toCamera(at);
        PropArt art = PropArt.of(prop.name(), prop.kind());
        site.solid(at, () -> {
            for (Mark mark : Props.draw(art, site.lens().screenX(c), site.lens().screenY(c), size * site.lens().scale(c.z()), 0, c.z(),
                    site.lens().unit() * 1.2, site.air(), 0)) site.add(mark);
        });
    }

    /** A point of the ground so many metres before the camera and to its right. */
    private static Vec ahead(Site site, double metres, double right) {
        Vec at = site.lens().eye().plus(site.lens().ahead().times(metres)).plus(site.lens().right().times(right));
        return new Vec(at.x(), 0, at.z());
    }
}
