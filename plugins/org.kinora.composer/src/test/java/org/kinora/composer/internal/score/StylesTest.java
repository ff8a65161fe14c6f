package org.kinora.composer.internal.score;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StylesTest {
    @Test
    void every_section_can_be_read_and_played() {
        Styles styles = Styles.load();
        for (String name : styles.names()) {
            Style style = styles.named(name);
            assertThat(style.leads()).as(name).isNotEmpty().noneMatch(Instrument::drum);
            assertThat(style.room()).as(name).isBetween(0.5, 5.0);
            for (Style.Layer layer : style.drums()) assertThat(layer.pattern().strokes()).as(name).isNotEmpty();
        }
    }

    @Test
    void every_genre_plays_every_mood() {
        Styles styles = Styles.load();
        for (String genre : Styles.GENRES) {
            assertThat(Styles.known(genre)).isTrue();
            for (String mood : Moods.NAMES) assertThat(styles.of(genre, Moods.of(mood)).name()).startsWith(genre);
        }
    }

    @ParameterizedTest
    @CsvSource({"'', calm, score/calm", "score, neutral, score/1", "jazz-light, joyful, jazz/1", "Film Noir, sad, jazz/0",
            "spaghetti western, action, western/2",
        "synthwave, tense, electronic/1", "trailer, heroic, adventure/2", "polka, comic, score/comic"})
    void words_for_genres_fall_into_families(String genre, String mood, String style) {
        assertThat(Styles.load().of(genre, Moods.of(mood)).name()).isEqualTo(style);
    }

    @Test
    void unknown_genres_are_told() {
        assertThat(Styles.known("polka")).isFalse();
        assertThat(Styles.known("")).isTrue();
    }

    @Test
    void a_section_like_another_one_says_only_what_differs() {
        Style light = Styles.load().named("jazz/1");
        assertThat(light.meter()).isEqualTo(Meter.SWING);
        assertThat(light.drums()).extracting(Style.Layer::player).containsExactly(Instrument.RIDE, Instrument.BRUSH, Instrument.RIDE, Instrument.HAT);
        assertThat(light.major()).isPresent();
    }

    @Test
    void rhythms_are_read() {
        Pattern pattern = Pattern.of("0-.1 ..C-", Meter.COMMON);
        assertThat(pattern.strokes()).containsExactly(new Pattern.Stroke(0, 96, '0'), new Pattern.Stroke(144, 48, '1'),
                new Pattern.Stroke(288, 96, 'C'));
        assertThat(Pattern.of("x.", Meter.COMMON).over(576, Meter.COMMON)).extracting(Pattern.Stroke::tick).containsExactly(0, 384);
    }
}
