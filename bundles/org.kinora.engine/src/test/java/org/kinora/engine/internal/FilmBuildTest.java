package org.kinora.engine.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kinora.api.asset.AssetId;
import org.kinora.api.platform.engine.Build;
import org.kinora.api.platform.engine.Results;
import org.kinora.api.platform.engine.Slot;
import org.kinora.api.platform.engine.Step;
import org.kinora.api.platform.engine.StepResult;
import org.kinora.api.work.Failure;

class FilmBuildTest {
    @TempDir Path folder;
    private Studio studio;
    private final AtomicInteger runs = new AtomicInteger();

    record Words(String text) {}

    record Louder(AssetId words) {}

    @BeforeEach
    void open() {
        studio = new Studio(folder.resolve("film.kinora"));
    }

    @AfterEach
    void close() {
        studio.close();
    }

    private StepResult say(Build build, String label, String text) {
        return build.step(new Step(label, "words", "test", 1, new Words(text)), Slot.CPU, work -> {
            runs.incrementAndGet();
            return Studio.text(work, text);
        }).join();
    }

    private StepResult shout(Build build, String label, AssetId words) {
        return build.step(new Step(label, "louder", "test", 1, new Louder(words)), Slot.CPU, work -> {
            runs.incrementAndGet();
            return Studio.text(work, "loud");
        }).join();
    }

    private Build build() {
        return studio.engine.build(studio.project(), studio.work());
    }

    @Test
    void a_finished_step_is_not_run_again_in_a_later_process() {
        try (Build build = build()) {
            assertThat(say(build, "line/1", "hello").reused()).isFalse();
        }
        studio.close();
        studio = new Studio(folder.resolve("film.kinora"));
        try (Build build = build()) {
            assertThat(say(build, "line/1", "hello").reused()).isTrue();
            assertThat(build.tally()).isEqualTo(new Build.Tally(0, 1, 0, 0));
        }
        assertThat(runs).hasValue(1);
    }

    @Test
    void building_stops_where_a_rebuilt_input_has_the_same_bytes() {
        try (Build build = build()) {
            AssetId first = say(build, "words", "same").outcome().part("text").asset();
            shout(build, "loud", first);
            StepResult rebuilt = build.step(new Step("words", "words", "test", 2, new Words("same")), Slot.CPU, work -> Studio.text(work, "same"))
                    .join();
            assertThat(rebuilt.reused()).isFalse();
            assertThat(shout(build, "loud", rebuilt.outcome().part("text").asset()).reused()).isTrue();
        }
    }

    @Test
    void two_requests_for_the_same_key_run_once() throws InterruptedException {
        CountDownLatch release = new CountDownLatch(1);
        try (Build build = build()) {
            Step one = new Step("a", "words", "test", 1, new Words("x"));
            Step same = new Step("b", "words", "test", 1, new Words("x"));
            CompletableFuture<StepResult> first = build.step(one, Slot.CPU, work -> {
                runs.incrementAndGet();
                await(release);
                return Studio.text(work, "x");
            });
            CompletableFuture<StepResult> second = build.step(same, Slot.CPU, work -> {
                runs.incrementAndGet();
                return Studio.text(work, "x");
            });
            release.countDown();
            assertThat(second.join().key()).isEqualTo(first.join().key());
            assertThat(runs).hasValue(1);
        }
    }

    @Test
    void two_builds_of_one_project_at_once_run_a_step_once() {
        CountDownLatch release = new CountDownLatch(1);
        try (Build one = build(); Build two = build()) {
            CompletableFuture<StepResult> first = one.step(new Step("a", "words", "test", 1, new Words("x")), Slot.CPU, work -> {
                runs.incrementAndGet();
                await(release);
                return Studio.text(work, "x");
            });
            CompletableFuture<StepResult> second = two.step(new Step("a", "words", "test", 1, new Words("x")), Slot.CPU, work -> {
                runs.incrementAndGet();
                await(release);
                return Studio.text(work, "x");
            });
            release.countDown();
            assertThat(List.of(first.join().reused(), second.join().reused())).containsExactlyInAnyOrder(true, false);
            assertThat(runs).hasValue(1);
        }
    }

    @Test
    void a_result_whose_asset_was_evicted_is_made_again() {
        try (Build build = build()) {
            say(build, "line/1", "hello");
            studio.project().library().evict(0, asset -> false);
            assertThat(say(build, "line/1", "hello").reused()).isFalse();
        }
    }

    @Test
    void a_pinned_step_answers_with_the_pin_whatever_is_asked() {
        Results results = studio.engine.results(studio.project());
        try (Build build = build()) {
            StepResult kept = say(build, "shot/1/panel", "old");
            results.pin("shot/1/panel", kept.outcome());
            StepResult asked = say(build, "shot/1/panel", "new");
            assertThat(asked.pinned()).isTrue();
            assertThat(asked.outcome()).isEqualTo(kept.outcome());
            assertThat(results.unpin("shot/1/panel")).isTrue();
            assertThat(say(build, "shot/1/panel", "new").pinned()).isFalse();
        }
    }

    @Test
    void why_rebuilt_names_the_input_that_changed_and_the_step_it_came_from() {
        try (Build build = build()) {
            shout(build, "loud", say(build, "words", "one").outcome().part("text").asset());
            AssetId two = say(build, "words", "two").outcome().part("text").asset();
            build.step(new Step("loud", "louder", "test", 1, new Louder(two)), Slot.CPU, work -> Studio.text(work, "louder")).join();
        }
        Results.Rebuild rebuild = studio.engine.results(studio.project()).whyRebuilt("loud").orElseThrow();
        assertThat(rebuild.changes()).hasSize(1);
        assertThat(rebuild.changes().getFirst().path()).isEqualTo("request.words");
        assertThat(rebuild.changes().getFirst().cause()).contains("words");
        assertThat(studio.engine.results(studio.project()).whyRebuilt("words").orElseThrow().changes())
                .containsExactly(new Results.Change("request.text", "one", "two", java.util.Optional.empty()));
    }

    @Test
    void an_unexpected_fault_of_a_step_is_told_as_a_failure_and_nothing_is_stored() {
        try (Build build = build()) {
            Step step = new Step("bad", "words", "test", 1, new Words("x"));
            assertThatThrownBy(() -> build.step(step, Slot.CPU, work -> {
                throw new IllegalStateException("boom");
            }).join()).isInstanceOf(CompletionException.class).cause().isInstanceOf(Failure.class)
                    .hasMessage("The step bad ended with an unexpected fault.\n  found: java.lang.IllegalStateException: boom\n"
                            + "  what to do: Look into the log for the details; this is a fault of Kinora or of the plug-in that it names.");
            assertThat(build.tally().failed()).isEqualTo(1);
        }
        assertThat(studio.engine.results(studio.project()).labels("")).isEmpty();
    }

    @Test
    void a_cancelled_build_runs_no_further_step_and_gives_back_all_memory() {
        try (Build build = build()) {
            studio.cancelled.set(true);
            assertThatThrownBy(() -> say(build, "line/1", "hello")).hasCauseInstanceOf(Failure.class);
        }
        assertThat(runs).hasValue(0);
        assertThat(studio.engine.budget().used()).isZero();
    }

    @Test
    void a_recipe_longer_than_a_column_is_kept_whole() {
        String novel = "word ".repeat(20_000);
        try (Build build = build()) {
            StepResult result = say(build, "long", novel);
            assertThat(studio.engine.results(studio.project()).find(result.key()).orElseThrow().recipe()).contains(novel);
        }
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
