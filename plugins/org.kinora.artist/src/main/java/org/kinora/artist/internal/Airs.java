package org.kinora.artist.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.kinora.api.generate.Depiction;
import org.kinora.api.stage.Part;
import org.kinora.api.stage.StagedView;
import org.kinora.artist.internal.model.Vec;
import org.kinora.artist.internal.render.Air;
import org.kinora.artist.internal.render.Emitter;

/** What burns, smokes and steams in a shot, and whether its air moves at all. */
final class Airs {
    private static final Set<String> MOVING = Set.of("rain", "snow", "storm", "wind", "fog");
    private static final Pattern SMOKE = Pattern.compile("\\b(?:smoke|smokes|smoking|rauch)\\b");
    private static final Pattern STEAM = Pattern.compile("\\b(?:steam|steams|steaming|dampf)\\b");
    private static final Set<String> HOT = Set.of("stove", "pot", "teapot", "cup", "bowl", "cake", "machine", "food");

    private final List<Emitter> emitters = new ArrayList<>();
    private final boolean moves;

    Airs(Depiction depiction, StagedView view) {
        String action = depiction.action().toLowerCase(Locale.ROOT);
        List<Part> parts = new ArrayList<>(view.location().parts());
        parts.addAll(view.shot().parts());
        for (Part part : parts) fire(part).ifPresent(emitters::add);
        if (SMOKE.matcher(action).find()) rising(parts, action, Emitter.Kind.SMOKE).ifPresent(emitters::add);
        if (STEAM.matcher(action).find()) rising(parts, action, Emitter.Kind.STEAM).ifPresent(emitters::add);
        moves = !emitters.isEmpty() || !view.location().set().interior() && MOVING.contains(depiction.light().weather());
    }

    private static Optional<Emitter> fire(Part part) {
        return switch (part.kind()) {
            case "campfire" -> Optional.of(new Emitter(Emitter.Kind.FIRE, over(part, 0.25), 0.6 * part.width()));
            case "fireplace" -> Optional.of(new Emitter(Emitter.Kind.FIRE, over(part, 0.12), 0.35 * part.width()));
            case "torch", "candle" -> Optional.of(new Emitter(Emitter.Kind.FIRE, over(part, 1), Math.min(90, 0.5 * part.width())));
            default -> Optional.empty();
        };
    }

    /** From what the words name, else from whatever is hot. */
    private static Optional<Emitter> rising(List<Part> parts, String action, Emitter.Kind kind) {
        return parts.stream().filter(part -> action.contains(part.kind())).findFirst()
                .or(() -> parts.stream().filter(part -> HOT.contains(part.kind())).findFirst())
                .map(part -> new Emitter(kind, over(part, 1), Math.clamp(0.5 * part.width(), 60, 500)));
    }

    private static Vec over(Part part, double share) {
        return new Vec(part.at().x(), part.at().y() + share * part.height(), part.at().z());
    }

    /** Whether two moments differ. */
    boolean moves() {
        return moves;
    }

    Air at(double seconds) {
        return new Air(seconds, emitters);
    }
}
