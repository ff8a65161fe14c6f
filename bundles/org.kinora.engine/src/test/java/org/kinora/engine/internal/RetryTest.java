package org.kinora.engine.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.kinora.api.platform.engine.Build;
import org.kinora.api.platform.engine.Events;
import org.kinora.api.platform.engine.Ledger;
import org.kinora.api.platform.engine.Ledger.State;
import org.kinora.api.platform.engine.Slot;
import org.kinora.api.platform.engine.Step;
import org.kinora.api.platform.engine.StepResult;
import org.kinora.api.work.Failure;
import org.kinora.api.work.Kind;
import org.kinora.api.work.Money;
import org.kinora.api.work.Work;

/** What the engine tries again, and what never. */
class RetryTest {
    @TempDir Path folder;
    private final List<Duration> waits = new ArrayList<>();
    private final List<String> notes = new ArrayList<>();
    private Studio studio;

    record Words(String text) {}

    @AfterEach
    void close() {
        studio.close();
    }

    private void open(Attempts.Pause pause) {
        studio = new Studio(folder.resolve("film.kinora"), Limits.NONE, new Attempts(4, Duration.ofSeconds(1), pause));
    }

    /** Waits are written down and over at once. */
    private void open() {
        open((wait, work) -> {
            waits.add(wait);
            return CompletableFuture.completedFuture(null);
        });
    }

    private Build build() {
        return studio.engine.build(studio.project(), studio.work(notes::add));
    }

    private static Failure busy(Kind kind, boolean retryable) {
        return new Failure(kind, "service.busy", List.of(), "The service is busy.", "", "", "", retryable, null);
    }

    /** A step that fails so often, then works. */
    private StepResult step(AtomicInteger runs, int failures, Failure failure) {
        try (Build build = build()) {
            return build.step(new Step("shot/1/panel", "panel", "test", 1, new Words("sea")), Slot.CPU, work -> {
                if (runs.incrementAndGet() <= failures) throw failure;
                return Studio.text(work, "sea");
            }).join();
        }
    }

    private StepResult made(Vendor vendor) {
        try (Build build = build()) {
            return build.generate("shot/sea/panel", "panel", Slot.CPU, vendor, new Vendor.Words("sea")).join();
        }
    }

    private List<State> states() {
        return studio.engine.ledger(studio.project()).entries().stream().map(Ledger.Entry::state).toList();
    }

    @Test
    void what_passes_by_itself_is_tried_again_after_longer_and_longer_waits() {
        open();
        AtomicInteger runs = new AtomicInteger();
        step(runs, 3, busy(Kind.BUSY, true));
        assertThat(runs).hasValue(4);
        assertThat(waits).containsExactly(Duration.ofSeconds(1), Duration.ofSeconds(3), Duration.ofSeconds(9));
        assertThat(notes).containsExactly("shot/1/panel: The service is busy. Trying again in 1 s (attempt 2 of 4).",
                "shot/1/panel: The service is busy. Trying again in 3 s (attempt 3 of 4).",
                "shot/1/panel: The service is busy. Trying again in 9 s (attempt 4 of 4).");
        List<Events.Event> events = studio.engine.events(studio.project()).since(0, 10);
        assertThat(events).hasSize(3).allMatch(event -> event.kind().equals("step.retried"));
        assertThat(events.getFirst().body()).contains("\"attempt\":2", "\"label\":\"shot/1/panel\"", "\"waitMillis\":1000");
    }

    @Test
    void after_the_last_attempt_the_failure_is_told_as_it_was() {
        open();
        AtomicInteger runs = new AtomicInteger();
        Failure failure = busy(Kind.TIMEOUT, true);
        assertThat(catchThrowable(() -> step(runs, 9, failure)).getCause()).isSameAs(failure);
        assertThat(runs).hasValue(4);
    }

    @Test
    void what_only_a_person_can_mend_is_told_at_once() {
        open();
        for (Failure failure : List.of(busy(Kind.PROVIDER, false), busy(Kind.EXHAUSTED, true), busy(Kind.INPUT, false), busy(Kind.CANCELLED, true))) {
            AtomicInteger runs = new AtomicInteger();
            assertThat(catchThrowable(() -> step(runs, 9, failure)).getCause()).isSameAs(failure);
            assertThat(runs).as(failure.kind().name()).hasValue(1);
        }
        assertThat(waits).isEmpty();
        assertThat(notes).isEmpty();
    }

