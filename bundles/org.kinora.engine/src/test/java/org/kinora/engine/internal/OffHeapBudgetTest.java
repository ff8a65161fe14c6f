package org.kinora.engine.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.Test;
import org.kinora.api.media.FramePool;
import org.kinora.api.media.YuvFrame;
import org.kinora.api.work.Failure;
import org.kinora.api.work.Kind;
import org.kinora.api.work.Memory;

class OffHeapBudgetTest {
    private static final BooleanSupplier GOES_ON = () -> false;
    private static final Executor OWN_THREAD = task -> Thread.ofPlatform().start(task);
    private static final int FRAME = 1 << 20;

    private final OffHeapBudget budget = new OffHeapBudget(10 << 20);

    private Memory account() {
        return budget.taker(GOES_ON).account();
    }

    /** A pool of frames of half a mebibyte. */
    private static FramePool pool(int least, int most, RunningWork work) {
        return new FramePool(1024, 512 * 2 / 3 / 2 * 2, least, most, work);
    }

    private RunningWork work(BooleanSupplier cancelled) {
        return new RunningWork(cancelled, java.util.Optional.empty(), org.kinora.api.work.Caller.LOCAL, null, null, budget, ProgressSink.NONE);
    }

    @Test
    void memory_is_zeroed_and_given_back_when_the_account_closes() {
        try (Memory account = account()) {
            MemorySegment slab = account.take(1 << 20);
            assertThat(slab.get(ValueLayout.JAVA_BYTE, (1 << 20) - 1)).isZero();
            assertThat(slab.address() % 64).isZero();
            assertThat(budget.used()).isEqualTo(1 << 20);
        }
        assertThat(budget.used()).isZero();
    }

    @Test
    void what_the_budget_can_never_hold_is_refused_with_both_sizes() {
        try (Memory account = account()) {
            assertThatThrownBy(() -> account.take(11 << 20)).hasMessage("A step asked for more memory than Kinora may use.\n"
                    + "  expected: at most 10 MiB outside the Java heap\n  found: 11 MiB asked for\n"
                    + "  what to do: Use a smaller picture size, or set KINORA_MEMORY_MB to a larger number.")
                    .satisfies(thrown -> assertThat(((Failure) thrown).kind()).isEqualTo(Kind.EXHAUSTED));
        }
    }

    @Test
    void a_taker_waits_until_another_gives_back() {
        Memory first = account();
        first.take(8 << 20);
        CompletableFuture<Long> second = CompletableFuture.supplyAsync(() -> {
            try (Memory account = account()) {
                return account.take(8 << 20).byteSize();
            }
        });
        assertThat(second).isNotDone();
        first.close();
        assertThat(second.join()).isEqualTo(8 << 20);
    }

    @Test
    void a_waiting_taker_hears_of_cancel() {
        AtomicBoolean cancelled = new AtomicBoolean(true);
        try (Memory first = account(); Memory second = budget.taker(cancelled::get).account()) {
            first.take(8 << 20);
            assertThatThrownBy(() -> second.take(8 << 20)).hasMessageStartingWith("The work was stopped.");
        }
    }

    @Test
    void who_does_not_want_to_wait_is_told_that_there_is_no_room() {
        try (Memory first = account(); Memory second = account()) {
            first.take(8 << 20);
            assertThat(second.takeIfFree(3 << 20)).isEmpty();
            assertThat(second.takeIfFree(2 << 20)).isPresent();
        }
        assertThat(budget.used()).isZero();
    }

