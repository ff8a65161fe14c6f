package org.kinora.direction.internal.write;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.kinora.api.platform.direction.Idea;
import org.kinora.api.platform.direction.Plan;
import org.kinora.api.platform.direction.PlanRequest;
import org.kinora.api.platform.direction.Question;
import org.kinora.api.screenplay.Element;
import org.kinora.api.screenplay.Screenplay;
import org.kinora.api.story.Scene;
import org.kinora.api.time.Rational;
import org.kinora.api.work.Failure;
import org.kinora.direction.internal.KinoraDirector;
import org.kinora.screenplay.internal.fountain.Fountain;
import org.kinora.screenplay.internal.identity.Identity;

class TemplateWriterTest {
    private static final Idea LAMP = idea("A lighthouse keeper must light the lamp one last time before the storm takes the boat.");

    private final TemplateWriter writer = new TemplateWriter();

    private static Idea idea(String words) {
        return new Idea(words, "", "", "", "", "", "", Optional.empty());
    }

    private static Idea lasting(String genre, long seconds) {
        return new Idea("", genre, "", "", "", "", "", Optional.of(Rational.of(seconds)));
    }

    private static Screenplay read(String script) {
        return new Fountain().read(script.getBytes(StandardCharsets.UTF_8)).screenplay();
    }

    private static Plan plan(String script) {
        Screenplay screenplay = read(script);
        return new KinoraDirector().plan(PlanRequest.of(screenplay, new Identity().identify(screenplay, Optional.empty())));
    }

    private List<Idea> ideas() {
        List<Idea> ideas = new ArrayList<>(List.of(LAMP, idea(""), idea("A robot finds a flower on Mars."),
                new Idea("Two brothers drive home.", "", "an old car", "Emil, 31, unshaven", "his brother Jakob", "tender", "noir",
                        Optional.of(Rational.of(240))),
                new Idea("An old woman wants to dance again", "romance", "ballroom", "Rosa, 80", "time", "", "", Optional.of(Rational.of(40)))));
        for (String genre : writer.genres()) for (long seconds : new long[] {20, 45, 90, 180, 600}) ideas.add(lasting(genre, seconds));
        return ideas;
    }

    @Test
    void every_script_parses_without_problems_and_plans_clean() {
        for (Idea idea : ideas()) {
            String script = writer.write(idea);
            assertThat(script).doesNotContain("{").doesNotContain("}");
            assertThat(read(script).problems()).as(script).isEmpty();
            assertThat(plan(script).findings()).as(script).isEmpty();
        }
    }

    @Test
    void the_film_lasts_about_as_long_as_asked() {
        for (String genre : writer.genres()) for (long seconds : new long[] {60, 120, 300, 900}) {
            Rational length = plan(writer.write(lasting(genre, seconds))).story().scenes().stream().map(Scene::duration).reduce(Rational.ZERO,
                    Rational::plus);
            assertThat(length.millis()).as(genre + " of " + seconds + " s").isBetween(seconds * 600, seconds * 1500);
        }
    }

    @Test
    void the_same_idea_gives_the_same_script_and_another_one_another() {
        assertThat(writer.write(LAMP)).isEqualTo(writer.write(LAMP))
                .isNotEqualTo(writer.write(idea("A girl must find her dog before the storm comes.")));
    }

    @Test
    void people_aim_thing_and_genre_come_from_the_idea() {
        String script = writer.write(LAMP);
        assertThat(script).contains("Notes: adventure").contains("KEEPER, 35, a lighthouse keeper").contains("light the lamp one last time")
                .contains("LAMP");
    }

    @Test
    void a_named_protagonist_is_introduced_word_for_word() {
        String script = writer.write(new Idea("", "drama", "", "Mara, 60, a stubborn keeper in a red hat", "", "", "", Optional.empty()));
        assertThat(script).contains("MARA, 60, a stubborn keeper in a red hat");
        assertThat(plan(script).story().bible().character("mara").orElseThrow().description()).contains("60, a stubborn keeper in a red hat");
    }

    @Test
    void a_script_has_acts_in_order() {
        List<String> acts = read(writer.write(lasting("fantasy", 200))).elements().stream().filter(e -> e instanceof Element.Section)
                .map(e -> ((Element.Section) e).text()).toList();
        assertThat(acts).containsExactly("Act One", "Act Two", "Act Three");
    }

    @Test
    void questions_ask_only_for_what_is_missing() {
        assertThat(writer.questions(idea(""))).extracting(Question::component)
                .containsExactly("idea", "protagonist", "idea", "antagonist", "setting", "genre", "tone", "style", "duration");
        assertThat(writer.questions(LAMP)).extracting(Question::component).containsExactly("antagonist", "genre", "tone", "style", "duration");
        assertThat(writer.questions(new Idea("A keeper must light the lamp.", "drama", "a lighthouse", "Mara", "the storm", "tender", "noir",
                Optional.of(Rational.of(60))))).isEmpty();
    }

    @Test
    void an_unknown_genre_is_refused_with_the_list_of_known_ones() {
        Failure failure = catchThrowableOfType(Failure.class, () -> writer.write(lasting("western", 60)));
        assertThat(failure.getMessage()).isEqualTo("""
                There is no template for this genre.
                  expected: one of drama, thriller, comedy, romance, science-fiction, fantasy, horror, adventure
                  found: western
                  what to do: Choose a genre from the list, or none to let the idea decide.""");
    }

    @Test
    void a_length_that_no_script_can_have_is_refused() {
        Failure failure = catchThrowableOfType(Failure.class, () -> writer.write(lasting("drama", 5)));
        assertThat(failure.getMessage()).isEqualTo("""
                No script can be written for this length.
                  expected: 20 to 1200 seconds
                  found: 5 seconds
                  what to do: Give a duration between 20 seconds and 20 minutes.""");
    }
}
