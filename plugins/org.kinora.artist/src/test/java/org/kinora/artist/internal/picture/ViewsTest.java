package org.kinora.artist.internal.picture;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.kinora.api.asset.AssetId;
import org.kinora.api.generate.BiblePicture;
import org.kinora.api.stage.Placement;
import org.kinora.api.stage.Spot;
import org.kinora.api.story.Character;
import org.kinora.api.story.Look;
import org.kinora.artist.internal.acting.Acting;
import org.kinora.artist.internal.acting.Mouth;
import org.kinora.artist.internal.acting.Performer;
import org.kinora.artist.internal.model.Vec;

class ViewsTest {
    /** The lens stands where the audience sits. */
    private static final Vec LENS = new Vec(0, 0, -1);
    private static final Character ANNA = new Character("anna", "ANNA", List.of(), "human", "", new Look(30, "female", "", 170, "", 200, "", "",
            ""), null);

    private static List<BiblePicture> pictures(String... views) {
        return Stream.of(views).map(view -> new BiblePicture(BiblePicture.Of.CHARACTER, "anna", view, new AssetId("0".repeat(64), "image/png"), 0,
                1000, 0))
                .toList();
    }

    private static Performer performer(int heading, String posture, String emotion, Mouth mouth) {
        Placement placement = new Placement("anna", new Spot(0, 0, 0, heading), "", posture, posture, emotion, "", "", false, true, 1600, 1700, 500,
                List.of());
        Acting acting = new Acting(Acting.Gait.STILL, 0, 1, 1, 0, 0, 0, mouth, 0, Optional.empty());
        return new Performer(placement, ANNA, placement.at(), Optional.empty(), acting);
    }

    private static Views.View chosen(int heading, String posture, String emotion, Mouth mouth, String... views) {
        return Views.choose(pictures(views), performer(heading, posture, emotion, mouth), LENS).orElseThrow();
    }

    private static String side(int heading) {
        return chosen(heading, "stand", "neutral", Mouth.REST, "front", "back", "left", "right").picture().view();
    }

    @Test
    void the_side_that_the_lens_sees_is_shown() {
        assertThat(side(0)).isEqualTo("front");
        assertThat(side(180)).isEqualTo("back");
        assertThat(side(90)).as("facing the right of the picture").isEqualTo("right");
        assertThat(side(270)).isEqualTo("left");
    }

    @Test
    void one_profile_serves_for_both_sides() {
        Views.View other = chosen(270, "stand", "neutral", Mouth.REST, "front", "right");
        assertThat(other.picture().view()).isEqualTo("right");
        assertThat(other.mirrored()).isTrue();
        assertThat(chosen(90, "stand", "neutral", Mouth.REST, "front", "right").mirrored()).isFalse();
    }

    @Test
    void a_back_that_nobody_has_is_made_of_the_front() {
        Views.View behind = chosen(180, "stand", "neutral", Mouth.REST, "front", "left");
        assertThat(behind.picture().view()).isEqualTo("front");
        assertThat(behind.behind()).isTrue();
        assertThat(chosen(180, "stand", "neutral", Mouth.REST, "front", "back").behind()).isFalse();
    }

    @Test
    void posture_and_feeling_are_shown_where_there_is_a_picture_of_them_and_never_a_wrong_one() {
        assertThat(chosen(0, "sit", "angry", Mouth.REST, "front", "sit", "angry").picture().view()).isEqualTo("sit");
        assertThat(chosen(0, "sit", "angry", Mouth.REST, "front", "sit", "angry").posed()).isTrue();
        assertThat(chosen(0, "stand", "angry", Mouth.REST, "front", "sit", "angry").picture().view()).isEqualTo("angry");
        assertThat(chosen(0, "stand", "sad", Mouth.REST, "front", "sit", "angry").picture().view()).isEqualTo("front");
        assertThat(Views.choose(pictures("sit"), performer(0, "stand", "sad", Mouth.REST), LENS)).isEmpty();
    }

    @Test
    void lips_move_only_where_there_are_pictures_of_mouths() {
        assertThat(chosen(0, "stand", "neutral", Mouth.OPEN, "front", "mouth-open").picture().view()).isEqualTo("mouth-open");
        assertThat(chosen(0, "stand", "neutral", Mouth.ROUND, "front", "mouth-open").picture().view()).isEqualTo("front");
        assertThat(chosen(0, "stand", "neutral", Mouth.REST, "front", "mouth-open").picture().view()).isEqualTo("front");
    }
}