    @Test
    void two_works_that_hold_memory_and_want_more_do_not_wait_for_each_other_for_ever() {
        try (RunningWork one = work(GOES_ON); RunningWork two = work(GOES_ON)) {
            one.take(5 << 20);
            two.take(5 << 20);
            CompletableFuture<Void> first = CompletableFuture.runAsync(() -> one.take(1 << 20), OWN_THREAD);
            CompletableFuture<Void> second = CompletableFuture.runAsync(() -> two.take(1 << 20), OWN_THREAD);
            assertThatThrownBy(() -> CompletableFuture.anyOf(first, second).join()).cause()
                    .hasMessageStartingWith("No memory was left for a step, and all others wait for some too.")
                    .isInstanceOfSatisfying(Failure.class, failure -> assertThat(failure.retryable()).isTrue());
            (first.isCompletedExceptionally() ? one : two).close();
            CompletableFuture.allOf(first, second).handle((done, problem) -> null).join();
            assertThat(List.of(first.isCompletedExceptionally(), second.isCompletedExceptionally())).containsExactlyInAnyOrder(true, false);
        }
        assertThat(budget.used()).isZero();
    }

    @Test
    void a_pool_takes_its_frames_out_of_the_budget_and_gives_them_back() {
        try (RunningWork work = work(GOES_ON)) {
            try (FramePool pool = pool(2, 14, work)) {
                List<YuvFrame> frames = new ArrayList<>();
                for (int i = 0; i < 14; i++) frames.add(pool.take());
                assertThat(frames).extracting(frame -> frame.memory().address()).doesNotHaveDuplicates().allMatch(address -> address % 64 == 0);
                assertThat(budget.used()).isBetween(13L * FRAME / 2, 15L * FRAME / 2);
                frames.forEach(YuvFrame::close);
            }
            assertThat(budget.used()).isZero();
        }
    }

    @Test
    void a_pool_goes_on_with_fewer_frames_where_the_budget_is_short() {
        Memory others = account();
        others.take(8 << 20);
        try (RunningWork work = work(GOES_ON); FramePool pool = pool(2, 14, work)) {
            YuvFrame one = pool.take();
            YuvFrame two = pool.take();
            YuvFrame three = pool.take();
            YuvFrame four = pool.take();
            assertThat(budget.used()).isLessThanOrEqualTo(10 << 20);
            // There is no room for a fifth: it is one of the four, as soon as one comes back.
            CompletableFuture<YuvFrame> fifth = CompletableFuture.supplyAsync(pool::take);
            three.close();
            assertThat(fifth.join()).isSameAs(three);
            List.of(one, two, three, four).forEach(YuvFrame::close);
        }
        others.close();
        assertThat(budget.used()).isZero();
    }

    @Test
    void a_pool_waits_for_the_frames_that_it_cannot_do_without() {
        Memory others = account();
        others.take(10 << 20);
        CompletableFuture<Integer> width = CompletableFuture.supplyAsync(() -> {
            try (RunningWork work = work(GOES_ON); FramePool pool = pool(3, 14, work)) {
                return pool.width();
            }
        });
        assertThat(width).isNotDone();
        others.close();
        assertThat(width.join()).isEqualTo(1024);
        assertThat(budget.used()).isZero();
    }

    @Test
    void a_pool_that_waits_for_a_frame_hears_of_cancel() {
        AtomicInteger asked = new AtomicInteger();
        try (RunningWork work = work(() -> asked.incrementAndGet() > 2); FramePool pool = pool(1, 1, work); YuvFrame only = pool.take()) {
            assertThatThrownBy(pool::take).isInstanceOfSatisfying(Failure.class, failure -> assertThat(failure.kind()).isEqualTo(Kind.CANCELLED));
            assertThat(only.width()).isEqualTo(1024);
        }
        assertThat(budget.used()).isZero();
    }

    @Test
    void a_work_that_has_ended_gives_no_memory_any_more() {
        RunningWork work = work(GOES_ON);
        Memory memory = work.memory();
        memory.take(1 << 20);
        work.close();
        assertThat(budget.used()).isZero();
        assertThatThrownBy(() -> work.take(1 << 20)).isInstanceOf(Failure.class);
        assertThatThrownBy(() -> memory.take(1 << 20)).isInstanceOf(Failure.class);
        assertThatThrownBy(work::memory).isInstanceOf(Failure.class);
        assertThat(budget.used()).isZero();
    }
}
