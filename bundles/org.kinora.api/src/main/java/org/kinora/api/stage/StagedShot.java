package org.kinora.api.stage;

import java.util.List;
import java.util.Optional;
import org.kinora.api.story.ShotSize;

/**
 * One shot as it is staged.
 *
 * @param shot id of the shot
 * @param place id of the place where it is taken
 * @param size the size that the camera gives: the planned one, unless the set or the number of people left no room for it
 * @param camera at the start of the shot
 * @param end at the end of the shot when the camera moves or zooms; between the two it goes straight
 * @param placements everybody who is there, seen or not
 * @param parts what is there in this shot only: things that lie where they were put, a car that passes
 * @param subjects ids of the characters, things and parts that the shot is about, the main one first
 * @param wild ids of the parts that are taken away for this shot, as a studio takes away a wall, because they stand between camera and subjects
 */
public record StagedShot(String shot, String place, ShotSize size, CameraPosition camera, Optional<CameraPosition> end, List<Placement> placements,
        List<Part> parts, List<String> subjects, List<String> wild) {
    public StagedShot {
        placements = List.copyOf(placements);
        parts = List.copyOf(parts);
        subjects = List.copyOf(subjects);
        wild = List.copyOf(wild);
    }

    public Optional<Placement> placement(String character) {
        return placements.stream().filter(placement -> placement.character().equals(character)).findFirst();
    }
}
