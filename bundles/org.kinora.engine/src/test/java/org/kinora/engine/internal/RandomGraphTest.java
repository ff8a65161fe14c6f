package org.kinora.engine.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.kinora.api.asset.AssetId;
import org.kinora.api.json.Json;
import org.kinora.api.platform.engine.Build;
import org.kinora.api.platform.engine.Slot;
import org.kinora.api.platform.engine.Step;
import org.kinora.api.platform.engine.StepResult;

/** Random graphs, stopped at random: the second run ends with the same result and runs no finished step again. */
class RandomGraphTest {
    record Node(int number, List<AssetId> inputs) {}

    @Property(tries = 12)
    void a_second_run_after_a_crash_runs_only_what_was_not_finished(@ForAll long seed, @ForAll @IntRange(min = 1, max = 40) int size,
            @ForAll @IntRange(min = 0, max = 39) int crashAt) throws IOException {
        Path folder = Files.createTempDirectory("graph");
        Set<Integer> finished = ConcurrentHashMap.newKeySet();
        List<AssetId> whole;
        try (Studio undisturbed = new Studio(folder.resolve("a.kinora"))) {
            whole = run(undisturbed, seed, size, Integer.MAX_VALUE, ConcurrentHashMap.newKeySet());
        }
        try (Studio first = new Studio(folder.resolve("b.kinora"))) {
            run(first, seed, size, crashAt, finished);
        } catch (CompletionException crash) {
            assertThat(crash).hasMessageContaining("crash");
        }
        Set<Integer> again = ConcurrentHashMap.newKeySet();
        try (Studio second = new Studio(folder.resolve("b.kinora"))) {
            assertThat(run(second, seed, size, Integer.MAX_VALUE, again)).isEqualTo(whole);
        }
        RunningWork.delete(folder);
        assertThat(again.stream().filter(finished::contains)).isEmpty();
        assertThat(finished.size() + again.size()).isEqualTo(size);
    }

    private static List<AssetId> run(Studio studio, long seed, int size, int crashAt, Set<Integer> ran) {
        Random random = new Random(seed);
        AtomicInteger started = new AtomicInteger();
        List<CompletableFuture<StepResult>> steps = new ArrayList<>();
        try (Build build = studio.engine.build(studio.project(), studio.work())) {
            for (int i = 0; i < size; i++) {
                int number = i;
                List<CompletableFuture<StepResult>> needs = new ArrayList<>();
                for (int j = 0; j < i; j++) if (random.nextInt(4) == 0) needs.add(steps.get(j));
                steps.add(CompletableFuture.allOf(needs.toArray(CompletableFuture[]::new)).thenCompose(ready -> build.step(
                        new Step("node/" + number, "node", "test", 1,
                                new Node(number, needs.stream().map(step -> step.join().outcome().part("text").asset()).toList())),
                        Slot.CPU, work -> {
                            if (started.getAndIncrement() >= crashAt) throw new IllegalStateException("crash");
                            return Studio.text(work, "node " + number + " of " + Json.hash(needs.stream().map(step -> step.join().key()).toList()));
                        })));
            }
            for (int i = 0; i < size; i++) {
                int number = i;
                steps.get(i).thenAccept(result -> {
                    if (!result.reused()) ran.add(number);
                });
            }
            CompletableFuture.allOf(steps.toArray(CompletableFuture[]::new)).handle((all, problem) -> null).join();
        }
        return steps.stream().map(step -> step.join().outcome().part("text").asset()).toList();
    }
}
