package org.kinora.engine.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;
import org.kinora.api.work.Failure;
import org.kinora.api.work.Kind;

class OffHeapBudgetTest {
    private final OffHeapBudget budget = new OffHeapBudget(10 << 20);

    @Test
    void memory_is_zeroed_and_given_back_when_the_account_closes() {
        try (OffHeapBudget.Account account = budget.account()) {
            MemorySegment slab = account.take(1 << 20, () -> false);
            assertThat(slab.get(ValueLayout.JAVA_BYTE, (1 << 20) - 1)).isZero();
            assertThat(slab.address() % 64).isZero();
            assertThat(budget.used()).isEqualTo(1 << 20);
        }
        assertThat(budget.used()).isZero();
    }

    @Test
    void what_the_budget_can_never_hold_is_refused_with_both_sizes() {
        try (OffHeapBudget.Account account = budget.account()) {
            assertThatThrownBy(() -> account.take(11 << 20, () -> false)).hasMessage("A step asked for more memory than Kinora may use.\n"
                    + "  expected: at most 10 MiB outside the Java heap\n  found: 11 MiB asked for\n"
                    + "  what to do: Use a smaller picture size, or set KINORA_MEMORY_MB to a larger number.")
                    .satisfies(thrown -> assertThat(((Failure) thrown).kind()).isEqualTo(Kind.EXHAUSTED));
        }
    }

    @Test
    void a_taker_waits_until_another_gives_back() {
        OffHeapBudget.Account first = budget.account();
        first.take(8 << 20, () -> false);
        CompletableFuture<Long> second = CompletableFuture.supplyAsync(() -> {
            try (OffHeapBudget.Account account = budget.account()) {
                return account.take(8 << 20, () -> false).byteSize();
            }
        });
        assertThat(second).isNotDone();
        first.close();
        assertThat(second.join()).isEqualTo(8 << 20);
    }

    @Test
    void a_waiting_taker_hears_of_cancel() {
        AtomicBoolean cancelled = new AtomicBoolean(true);
        try (OffHeapBudget.Account first = budget.account(); OffHeapBudget.Account second = budget.account()) {
            first.take(8 << 20, () -> false);
            assertThatThrownBy(() -> second.take(8 << 20, cancelled::get)).hasMessageStartingWith("The work was stopped.");
        }
    }
}
