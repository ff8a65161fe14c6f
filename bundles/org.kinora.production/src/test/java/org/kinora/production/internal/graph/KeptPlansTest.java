package org.kinora.production.internal.graph;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kinora.api.platform.direction.Director;
import org.kinora.api.platform.direction.DirectionSettings;
import org.kinora.api.platform.direction.Finding;
import org.kinora.api.platform.direction.Plan;
import org.kinora.api.platform.direction.PlanRequest;
import org.kinora.api.screenplay.Screenplay;
import org.kinora.api.story.Story;
import org.kinora.api.time.Rational;
import org.kinora.direction.internal.KinoraDirector;
import org.kinora.screenplay.internal.FormatChooser;
import org.kinora.screenplay.internal.fountain.Fountain;
import org.kinora.screenplay.internal.identity.Identity;

final class KeptPlansTest {
    private static final String SCRIPT = "INT. KITCHEN - NIGHT\n\nANNA waits.\n\nANNA\nHello?\n";

    @TempDir
    Path folder;
    private final Counting director = new Counting();

    @ParameterizedTest
    @ValueSource(strings = {"car", "crowd", "fox", "kitchen", "letter", "lighthouse", "rain", "starship"})
    void a_plan_comes_back_as_it_was(String sample) throws IOException {
        String script = Files.readString(Path.of("../../samples").resolve(sample + ".fountain"));
        Plan made = plans("1", Runnable::run).apply(request(script));
        assertThat(plans("1", Runnable::run).apply(request(script))).isEqualTo(made);
        assertThat(director.plans).isEqualTo(1);
    }

    @Test
    void another_script_pace_or_code_is_planned_anew() {
        plans("1", Runnable::run).apply(request(SCRIPT));
        plans("1", Runnable::run).apply(request(SCRIPT + "\nShe leaves.\n"));
        plans("2", Runnable::run).apply(request(SCRIPT));
        PlanRequest calm = request(SCRIPT);
        plans("1", Runnable::run).apply(new PlanRequest(calm.screenplay(), calm.index(), DirectionSettings.DEFAULT.withPace(700), List.of(),
                Optional.empty()));
        assertThat(director.plans).isEqualTo(4);
    }

    @Test
    void only_a_plan_that_stays_the_last_one_is_kept() throws IOException {
        List<Runnable> waiting = new ArrayList<>();
        KeptPlans plans = plans("1", waiting::add);
        plans.apply(request(SCRIPT));
        plans.apply(request(SCRIPT + "\nShe leaves.\n"));
        waiting.forEach(Runnable::run);
        assertThat(kept()).hasSize(1);
        plans("1", Runnable::run).apply(request(SCRIPT + "\nShe leaves.\n"));
        assertThat(director.plans).isEqualTo(2);
    }

    @Test
    void nothing_is_written_after_the_stop() throws IOException {
        List<Runnable> waiting = new ArrayList<>();
        KeptPlans plans = plans("1", waiting::add);
        plans.apply(request(SCRIPT));
        plans.stop();
        waiting.forEach(Runnable::run);
        assertThat(kept()).isEmpty();
    }

    @Test
    void a_kept_plan_that_cannot_be_read_is_made_anew() throws IOException {
        Plan made = plans("1", Runnable::run).apply(request(SCRIPT));
        for (byte[] broken : List.of(new byte[0], "no gzip".getBytes(StandardCharsets.UTF_8), half(kept().getFirst()))) {
            Files.write(kept().getFirst(), broken);
            assertThat(plans("1", Runnable::run).apply(request(SCRIPT))).isEqualTo(made);
        }
        assertThat(director.plans).isEqualTo(4);
        assertThat(kept()).hasSize(1);
    }

    @Test
    void the_newest_are_kept() throws IOException {
        KeptPlans plans = plans("1", Runnable::run);
        for (int i = 0; i < 5; i++) plans.apply(request(SCRIPT + "\nShe counts to " + i + ".\n"));
        assertThat(kept()).hasSize(3);
    }

    @Test
    void where_nothing_can_be_written_plans_are_made() throws IOException {
        Files.writeString(folder.resolve("plans"), "a file where the folder should be");
        assertThat(plans("1", Runnable::run).apply(request(SCRIPT)).story().scenes()).hasSize(1);
    }

    private KeptPlans plans(String code, Executor later) {
        return new KeptPlans(director, new PlanShelf(folder.resolve("plans"), 3), code, later);
    }

    private List<Path> kept() throws IOException {
        if (!Files.isDirectory(folder.resolve("plans"))) return List.of();
        try (Stream<Path> files = Files.list(folder.resolve("plans"))) {
            return files.toList();
        }
    }

    private static byte[] half(Path file) throws IOException {
        byte[] whole = Files.readAllBytes(file);
        return Arrays.copyOf(whole, whole.length / 2);
    }

    private static PlanRequest request(String script) {
        Screenplay screenplay = new FormatChooser(List.of(new Fountain())).read(script.getBytes(StandardCharsets.UTF_8), "film.fountain").screenplay();
        return PlanRequest.of(screenplay, new Identity().identify(screenplay, Optional.empty()));
    }

    /** The real director, and how often it planned. */
    private static final class Counting implements Director {
        private final Director director = new KinoraDirector();
        private int plans;

        @Override
        public Plan plan(PlanRequest request) {
            plans++;
            return director.plan(request);
        }

        @Override
        public Story time(Story story, Map<String, Rational> measured) {
            return director.time(story, measured);
        }

        @Override
        public List<Finding> lint(Story story) {
            return director.lint(story);
        }
    }
}
