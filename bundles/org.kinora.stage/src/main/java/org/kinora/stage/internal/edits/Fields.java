package org.kinora.stage.internal.edits;

import java.util.Optional;
import org.kinora.api.stage.CameraPosition;
import org.kinora.api.stage.KeyLight;
import org.kinora.api.stage.Part;
import org.kinora.api.stage.Placement;
import org.kinora.api.stage.Spot;

/** Sets one field of a record by its name; empty when there is no such field, or the value is none for it. */
final class Fields {
    private static final int FAR = 2_000_000;

    private Fields() {}

    static Optional<CameraPosition> set(CameraPosition c, String field, String value) {
        return number(value).flatMap(n -> Optional.ofNullable(switch (field) {
            case "x" -> within(n, FAR) ? new CameraPosition(n, c.y(), c.z(), c.bearing(), c.pitch(), c.roll(), c.focal(), c.shift()) : null;
            case "y" -> within(n, FAR) ? new CameraPosition(c.x(), n, c.z(), c.bearing(), c.pitch(), c.roll(), c.focal(), c.shift()) : null;
            case "z" -> within(n, FAR) ? new CameraPosition(c.x(), c.y(), n, c.bearing(), c.pitch(), c.roll(), c.focal(), c.shift()) : null;
            case "bearing" -> new CameraPosition(c.x(), c.y(), c.z(), n, c.pitch(), c.roll(), c.focal(), c.shift());
            case "pitch" -> within(n, 900) ? new CameraPosition(c.x(), c.y(), c.z(), c.bearing(), n, c.roll(), c.focal(), c.shift()) : null;
            case "roll" -> within(n, 1800) ? new CameraPosition(c.x(), c.y(), c.z(), c.bearing(), c.pitch(), n, c.focal(), c.shift()) : null;
            case "focal" -> n >= 80 && n <= 6000 ? new CameraPosition(c.x(), c.y(), c.z(), c.bearing(), c.pitch(), c.roll(), n, c.shift()) : null;
            case "shift" -> within(n, 1000) ? new CameraPosition(c.x(), c.y(), c.z(), c.bearing(), c.pitch(), c.roll(), c.focal(), n) : null;
            default -> null;
        }));
    }

    static Optional<Placement> set(Placement p, String field, String value) {
        return switch (field) {
            case "x", "y", "z", "heading" -> spot(p.at(), field, value).map(at -> p.at(at, field.equals("heading") ? p.mark() : ""));
            case "pose" -> words(value).map(pose -> with(p, pose, p.emotion(), p.gaze(), p.holding(), p.seen()));
            case "emotion" -> words(value).map(emotion -> with(p, p.pose(), emotion, p.gaze(), p.holding(), p.seen()));
            case "gaze" -> Optional.of(with(p, p.pose(), p.emotion(), value, p.holding(), p.seen()));
            case "holding" -> Optional.of(with(p, p.pose(), p.emotion(), p.gaze(), value, p.seen()));
            case "seen" -> value.equals("true") || value.equals("false") ? Optional.of(with(p, p.pose(), p.emotion(), p.gaze(), p.holding(),
                    value.equals("true")))
                    : Optional.empty();
            default -> Optional.empty();
        };
    }

    private static Placement with(Placement p, String pose, String emotion, String gaze, String holding, boolean seen) {
        return new Placement(p.character(), p.at(), p.mark(), p.posture(), pose, emotion, gaze, holding, p.speaking(), seen, p.eyes(), p.crown(),
                p.girth(), p.way());
    }

    static Optional<Part> set(Part p, String field, String value) {
        return switch (field) {
            case "x", "y", "z", "heading" -> spot(p.at(), field, value).map(p::at);
            case "note" -> Optional.of(p.noted(value));
            case "width" -> size(value).map(n -> new Part(p.id(), p.kind(), p.at(), n, p.height(), p.depth(), p.tone(), p.note(), p.on()));
            case "height" -> size(value).map(n -> new Part(p.id(), p.kind(), p.at(), p.width(), n, p.depth(), p.tone(), p.note(), p.on()));
            case "depth" -> size(value).map(n -> new Part(p.id(), p.kind(), p.at(), p.width(), p.height(), n, p.tone(), p.note(), p.on()));
            case "tone" -> number(value).filter(n -> n >= 0 && n <= 1000).map(n ->
                    new Part(p.id(), p.kind(), p.at(), p.width(), p.height(), p.depth(), n,
                    p.note(), p.on()));
            default -> Optional.empty();
        };
    }

    static Optional<KeyLight> set(KeyLight l, String field, String value) {
        if (field.equals("source")) return words(value).map(source -> new KeyLight(l.bearing(), l.elevation(), l.kelvin(), l.level(), l.fill(),
                source));
        return number(value).flatMap(n -> Optional.ofNullable(switch (field) {
            case "bearing" -> new KeyLight(Math.floorMod(n, 360), l.elevation(), l.kelvin(), l.level(), l.fill(), l.source());
            case "elevation" -> within(n, 90) ? new KeyLight(l.bearing(), n, l.kelvin(), l.level(), l.fill(), l.source()) : null;
            case "kelvin" -> n >= 1000 && n <= 20_000 ? new KeyLight(l.bearing(), l.elevation(), n, l.level(), l.fill(), l.source()) : null;
            case "level" -> n >= 0 && n <= 4000 ? new KeyLight(l.bearing(), l.elevation(), l.kelvin(), n, l.fill(), l.source()) : null;
            case "fill" -> n >= 0 && n <= 1000 ? new KeyLight(l.bearing(), l.elevation(), l.kelvin(), l.level(), n, l.source()) : null;
            default -> null;
        }));
    }

    static Optional<Spot> spot(Spot at, String field, String value) {
        return number(value).filter(n -> within(n, FAR)).flatMap(n -> Optional.ofNullable(switch (field) {
            case "x" -> new Spot(n, at.y(), at.z(), at.heading());
            case "y" -> new Spot(at.x(), n, at.z(), at.heading());
            case "z" -> new Spot(at.x(), at.y(), n, at.heading());
            case "heading" -> at.facing(n);
            default -> null;
        }));
    }

    private static Optional<Integer> size(String value) {
        return number(value).filter(n -> n > 0 && n <= FAR);
    }

    private static Optional<Integer> number(String value) {
        return value.strip().matches("-?\\d{1,9}") ? Optional.of(Integer.valueOf(value.strip())) : Optional.empty();
    }

    private static Optional<String> words(String value) {
        return value.isBlank() ? Optional.empty() : Optional.of(value.strip());
    }

    private static boolean within(int n, int most) {
        return Math.abs(n) <= most;
    }
}
