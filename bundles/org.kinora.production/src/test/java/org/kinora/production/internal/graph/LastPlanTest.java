package org.kinora.production.internal.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.kinora.api.platform.direction.DirectionSettings;
import org.kinora.api.platform.direction.Plan;
import org.kinora.api.platform.direction.PlanRequest;
import org.kinora.api.screenplay.Screenplay;
import org.kinora.api.screenplay.ScriptIndex;
import org.kinora.api.story.Story;

final class LastPlanTest {
    private final AtomicInteger made = new AtomicInteger();
    private final LastPlan last = new LastPlan(request -> {
        made.incrementAndGet();
        return plan(request);
    });

    @Test
    void the_same_request_is_planned_once() {
        Plan first = last.of(request(1000));
        assertThat(last.of(request(1000))).isSameAs(first);
        assertThat(made).hasValue(1);
    }

    @Test
    void another_request_is_planned_anew_and_takes_the_place_of_the_last_one() {
        last.of(request(1000));
        assertThat(last.of(request(800))).isEqualTo(plan(request(800)));
        last.of(request(1000));
        assertThat(made).hasValue(3);
    }

    @Test
    void findings_are_written_anew_for_a_reader_of_another_language() {
        Locale before = Locale.getDefault(Locale.Category.DISPLAY);
        try {
            Locale.setDefault(Locale.Category.DISPLAY, Locale.ENGLISH);
            last.of(request(1000));
            Locale.setDefault(Locale.Category.DISPLAY, Locale.GERMAN);
            last.of(request(1000));
        } finally {
            Locale.setDefault(Locale.Category.DISPLAY, before);
        }
        assertThat(made).hasValue(2);
    }

    @Test
    void what_could_not_be_planned_is_tried_again() {
        List<Integer> tries = new ArrayList<>();
        LastPlan failing = new LastPlan(request -> {
            tries.add(tries.size());
            if (tries.size() == 1) throw new IllegalArgumentException("no");
            return plan(request);
        });
        assertThatThrownBy(() -> failing.of(request(1000))).isInstanceOf(IllegalArgumentException.class).hasMessage("no");
        assertThat(failing.of(request(1000))).isNotNull();
        assertThat(tries).hasSize(2);
    }

    @Test
    void who_asks_while_it_is_planned_waits_for_that_plan() {
        CountDownLatch begun = new CountDownLatch(1);
        CountDownLatch go = new CountDownLatch(1);
        LastPlan slow = new LastPlan(request -> {
            made.incrementAndGet();
            begun.countDown();
            await(go);
            return plan(request);
        });
        CompletableFuture<Plan> first = CompletableFuture.supplyAsync(() -> slow.of(request(1000)), task -> Thread.ofVirtual().start(task));
        await(begun);
        CompletableFuture<Plan> second = CompletableFuture.supplyAsync(() -> slow.of(request(1000)), task -> Thread.ofVirtual().start(task));
        go.countDown();
        assertThat(second.join()).isSameAs(first.join());
        assertThat(made).hasValue(1);
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        }
    }

    private static PlanRequest request(int pace) {
        return new PlanRequest(new Screenplay(List.of(), List.of(), List.of()), new ScriptIndex(List.of(), 1), DirectionSettings.DEFAULT.withPace(pace), List.of(),
                Optional.empty());
    }

    private static Plan plan(PlanRequest request) {
        return new Plan(new Story("Paced " + request.settings().pace(), "en", Map.of(), request.settings().format(), null, List.of(),
                List.of(), Optional.empty()), List.of(), List.of());
    }
}
