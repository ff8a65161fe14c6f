package org.kinora.screenplay.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kinora.api.screenplay.Element;
import org.kinora.api.screenplay.Screenplay;
import org.kinora.api.screenplay.Setting;
import org.kinora.screenplay.internal.fountain.Fountain;

/** The scripts in samples/: what each is there for. */
class SamplesTest {
    private static final Path SAMPLES = Path.of("../../samples");

    @Test
    void there_are_eight() throws IOException {
        try (var files = Files.list(SAMPLES)) {
            assertThat(files.map(f -> f.getFileName().toString()).filter(f -> f.endsWith(".fountain")).sorted()).containsExactly("car.fountain",
                    "crowd.fountain",
                    "fox.fountain", "kitchen.fountain", "letter.fountain", "lighthouse.fountain", "rain.fountain", "starship.fountain");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"car", "crowd", "fox", "kitchen", "letter", "lighthouse", "rain", "starship"})
    void a_sample_is_one_to_three_pages_with_title_page_and_headings_that_name_a_place_and_a_time(String name) throws IOException {
        Screenplay play = read(name);
        assertThat(play.title("Title")).isPresent();
        assertThat(play.title("Author")).contains("Kinora");
        assertThat(play.elements().getLast().line()).isBetween(50, 165);
        assertThat(play.scenes()).isNotEmpty();
        for (Element element : play.elements()) {
            if (!(element instanceof Element.Heading heading)) continue;
            assertThat(heading.setting().where()).isNotEqualTo(Setting.Where.UNSAID);
            assertThat(heading.setting().place()).isNotEmpty();
            assertThat(heading.setting().time()).isPresent();
        }
    }

    @Test
    void the_kitchen_has_two_people_and_one_place() throws IOException {
        assertThat(speakers("kitchen")).containsExactly("NORA", "BEN");
        assertThat(read("kitchen").scenes()).hasSize(1);
    }

    @Test
    void the_fox_has_no_words() throws IOException {
        assertThat(speakers("fox")).isEmpty();
    }

    @Test
    void the_letter_is_spoken_over_flashbacks() throws IOException {
        assertThat(speeches("letter").stream().filter(Element.Speech::voiceOver).map(Element.Speech::speaker).distinct()).containsExactly("ROSE");
        assertThat(read("letter").scenes().stream().filter(s -> s.heading().orElseThrow().setting().remarks().contains("FLASHBACK"))).hasSize(2);
    }

    @Test
    void the_voice_of_the_ship_is_off_screen_and_that_of_the_sleeper_is_over() throws IOException {
        assertThat(speeches("starship").stream().filter(Element.Speech::offScreen).map(Element.Speech::speaker).distinct()).containsExactly("ORIN");
        assertThat(speeches("starship").stream().filter(Element.Speech::voiceOver).map(Element.Speech::speaker).distinct()).containsExactly("LEO");
    }

    @Test
    void the_car_speaks_german() throws IOException {
        assertThat(read("car").title("Language")).contains("de");
        assertThat(read("car").scenes().getFirst().heading().orElseThrow().setting().time()).contains("ABEND");
    }

    private static List<String> speakers(String name) throws IOException {
        return speeches(name).stream().map(Element.Speech::speaker).distinct().toList();
    }

    private static List<Element.Speech> speeches(String name) throws IOException {
        return read(name).elements().stream().filter(Element.Speech.class::isInstance).map(Element.Speech.class::cast).toList();
    }

    private static Screenplay read(String name) throws IOException {
        return new Fountain().read(Files.readAllBytes(SAMPLES.resolve(name + ".fountain"))).screenplay();
    }
}
