package org.kinora.stage.internal.light;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.kinora.api.stage.KeyLight;
import org.kinora.api.stage.Part;
import org.kinora.api.stage.SetPlan;
import org.kinora.api.story.Light;
import org.kinora.stage.internal.geometry.Flat;
import org.kinora.stage.internal.set.Catalogue;
import org.kinora.stage.internal.set.PartKind;
import org.kinora.stage.internal.words.Seed;

/**
 * Where the light of a scene comes from: outside from sun, moon or sky, inside by day from a window, at night from a lamp. The sun of one place
 * stands
 * on the same side in every scene, at dusk opposite to where it stood at dawn.
 */
public final class KeyLights {
    /** Millimetres above the floor. */
    private static final int LOW = 400;
    private static final int[] SIDES = {-62, -40, 40, 62, -125, 125};

    private final Catalogue catalogue;

    public KeyLights(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    private record Sun(int elevation, int kelvin, int level, int fill) {}

    /** @param parts everything that stands on the set */
    public KeyLight of(Light light, SetPlan set, List<Part> parts) {
        boolean night = light.time().equals("night");
        if (set.kit().equals("space")) return new KeyLight(110, 10, 5800, 800, 60, "sun");
        if (set.interior()) return night || windows(parts).isEmpty() ? lamp(parts, set, night) : window(light, set, parts);
        Sun sun = weathered(sun(light.time()), light.weather());
        boolean covered = List.of("rain", "storm", "fog", "snow").contains(light.weather());
        if (night) {
            Optional<Part> lamp = lamps(parts, set).findFirst();
            if (lamp.isPresent() && near(lamp.get(), set) < 9000) return at(lamp.get(), set, 2700, 330, 160);
        }
        return new KeyLight(Math.floorMod(side(set.place(), light.time()), 360), sun.elevation(), sun.kelvin(), sun.level(), sun.fill(),
                night ? covered ? "sky" : "moon" : covered ? "sky" : "sun");
    }

    private static Sun sun(String time) {
        return switch (time) {
            case "dawn" -> new Sun(6, 3600, 420, 380);
            case "morning" -> new Sun(26, 4600, 820, 330);
            case "evening" -> new Sun(14, 3500, 600, 300);
            case "dusk" -> new Sun(4, 3200, 340, 420);
            case "night" -> new Sun(42, 8000, 170, 220);
            default -> new Sun(54, 5600, 1000, 300);
        };
    }

    private static Sun weathered(Sun sun, String weather) {
        return switch (weather) {
            case "rain" -> new Sun(Math.max(40, sun.elevation()), 6500, sun.level() * 6 / 10, 700);
            case "storm" -> new Sun(Math.max(40, sun.elevation()), 7000, sun.level() * 4 / 10, 550);
            case "fog" -> new Sun(Math.max(50, sun.elevation()), 6800, sun.level() * 7 / 10, 850);
            case "snow" -> new Sun(sun.elevation(), 7000, sun.level() * 8 / 10, 750);
            default -> sun;
        };
    }

    private static int side(String place, String time) {
        int side = SIDES[new Seed("sun", place).next(SIDES.length)];
        return time.equals("dusk") || time.equals("evening") ? -side : side;
    }

    private static List<Part> windows(List<Part> parts) {
        return parts.stream().filter(part -> List.of("window", "high-window", "panorama", "shop-window", "porthole").contains(part.kind())
                || part.id().equals("windscreen")).toList();
    }

    private KeyLight window(Light light, SetPlan set, List<Part> parts) {
        Part window = windows(parts).stream().max(Comparator.comparingLong((Part part) -> (long) part.width() * part.height())
                .thenComparing(Part::id)).orElseThrow();
        Sun sun = weathered(sun(light.time()), light.weather());
        boolean dark = set.beyond().equals("stars") || set.beyond().equals("dark");
        Flat way = Flat.of(window.at()).minus(Flat.of(set.stage()));
        int level = dark ? 260 : Math.max(180, sun.level() * 7 / 10);
        return new KeyLight((int) StrictMath.round(way.heading()), Math.clamp(sun.elevation(), 12, 40), dark ? 7000 : sun.kelvin(), level, 330,
                "window");
    }

    private KeyLight lamp(List<Part> parts, SetPlan set, boolean night) {
        Optional<Part> lamp = lamps(parts, set).findFirst();
        if (lamp.isPresent()) return at(lamp.get(), set, 2700, night ? 420 : 520, 230);
        if (set.beyond().equals("road") || set.beyond().equals("hills")) return new KeyLight(0, 12, 5200, 260, 300, "moon");
        return new KeyLight(325, 50, 3200, 300, 220, "sky");
    }

    /** The lights of a set, what is named by the script and what stands nearest first. */
    private java.util.stream.Stream<Part> lamps(List<Part> parts, SetPlan set) {
        return parts.stream().filter(part -> catalogue.knows(part.kind()) && catalogue.kind(part.kind()).is("light") && !part.kind().equals("tv"))
                .sorted(Comparator.comparingDouble((Part part) -> near(part, set) - (part.id().equals(set.landmark()) ? 3000 : 0) + low(part))
                        .thenComparing(Part::id));
    }

    /** Footlights throw shadows that seem to hang: they are the key only where no lamp is above them. */
    private static double low(Part part) {
        return part.at().y() + part.height() < LOW ? 3000 : 0;
    }

    private static double near(Part part, SetPlan set) {
        return Flat.of(part.at()).distance(Flat.of(set.stage()));
    }

    private KeyLight at(Part lamp, SetPlan set, int fallback, int level, int fill) {
        PartKind kind = catalogue.kind(lamp);
        String kelvin = kind.traits().getOrDefault("light", "");
        Flat way = Flat.of(lamp.at()).minus(Flat.of(set.stage()));
        double high = lamp.at().y() + lamp.height() * 0.85 - 1300;
        int elevation = (int) StrictMath.round(StrictMath.toDegrees(StrictMath.atan2(high, Math.max(300, way.length()))));
        return new KeyLight((int) StrictMath.round(way.heading()) % 360, Math.clamp(elevation, -20, 85), kelvin.isEmpty() ? fallback
                : Integer.parseInt(kelvin),
                level, fill, lamp.id());
    }
}
