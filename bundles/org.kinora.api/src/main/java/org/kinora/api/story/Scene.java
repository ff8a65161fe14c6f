package org.kinora.api.story;

import java.util.List;
import java.util.Optional;
import org.kinora.api.time.Rational;

/**
 * One scene of the plan.
 *
 * @param id stable, from the script index
 * @param number as shown to people, 1-based unless the script numbers its scenes
 * @param place id in the bible
 * @param mode {@code present}, {@code flashback}, {@code dream}, {@code montage}, {@code series}, {@code intercut}
 * @param ambience kind of background sound, as in {@code SoundRequest.kind}
 */
public record Scene(String id, String number, String heading, String place, Light light, String mode, String ambience, List<Shot> shots,
        List<Line> lines) {
    /** The sum of the shots' durations; transitions lie across the cuts and shorten nothing. */
    public Rational duration() {
        return shots.stream().map(Shot::duration).reduce(Rational.ZERO, Rational::plus);
    }

    public Optional<Shot> shot(String id) {
        return shots.stream().filter(shot -> shot.id().equals(id)).findFirst();
    }

    /** The same scene with other shots and lines. */
    public Scene with(List<Shot> otherShots, List<Line> otherLines) {
        return new Scene(id, number, heading, place, light, mode, ambience, otherShots, otherLines);
    }
}
