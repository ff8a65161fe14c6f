package org.kinora.direction.internal.write;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
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
        return new Idea(words, "", "", "", "", "", "", "", Optional.empty());
    }

    private static Idea lasting(String genre, long seconds) {
        return new Idea("", genre, "", "", "", "", "", "", Optional.of(Rational.of(seconds)));
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
                        "", Optional.of(Rational.of(240))),
                new Idea("An old woman wants to dance again", "romance", "ballroom", "Rosa, 80", "time", "", "", "", Optional.of(Rational.of(40)))));
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
        String script = writer.write(new Idea("", "drama", "", "Mara, 60, a stubborn keeper in a red hat", "", "", "", "", Optional.empty()));
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
                "", Optional.of(Rational.of(60))))).isEmpty();
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

    @Test
    void every_genre_has_its_whole_story_in_a_long_film() {
        for (String genre : writer.genres()) {
            String script = writer.write(lasting(genre, 300));
            Screenplay screenplay = read(script);
            List<String> acts = screenplay.elements().stream().filter(e -> e instanceof Element.Section).map(e -> ((Element.Section) e).text())
                    .toList();
            assertThat(acts).as(genre).containsExactly("Act One", "Act Two", "Act Three");
            long scenes = screenplay.elements().stream().filter(e -> e instanceof Element.Heading).count();
            assertThat(scenes).as(genre).isGreaterThanOrEqualTo(12);
            Plan plan = plan(script);
            assertThat(plan.story().bible().characters()).as(genre).hasSizeBetween(2, 4).allMatch(who -> !who.species().equals("human")
                    || who.look().age() > 0);
            assertThat(plan.story().lines().map(line -> line.character()).distinct().count()).as(genre).isGreaterThanOrEqualTo(2);
            assertThat(plan.story().bible().props()).as(genre).isNotEmpty();
        }
    }

    @Test
    void a_script_of_any_genre_names_its_thing_in_capitals_and_comes_back_to_it() {
        for (String genre : writer.genres()) {
            Plan plan = plan(writer.write(lasting(genre, 120)));
            assertThat(plan.story().shots().filter(shot -> shot.framing().kind() == org.kinora.api.story.ShotKind.INSERT)).as(genre).isNotEmpty();
        }
    }

    @Test
    void what_an_idea_says_is_in_the_script() {
        String script = writer.write(new Idea("Two brothers drive home.", "drama", "an old car", "Emil, 31, unshaven", "his brother Jakob", "tender",
                "noir", "", Optional.of(Rational.of(120))));
        assertThat(script).contains("EMIL, 31, unshaven").contains("JAKOB").contains("CAR").contains("Style: noir").contains("Notes: drama, tender.")
                .contains("= Two brothers drive home.");
        assertThat(plan(script).story().bible().style().id()).isEqualTo("noir");
    }

    @Test
    void a_force_of_nature_stands_in_the_way_as_itself() {
        String script = writer.write(new Idea("", "adventure", "", "Mara, 60", "the winter storm", "", "", "", Optional.empty()));
        assertThat(script.toLowerCase(java.util.Locale.ROOT)).contains("the winter storm");
        assertThat(plan(script).story().bible().characters()).extracting(who -> who.id()).doesNotContain("storm", "the-winter-storm");
    }

    @Test
    void a_hero_is_called_by_the_right_pronouns() {
        String she = writer.write(new Idea("", "drama", "", "Mara, 60", "Otto, 50", "", "", "", Optional.of(Rational.of(300))));
        String he = writer.write(new Idea("", "drama", "", "Karl, 60", "Otto, 50", "", "", "", Optional.of(Rational.of(300))));
        assertThat(he).doesNotContainPattern("\\b(?:she|her|herself)\\b");
        assertThat(she).containsPattern("\\b[Ss]he\\b");
    }

    @Test
    void two_people_of_one_name_are_told_apart() {
        String script = writer.write(new Idea("", "drama", "", "Mara, 60", "Mara, 20", "", "", "", Optional.empty()));
        assertThat(script).contains("THE STRANGER");
    }

    @Test
    void a_setting_of_the_writers_own_is_where_it_plays() {
        assertThat(writer.write(new Idea("", "drama", "in a lighthouse", "", "", "", "", "", Optional.empty()))).contains("INT. LIGHTHOUSE - ");
        assertThat(writer.write(new Idea("", "drama", "on a mountain", "", "", "", "", "", Optional.empty()))).contains("EXT. MOUNTAIN - ");
    }

    @Test
    void no_idea_makes_a_script_that_is_misread() {
        for (String odd : List.of("[[note]] /* gone */", "EXT. TRAP - DAY", "= synopsis\n# section\n> centred <", "{HERO} | {x}",
                "\"quoted\" *bold* _under_",
                "CUT TO:", "他在雨中奔跑", "a: b: c", "....", "@cue\n~song")) {
            for (Idea idea : List.of(idea(odd), new Idea("", "drama", odd, odd, odd, odd, odd, "", Optional.empty()))) {
                String script = writer.write(idea);
                assertThat(read(script).problems()).as(script).isEmpty();
                assertThat(plan(script).findings()).as(script).isEmpty();
            }
        }
    }

    private Idea within(String genre, String constraints) {
        return new Idea("", genre, "", "", "", "", "", constraints, Optional.of(Rational.of(120)));
    }

    @Test
    void a_silent_film_of_any_genre_has_no_lines_and_its_length_all_the_same() {
        for (String genre : writer.genres()) {
            Idea idea = within(genre, "no dialogue");
            Plan plan = plan(writer.write(idea));
            assertThat(plan.findings()).as(genre).isEmpty();
            assertThat(plan.story().lines()).as(genre).isEmpty();
            assertThat(plan.story().scenes().stream().map(Scene::duration).reduce(Rational.ZERO, Rational::plus).millis()).as(genre)
                    .isBetween(72_000L, 180_000L);
            assertThat(writer.unkept(idea, writer.write(idea))).isEmpty();
        }
    }

    @Test
    void one_place_and_one_hour_are_kept_in_every_heading() {
        for (String genre : writer.genres()) {
            Idea idea = within(genre, "One place only; only night, at most two characters");
            String script = writer.write(idea);
            assertThat(read(script).elements().stream().filter(e -> e instanceof Element.Heading).map(e -> ((Element.Heading) e).text()).distinct())
                    .as(script).singleElement().asString().endsWith(" - NIGHT");
            assertThat(writer.unkept(idea, script)).isEmpty();
            assertThat(plan(script).findings()).as(script).isEmpty();
        }
    }

    @Test
    void a_word_that_is_not_wanted_is_avoided_where_the_story_has_others_and_told_where_not() {
        int avoided = 0;
        for (String genre : writer.genres()) for (String word : List.of("photograph", "floor", "window", "lamp", "clock", "bell", "sun", "edge")) {
            Idea idea = within(genre, "without any " + word + "s");
            String script = writer.write(idea);
            boolean there = Pattern.compile("(?i)\\b" + word + "s?\\b").matcher(script).find();
            assertThat(writer.unkept(idea, script)).as(script).isEqualTo(there ? List.of("without any " + word + "s") : List.of());
            if (!there && writer.write(within(genre, "")).toLowerCase(java.util.Locale.ROOT).contains(word)) avoided++;
        }
        assertThat(avoided).as("words that went away because they were not wanted").isGreaterThanOrEqualTo(4);
    }

    @Test
    void what_cannot_be_kept_or_judged_is_named_word_for_word() {
        Idea idea = new Idea("A keeper must light the lamp.", "drama", "", "", "", "", "", "no lamp, shot in one take, one person, no night",
                Optional.empty());
        assertThat(writer.unkept(idea, writer.write(idea))).containsExactly("no lamp", "shot in one take", "one person");
    }
}
