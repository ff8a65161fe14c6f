package org.kinora.direction.internal.prompt;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.kinora.api.platform.direction.DirectionSettings;
import org.kinora.api.story.CameraMove;
import org.kinora.api.story.Character;
import org.kinora.api.story.Shot;
import org.kinora.api.story.ShotKind;
import org.kinora.api.story.Story;
import org.kinora.direction.internal.Fixture;

class PrompterTest {
    private final Story story = Fixture.story(Fixture.TWO);

    private static Shot shot(Story story, ShotKind kind) {
        return story.shots().filter(shot -> shot.framing().kind() == kind).findFirst().orElseThrow();
    }

    @Test
    void a_person_is_described_in_the_same_words_in_every_picture() {
        for (Character who : story.bible().characters()) story.shots().filter(shot -> shot.figures().stream().anyMatch(figure -> figure.character()
                .equals(who.id()))).forEach(shot -> assertThat(shot.prompts().image()).contains(who.description()));
    }

    @Test
    void nobody_is_described_who_is_not_seen() {
        story.shots().forEach(shot -> {
            List<String> seen = shot.figures().stream().map(figure -> figure.character()).toList();
            for (Character who : story.bible().characters()) if (!seen.contains(who.id())) assertThat(shot.prompts().image())
                    .doesNotContain(who.description());
        });
    }

    @Test
    void every_picture_says_framing_place_light_and_style() {
        Shot shot = shot(story, ShotKind.OVER_SHOULDER);
        assertThat(shot.prompts().image()).startsWith("over-the-shoulder medium").contains("mm lens").contains("inside Kitchen").contains("; night")
                .endsWith(story.bible().style().description());
    }

    @Test
    void an_asked_style_is_in_every_prompt() {
        Story noir = Fixture.version(Fixture.TWO).plan(DirectionSettings.DEFAULT.withStyle("oil on canvas")).story();
        assertThat(noir.shots()).allMatch(shot -> shot.prompts().image().endsWith("oil on canvas"));
    }

    @Test
    void who_is_seen_from_behind_is_said_to_be() {
        String image = shot(story, ShotKind.OVER_SHOULDER).prompts().image();
        assertThat(image.split("seen from behind", -1)).hasSize(2);
    }

    @Test
    void what_is_not_wanted_fits_how_many_are_seen() {
        assertThat(shot(story, ShotKind.INSERT).prompts().negative()).startsWith("people");
        assertThat(shot(story, ShotKind.TWO_SHOT).prompts().negative()).startsWith("extra people");
        assertThat(story.shots().filter(shot -> shot.figures().size() == 1).findFirst().orElseThrow().prompts().negative())
                .startsWith("second person");
    }

    @Test
    void motion_names_the_camera_and_the_action_of_a_silent_picture() {
        story.shots().filter(shot -> shot.framing().kind() != ShotKind.CARD).forEach(shot -> {
            boolean still = shot.move().kind() == CameraMove.Kind.STATIC;
            assertThat(shot.prompts().motion().contains("static camera")).isEqualTo(still);
            boolean talks = shot.figures().stream().anyMatch(figure -> figure.speaking());
            if (talks) assertThat(shot.prompts().motion()).doesNotContain(";");
        });
        assertThat(shot(story, ShotKind.INSERT).prompts().motion()).endsWith("; Close on a letter");
    }

    @Test
    void verbs_of_poses_are_written_as_people_write_them() {
        Story poses = Fixture.story("INT. ROOM - DAY\n\nAn empty room with one long table.\n\nANNA, 30, lies on the floor and does not move at "
                + "all.\n\n"
                + "ANNA, 30, swims through the room in the dark, cold water.\n\nANNA, 30, writes a letter at the long table in the corner.\n");
        String all = poses.shots().map(shot -> shot.prompts().image()).collect(Collectors.joining("\n"));
        assertThat(all).contains(", lying").contains(", swimming").contains(", writing");
    }

    @Test
    void the_mood_of_the_music_follows_the_light() {
        assertThat(Fixture.scene("INT. A - DAY\n\nShe weeps and sobs.\n").shots().getFirst().prompts().music()).contains("sad");
        assertThat(Fixture.scene("INT. A - DAY\n\nHe is furious.\n").shots().getFirst().prompts().music()).contains("tense");
    }

    @Test
    void a_card_is_a_card() {
        Shot card = Fixture.scene("INT. A - DAY\n\nOne.\n\n> THE\n> END <\n\nTITLE CARD: Ten years\nlater\n").shots().getLast();
        assertThat(card.prompts().image()).isEqualTo("a plain card with the text: Ten years later");
        assertThat(card.prompts().motion()).isEmpty();
    }

    @Test
    void a_picture_elsewhere_is_described_where_it_is() {
        Story calls = Fixture.story("INT. KITCHEN - NIGHT\n\nANNA, 30, waits.\n\nEXT. STATION - NIGHT\n\nPAUL, 40, waits.\n\nINTERCUT - "
                + "KITCHEN/STATION\n\n"
                + "ANNA\nWhere are you?\n\nPAUL\nAt the station.\n\nANNA\nCome home.\n\nPAUL\nNo.\n");
        Shot elsewhere = calls.shots().filter(shot -> shot.place().isPresent()).findFirst().orElseThrow();
        assertThat(elsewhere.prompts().image()).contains(calls.bible().place(elsewhere.place().get()).orElseThrow().description());
    }
}