    @Test
    void a_second_attempt_finds_the_memory_of_the_first_given_back() {
        open();
        AtomicInteger runs = new AtomicInteger();
        try (Build build = build()) {
            build.step(new Step("shot/1/panel", "panel", "test", 1, new Words("sea")), Slot.CPU, work -> {
                assertThat(studio.engine.budget().used()).isZero();
                work.take(1 << 20);
                if (runs.incrementAndGet() == 1) throw busy(Kind.BUSY, true);
                return Studio.text(work, "sea");
            }).join();
        }
        assertThat(runs).hasValue(2);
    }

    @Test
    @Timeout(60)
    void who_stops_the_work_does_not_wait_for_the_next_attempt() {
        CountDownLatch resting = new CountDownLatch(1);
        Rest hours = new Rest();
        open((wait, work) -> {
            CompletableFuture<Void> rest = hours.of(Duration.ofHours(9), work);
            resting.countDown();
            return rest;
        });
        AtomicInteger runs = new AtomicInteger();
        try (Build build = build()) {
            CompletableFuture<StepResult> asked = build.step(new Step("shot/1/panel", "panel", "test", 1, new Words("sea")), Slot.CPU, work -> {
                runs.incrementAndGet();
                throw busy(Kind.BUSY, true);
            });
            await(resting);
            assertThat(asked).isNotDone();
            studio.cancelled.set(true);
            assertThat(((Failure) catchThrowable(asked::join).getCause()).kind()).isEqualTo(Kind.CANCELLED);
        }
        assertThat(runs).hasValue(1);
    }

    @Test
    void a_wait_keeps_no_thread_of_a_slot() {
        List<CompletableFuture<Void>> rests = new ArrayList<>();
        CountDownLatch resting = new CountDownLatch(1);
        open((wait, work) -> {
            rests.add(new CompletableFuture<>());
            resting.countDown();
            return rests.getLast();
        });
        AtomicInteger runs = new AtomicInteger();
        try (Build build = build()) {
            CompletableFuture<StepResult> waiting = build.step(new Step("a", "film", "test", 1, new Words("a")), Slot.ENCODER, work -> {
                if (runs.incrementAndGet() == 1) throw busy(Kind.BUSY, true);
                return Studio.text(work, "a");
            });
            await(resting);
            // There is one thread for encoding.
            build.step(new Step("b", "film", "test", 1, new Words("b")), Slot.ENCODER, work -> Studio.text(work, "b")).join();
            assertThat(waiting).isNotDone();
            rests.getFirst().complete(null);
            assertThat(waiting.join().reused()).isFalse();
        }
    }

    @Test
    void a_paid_call_that_may_have_been_charged_is_not_sent_a_second_time() {
        open();
        Vendor vendor = Vendor.at("0.5");
        vendor.afterSent.set(RetryTest::lose);
        Failure failure = (Failure) catchThrowable(() -> made(vendor)).getCause();
        assertThat(failure).hasMessage("The line broke.");
        assertThat(failure.retryable()).isFalse();
        assertThat(vendor.asked).hasSize(1);
        assertThat(states()).containsExactly(State.UNKNOWN);
        assertThat(waits).isEmpty();
    }

    @Test
    void a_paid_call_that_never_left_is_sent_by_the_next_attempt_and_reserved_once() {
        open();
        Vendor vendor = Vendor.at("0.5");
        AtomicInteger tries = new AtomicInteger();
        vendor.beforeSent.set(work -> {
            if (tries.incrementAndGet() < 3) lose(work);
        });
        made(vendor);
        assertThat(vendor.asked).hasSize(1);
        assertThat(waits).hasSize(2);
        assertThat(states()).containsExactly(State.COLLECTED, State.FAILED, State.FAILED);
        assertThat(studio.engine.ledger(studio.project()).spending().paid()).containsExactly(Money.of("0.5"));
        assertThat(studio.engine.ledger(studio.project()).spending().reserved()).isEmpty();
    }

    @Test
    void a_call_that_the_vendor_works_on_is_asked_for_again_and_not_sent_again() {
        open();
        Vendor vendor = Vendor.at("0.5");
        AtomicInteger tries = new AtomicInteger();
        vendor.afterAccepted.set(work -> {
            if (tries.incrementAndGet() < 3) lose(work);
        });
        made(vendor);
        assertThat(vendor.asked).hasSize(1);
        assertThat(states()).containsExactly(State.COLLECTED);
        assertThat(waits).hasSize(2);
    }

    private static void lose(Work work) {
        work.checkCancelled();
        throw Vendor.lost();
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
