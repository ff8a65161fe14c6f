package org.kinora.direction.internal.coverage;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kinora.api.story.Scene;
import org.kinora.direction.internal.Fixture;

class AtmosphereTest {
    private static Scene scene(String heading, String... paragraphs) {
        return Fixture.scene(heading + "\n\n" + String.join("\n\n", paragraphs) + "\n");
    }

    @ParameterizedTest
    @CsvSource({"NIGHT,night", "DAY,day", "DAWN,dawn", "SUNSET,dusk", "MAGIC HOUR,dusk", "MORNING,morning", "AFTERNOON,day", "EVENING,evening",
            "MIDNIGHT,night", "NACHT,night", "ABENDDÄMMERUNG,dusk", "MORGEN,morning", "NUIT,night", "SOIR,evening", "NOCHE,night", "TAG,day"})
    void the_hour_is_in_the_heading(String words, String time) {
        assertThat(scene("EXT. STREET - " + words, "Silence.").light().time()).isEqualTo(time);
    }

    @Test
    void a_heading_without_an_hour_leaves_it_to_the_action_else_it_is_day() {
        assertThat(scene("EXT. STREET", "It is night, and nobody is up.").light().time()).isEqualTo("night");
        assertThat(scene("EXT. STREET", "Nobody is up.").light().time()).isEqualTo("day");
    }

    @ParameterizedTest
    @CsvSource({"Heavy rain falls.,rain", "It drizzles: puddles everywhere.,rain", "Thunder rolls over the hills.,storm", "Snowflakes dance.,snow",
            "Fog lies on the water.,fog", "A gust of wind takes the hat.,wind", "Es regnet.,rain", "Regen fällt.,rain", "The sun shines.,clear",
            "A storm of rain and wind.,storm"})
    void the_weather_is_in_the_action(String action, String weather) {
        assertThat(scene("EXT. STREET - DAY", action).light().weather()).isEqualTo(weather);
    }

    @Test
    void weather_that_is_over_is_gone_though_the_scene_goes_on() {
        String rain = "EXT. STREET - NIGHT\n\nHeavy rain.\n\n";
        Scene next = Fixture.story(rain + "EXT. STREET - LATER\n\nThe rain has stopped. Drops fall.\n").scenes().getLast();
        assertThat(next.light().weather()).isEqualTo("clear");
        assertThat(scene("EXT. STREET - DAY", "The fog has lifted over the harbour.").light().weather()).isEqualTo("clear");
    }

    @Test
    void no_word_of_a_speech_makes_weather_or_mood() {
        assertThat(scene("EXT. STREET - DAY", "ANNA, 30, waits.", "ANNA\nWhat a terrible storm! I am so afraid, I cry.").light().weather())
                .isEqualTo("clear");
        assertThat(scene("EXT. STREET - DAY", "ANNA, 30, waits.", "ANNA\nI am furious and afraid!").light().mood()).isEqualTo("neutral");
    }

    @Test
    void what_people_feel_colours_the_light() {
        Map<String, String> moods = Map.of("She weeps and sobs.", "cold", "He is furious.", "tense", "They laugh and smile.", "warm",
                "She is stunned.",
                "bright", "They wait.", "neutral");
        moods.forEach((action, mood) -> assertThat(scene("INT. ROOM - DAY", action).light().mood()).as(action).isEqualTo(mood));
    }

    @Test
    void a_scene_that_goes_on_keeps_the_hour_and_weather_and_one_that_does_not_has_its_own() {
        String rain = "EXT. STREET - NIGHT\n\nHeavy rain.\n\n";
        for (String later : List.of("CONTINUOUS", "MOMENTS LATER", "SAME", "FORTLAUFEND")) {
            Scene next = Fixture.story(rain + "EXT. YARD - " + later + "\n\nSilence.\n").scenes().getLast();
            assertThat(List.of(next.light().time(), next.light().weather())).as(later).containsExactly("night", "rain");
        }
        Scene other = Fixture.story(rain + "EXT. YARD - DAY\n\nSilence.\n").scenes().getLast();
        assertThat(List.of(other.light().time(), other.light().weather())).containsExactly("day", "clear");
    }

    @ParameterizedTest
    @CsvSource({"EXT. SEA - DAY,Calm.,sea", "EXT. FOREST - DAY,Calm.,forest", "EXT. STREET - DAY,Calm.,traffic", "EXT. STREET - DAY,Rain.,rain",
            "EXT. BEACH - NIGHT,A storm.,rain", "EXT. FISHING BOAT - NIGHT,A storm.,sea", "INT. KITCHEN - DAY,Rain outside.,room-tone",
            "INT. CAR - DAY,Calm.,engine", "INT. SPACESHIP - DAY,Calm.,ship-hum", "EXT. MARKET - DAY,Noon.,crowd", "EXT. DESERT - DAY,Sand.,wind",
            "INT. BAR - NIGHT,Smoke.,crowd"})
    void what_is_heard_in_the_background_follows_place_and_weather(String heading, String action, String ambience) {
        assertThat(scene(heading, action).ambience()).isEqualTo(ambience);
    }

    @Test
    void headings_and_turns_say_in_which_time_a_scene_plays() {
        assertThat(scene("INT. ROOM - DAY (FLASHBACK)", "One.").mode()).isEqualTo("flashback");
        assertThat(scene("INT. ROOM - RÜCKBLENDE", "Eins.").mode()).isEqualTo("flashback");
        assertThat(scene("INT. ROOM - DREAM", "One.").mode()).isEqualTo("dream");
        assertThat(scene("MONTAGE - THE YEARS", "- One.", "- Two.").mode()).isEqualTo("montage");
        assertThat(scene("EXT. CITY - SERIES OF SHOTS", "One.").mode()).isEqualTo("series");
        assertThat(scene("INT. ROOM - DAY", "FLASHBACK:", "One.").mode()).isEqualTo("flashback");
        assertThat(scene("INT. ROOM - DAY", "END FLASHBACK", "One.").mode()).isEqualTo("present");
        assertThat(scene("INT. ROOM - DAY", "DREAM SEQUENCE", "One.").mode()).isEqualTo("dream");
    }

    @Test
    void a_montage_among_action_leaves_the_scene_in_the_present() {
        assertThat(scene("INT. ROOM - DAY", "Anna waits.", "MONTAGE", "- Snow.", "END MONTAGE", "Anna goes.").mode()).isEqualTo("present");
        assertThat(scene("INT. ROOM - DAY", "MONTAGE", "- Snow.", "END MONTAGE").mode()).isEqualTo("montage");
    }
}
