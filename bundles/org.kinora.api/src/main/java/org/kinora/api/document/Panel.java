package org.kinora.api.document;

import java.util.List;
import java.util.Optional;
import org.kinora.api.asset.AssetId;
import org.kinora.api.story.CameraMove;
import org.kinora.api.time.Rational;

/**
 * One panel of a storyboard.
 *
 * @param picture empty where nothing is drawn yet
 * @param slate what the shot is called, such as {@code 12A}
 * @param scene heading of its scene, with its number
 * @param framing size, angle and lens in words
 * @param move what the camera does, drawn as an arrow
 * @param transition how it follows the panel before; empty for a cut
 * @param action what happens
 * @param dialogue what is said, one entry for each line of the script
 * @param notes for the crew; empty for none
 * @param start seconds from the film's start
 * @param length seconds
 */
public record Panel(Optional<AssetId> picture, String slate, String scene, String framing, CameraMove.Kind move, String transition, String action,
        List<Speech> dialogue, String notes, Rational start, Rational length) {
    /** One line of dialogue. */
    public record Speech(String speaker, String words) {}
}
