package org.kinora.film.internal.effect;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.kinora.api.generate.Sounding;
import org.kinora.api.platform.film.EffectCue;
import org.kinora.api.story.Angle;
import org.kinora.api.story.Bible;
import org.kinora.api.story.CameraMove;
import org.kinora.api.story.Character;
import org.kinora.api.story.Figure;
import org.kinora.api.story.FilmFormat;
import org.kinora.api.story.Joint;
import org.kinora.api.story.Light;
import org.kinora.api.story.Look;
import org.kinora.api.story.Place;
import org.kinora.api.story.Prompts;
import org.kinora.api.story.Scene;
import org.kinora.api.story.Shot;
import org.kinora.api.story.ShotFraming;
import org.kinora.api.story.ShotKind;
import org.kinora.api.story.ShotSize;
import org.kinora.api.story.Story;
import org.kinora.api.story.Style;
import org.kinora.api.story.VoiceProfile;
import org.kinora.api.time.Rational;

class EffectSpottingTest {
    private static final Sounding DOOR = new Sounding(0, "door", "door: opens", Rational.of(2), false, 550, false);
    private static final Sounding STEPS = new Sounding(500, "steps", "steps: walks", Rational.of(6), true, 300, false);

    private static Shot shot(String id, ShotSize size, int x, Rational seconds) {
        Figure figure = new Figure("mara", x, 0, 0, "walk", "neutral", false, "");
        return new Shot(id, id, Optional.empty(), new ShotFraming(ShotKind.SINGLE, size, Angle.EYE, 0, 50), CameraMove.STILL, List.of(figure),
                List.of(),
                Optional.of("mara"), "Mara opens the door and walks in.", List.of(), "", new Prompts("", "", "", ""), Joint.CUT, seconds,
                        Optional.empty(),
                false);
    }

    private static Story story(boolean interior, String weather, Shot... shots) {
        Character mara = new Character("mara", "Mara", List.of(), "human", "", new Look(40, "female", "slim", 170, "", 300, "coat", "AA3311", ""),
                new VoiceProfile("mara", "", "female", 40, 0, 1000, 1000, 1000));
        Scene scene = new Scene("s", "1", "X", "place", new Light("day", weather, "neutral"), "present", "wind", List.of(shots), List.of());
        return new Story("T", "en", java.util.Map.of(), new FilmFormat(640, 360, Rational.of(24)), new Bible(List.of(mara), List.of(new Place("place",
                "PLACE", "street", interior, "")), List.of(), new Style("plain", "", List.of())), List.of(scene), List.of());
    }

    @Test
    void what_is_heard_in_a_shot_becomes_its_effects_in_the_order_of_the_action() {
        List<String> asked = new ArrayList<>();
        List<EffectCue> cues = new EffectSpotting(story(false, "rain", shot("a", ShotSize.MEDIUM, 500, Rational.of(4))), (action, place,
                ambience) -> {
            asked.add(action + "|" + place + "|" + ambience);
            return List.of(DOOR, STEPS);
        }).cues();

        assertThat(asked).containsExactly("Mara opens the door and walks in.|street outside rain|wind");
        assertThat(cues).extracting(EffectCue::id).containsExactly("a.door", "a.steps");
        assertThat(cues).allMatch(cue -> cue.shot().equals("a") && cue.reason().equals("Mara opens the door and walks in."));
    }

    @Test
    void of_many_sounds_the_three_that_are_missed_most_are_heard_each_kind_once() {
        List<Sounding> heard = List.of(STEPS, DOOR, DOOR, new Sounding(200, "cloth", "", Rational.ONE, false, 100, false),
                new Sounding(900, "shot", "", Rational.ONE, false, 1000, false));
        List<EffectCue> cues = new EffectSpotting(story(true, "clear", shot("a", ShotSize.MEDIUM, 500, Rational.of(4))), (a, p, b) -> heard).cues();
        assertThat(cues).extracting(cue -> cue.sound().kind()).containsExactly("door", "steps", "shot");
        assertThat(cues).allMatch(cue -> cue.place().equals("street room"));
    }

    @Test
    void a_sound_comes_from_where_its_figure_stands_and_is_softer_from_far() {
        Sounding far = new Sounding(0, "siren", "", Rational.of(5), true, 700, true);
        List<EffectCue> near = new EffectSpotting(story(true, "clear", shot("a", ShotSize.CLOSE, 800, Rational.of(4))), (a, p, b) ->
                List.of(DOOR)).cues();
        List<EffectCue> wide = new EffectSpotting(story(true, "clear", shot("a", ShotSize.WIDE, 200, Rational.of(4))), (a, p, b) ->
                List.of(DOOR, far)).cues();
        assertThat(near.getFirst().side()).isEqualTo(210);
        assertThat(wide.getFirst().side()).isEqualTo(-210);
        assertThat(wide.getFirst().gain()).isLessThan(near.getFirst().gain());
        assertThat(wide.getLast().gain()).isLessThan(wide.getFirst().gain() - 300);
        assertThat(wide.getLast().side()).isZero();
    }

    @Test
    void how_long_shots_are_changes_no_effect() {
        Story brief = story(true, "clear", shot("a", ShotSize.MEDIUM, 500, Rational.of(2)));
        Story longer = story(true, "clear", shot("a", ShotSize.MEDIUM, 500, Rational.of(9)));
        assertThat(new EffectSpotting(brief, (a, p, b) -> List.of(DOOR)).cues()).isEqualTo(new EffectSpotting(longer, (a, p, b) ->
                List.of(DOOR)).cues());
    }

    @Test
    void nobody_who_hears_means_no_effects() {
        assertThat(new EffectSpotting(story(true, "clear", shot("a", ShotSize.MEDIUM, 500, Rational.of(2))), (a, p, b) ->
                List.of()).cues()).isEmpty();
    }
}
