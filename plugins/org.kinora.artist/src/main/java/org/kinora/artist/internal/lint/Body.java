package org.kinora.artist.internal.lint;

import java.util.Optional;
import org.kinora.api.stage.Placement;
import org.kinora.artist.internal.model.Vec;

/**
 * A drawn body, as far as it is looked over.
 *
 * @param crown the highest point of the head
 * @param chin the lowest
 * @param front the way that the face looks
 * @param lowest height of the lowest point of the body, millimetres
 * @param target what it is meant to look at
 * @param crowd whether it is many people or no person: their heads are not counted
 */
public record Body(Placement placement, Vec crown, Vec chin, Vec front, double lowest, Optional<Vec> target, boolean crowd) {
    double head() {
        return crown.minus(chin).length();
    }

    Vec face() {
        return crown.lerp(chin, 0.5);
    }

    boolean onFeet() {
        return switch (placement.posture()) {
            case "stand", "bend" -> placement.way().isEmpty();
            default -> false;
        };
    }
}
