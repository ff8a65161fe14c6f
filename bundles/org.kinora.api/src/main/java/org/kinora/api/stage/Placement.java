package org.kinora.api.stage;

import java.util.List;

/**
 * Somebody in a shot: where, doing what, looking where.
 *
 * @param character id in the bible
 * @param at where the feet are (the hips of whoever sits or lies), facing where the body faces
 * @param mark id of the mark they are at; empty between marks
 * @param posture how the body is held: {@code stand}, {@code run}, {@code bend}, {@code sit} (on the mark's seat), {@code floor} (sitting on the
 * ground),
 *     {@code kneel}, {@code crouch}, {@code crawl}, {@code lie}, {@code swim} or {@code fall}; the pose says what hands and face do
 * @param pose verb of the pose, as in {@code Figure.pose}
 * @param emotion as in {@code Delivery.emotion}
 * @param gaze id of the character or part that they look at; empty for straight ahead
 * @param holding id of the prop in hand; empty for none
 * @param speaking whether they speak in this shot
 * @param seen whether the shot means to show them; whoever is not seen is there for the eyes of the others and is left out of the picture
 * @param eyes millimetres of the eyes above the floor, in this pose
 * @param crown millimetres of the highest point of the head above the floor, in this pose
 * @param girth millimetres across the round place that the body takes
 * @param way spots that they walk through during the shot, first to last, {@code at} among them; empty for whoever stays
 */
public record Placement(String character, Spot at, String mark, String posture, String pose, String emotion, String gaze, String holding,
        boolean speaking,
        boolean seen, int eyes, int crown, int girth, List<Spot> way) {
    public Placement {
        way = way == null ? List.of() : List.copyOf(way);
    }

    /** The same person somewhere else, with eyes and crown as high above the new spot as above the old one. */
    public Placement at(Spot other, String otherMark) {
        int rise = other.y() - at.y();
        return new Placement(character, other, otherMark, posture, pose, emotion, gaze, holding, speaking, seen, eyes + rise, crown + rise, girth,
                List.of());
    }

    /** The same person, walking. */
    public Placement walking(List<Spot> spots) {
        return new Placement(character, at, mark, posture, pose, emotion, gaze, holding, speaking, seen, eyes, crown, girth, spots);
    }

    /** The same person, looking at somebody or something. */
    public Placement lookingAt(String target) {
        return new Placement(character, at, mark, posture, pose, emotion, target, holding, speaking, seen, eyes, crown, girth, way);
    }
}
