package org.kinora.api.stage;

import java.util.List;
import java.util.Optional;

/**
 * A scene put on its set: every shot of it is drawn from this.
 *
 * @param scene id of the scene
 * @param locations the scene's own place first; others when shots are taken elsewhere (INTERCUT)
 * @param shots in the order of the scene; cards are not staged
 * @param conflicts hand edits that do not apply to this plan, in the order they were made
 */
public record Staging(String scene, List<Location> locations, List<StagedShot> shots, List<StageConflict> conflicts) {
    public Staging {
        locations = List.copyOf(locations);
        shots = List.copyOf(shots);
        conflicts = List.copyOf(conflicts);
    }

    public Optional<StagedShot> shot(String id) {
        return shots.stream().filter(shot -> shot.shot().equals(id)).findFirst();
    }

    /** Where a shot is taken. */
    public Location location(StagedShot shot) {
        return locations.stream().filter(location -> location.set().place().equals(shot.place())).findFirst().orElse(locations.getFirst());
    }
}
