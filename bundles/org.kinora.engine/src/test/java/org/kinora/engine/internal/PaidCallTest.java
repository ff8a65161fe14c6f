package org.kinora.engine.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kinora.api.asset.AssetId;
import org.kinora.api.asset.Origin;
import org.kinora.api.platform.engine.Build;
import org.kinora.api.platform.engine.Events;
import org.kinora.api.platform.engine.Ledger;
import org.kinora.api.platform.engine.Ledger.State;
import org.kinora.api.platform.engine.Slot;
import org.kinora.api.platform.engine.StepResult;
import org.kinora.api.work.Caller;
import org.kinora.api.work.Failure;
import org.kinora.api.work.Kind;
import org.kinora.api.work.Money;
import org.kinora.api.work.PaidCall;

class PaidCallTest {
    @TempDir Path folder;
    private Studio studio;
    private final List<String> notes = new ArrayList<>();

    @BeforeEach
    void open() {
        studio = new Studio(folder.resolve("film.kinora"));
    }

    @AfterEach
    void close() {
        studio.close();
    }

    private Ledger ledger() {
        return studio.engine.ledger(studio.project());
    }

    private Build build() {
        return studio.engine.build(studio.project(), studio.work(notes::add));
    }

    private static CompletableFuture<StepResult> ask(Build build, Vendor vendor, String text) {
        return build.generate("shot/" + text + "/panel", "panel", Slot.CPU, vendor, new Vendor.Words(text));
    }

    private StepResult made(Vendor vendor, String text) {
        try (Build build = build()) {
            return ask(build, vendor, text).join();
        }
    }

    private Failure refused(Vendor vendor, String text) {
        return (Failure) catchThrowable(() -> made(vendor, text)).getCause();
    }

    private List<State> states() {
        return ledger().entries().stream().map(Ledger.Entry::state).toList();
    }

    private List<String> events() {
        return studio.engine.events(studio.project()).since(0, 100).stream().map(Events.Event::kind).toList();
    }

    @Test
    void a_paid_call_goes_through_the_ledger_and_its_result_is_kept_for_good() {
        Vendor vendor = new Vendor("0.5", "0.4", true, true);
        StepResult result = made(vendor, "sea");
        AssetId asset = result.outcome().part("text").asset();
        assertThat(studio.project().assets().info(asset).orElseThrow().origin()).isEqualTo(Origin.PAID);
        Ledger.Entry entry = ledger().entries().getFirst();
        assertThat(entry.state()).isEqualTo(State.COLLECTED);
        assertThat(entry.label()).isEqualTo("shot/sea/panel");
        assertThat(entry.vendorId()).isEqualTo("task of sea");
        assertThat(entry.stepKey()).isEqualTo(result.key());
        assertThat(ledger().spending()).isEqualTo(new Ledger.Spending(Optional.empty(), false, List.of(Money.of("0.4")), List.of()));
    }

    @Test
    void a_result_that_was_paid_is_never_paid_again() {
        Vendor vendor = Vendor.at("0.5");
        made(vendor, "sea");
        assertThat(made(vendor, "sea").reused()).isTrue();
        assertThat(vendor.asked).containsExactly("sea");
    }

    @Test
    void what_costs_nothing_does_not_touch_the_ledger() {
        StepResult result = made(Vendor.silent("0"), "sea");
        assertThat(ledger().entries()).isEmpty();
        assertThat(studio.project().assets().info(result.outcome().part("text").asset()).orElseThrow().origin()).isEqualTo(Origin.DERIVED);
    }

    @Test
    void what_would_come_out_otherwise_a_second_time_is_kept_for_good_too() {
        StepResult result = made(new Vendor("0", "0", false, false), "sea");
        assertThat(studio.project().assets().info(result.outcome().part("text").asset()).orElseThrow().origin()).isEqualTo(Origin.UNIQUE);
    }

    @Test
    void the_budget_refuses_a_call_before_anything_is_sent() {
        ledger().budget(Optional.of(Money.of("1")), Caller.LOCAL);
        Vendor vendor = Vendor.at("0.75");
        made(vendor, "sea");
        Failure refused = refused(vendor, "hill");
        assertThat(refused.kind()).isEqualTo(Kind.BUDGET);
        assertThat(refused).hasMessage("The budget has no room for a call of vendor.model; nothing was sent.\n  expected: at most 1 USD in all\n"
                + "  found: 0.75 USD paid, 0 USD reserved, 0.75 USD for this call\n"
                + "  what to do: Raise it with kinora project budget AMOUNT, or use another model; what is finished is kept.");
        assertThat(vendor.asked).containsExactly("sea");
        assertThat(states()).containsExactly(State.COLLECTED);
        assertThat(events()).containsExactly("budget.warning", "budget.refused");
        ledger().budget(Optional.of(Money.of("1.5")), Caller.LOCAL);
        made(vendor, "hill");
        assertThat(ledger().spending().paid()).containsExactly(Money.of("1.5"));
    }

    @Test
    void of_two_shots_that_race_for_the_last_money_one_is_made() {
        ledger().budget(Optional.of(Money.of("1")), Caller.LOCAL);
        CountDownLatch release = new CountDownLatch(1);
        Vendor vendor = Vendor.at("0.75");
        vendor.afterSent.set(work -> await(release));
        try (Build build = build()) {
            CompletableFuture<StepResult> sea = ask(build, vendor, "sea");
            CompletableFuture<StepResult> hill = ask(build, vendor, "hill");
            Failure loser = (Failure) catchThrowable(() -> CompletableFuture.anyOf(sea, hill).join()).getCause();
            assertThat(loser.kind()).isEqualTo(Kind.BUDGET);
            assertThat(loser).hasMessageContaining("0 USD paid, 0.75 USD reserved, 0.75 USD for this call");
            release.countDown();
            assertThat((sea.isCompletedExceptionally() ? hill : sea).join().reused()).isFalse();
        }
        assertThat(vendor.asked).hasSize(1);
        assertThat(states()).containsExactly(State.COLLECTED);
    }

    @Test
    void half_of_the_budget_is_told_once() {
        ledger().budget(Optional.of(Money.of("4")), Caller.LOCAL);
        Vendor vendor = Vendor.at("1");
        made(vendor, "one");
        assertThat(notes).isEmpty();
        made(vendor, "two");
        assertThat(notes).containsExactly("Half of the budget of 4 USD is used; see kinora project budget.");
        made(vendor, "three");
        made(vendor, "four");
        assertThat(notes).hasSize(1);
        assertThat(events()).containsExactly("budget.warning");
    }

    @Test
    void a_project_without_a_budget_has_that_of_the_process() {
        studio.close();
        studio = new Studio(folder.resolve("film.kinora"), new Limits(Optional.of(Money.of("1")), Optional.empty()));
        assertThat(refused(Vendor.at("1.01"), "sea").kind()).isEqualTo(Kind.BUDGET);
        assertThat(ledger().spending().own()).isFalse();
        ledger().budget(Optional.of(Money.of("2")), Caller.LOCAL);
        assertThat(ledger().spending().own()).isTrue();
        made(Vendor.at("1.01"), "sea");
    }

    @Test
    void a_price_in_another_currency_than_the_budget_is_refused() {
        ledger().budget(Optional.of(Money.of("5 EUR")), Caller.LOCAL);
        Vendor vendor = Vendor.at("0.01 USD");
        assertThat(refused(vendor, "sea")).hasMessageStartingWith("A call of vendor.model is not paid in the currency of the budget.\n"
                + "  expected: a price in the currency of 5 EUR\n  found: 0.01 USD");
        assertThat(vendor.asked).isEmpty();
    }

    @Test
    void a_call_that_broke_after_it_was_sent_counts_and_is_not_sent_again_until_a_person_decides() {
        ledger().budget(Optional.of(Money.of("1")), Caller.LOCAL);
        Vendor vendor = Vendor.at("0.5");
        vendor.afterSent.set(work -> {
            throw Vendor.lost();
        });
        assertThat(refused(vendor, "sea")).hasMessage("The line broke.");
        assertThat(states()).containsExactly(State.UNKNOWN);
        assertThat(notes).contains("It is not known whether call 1 of vendor.model was charged; it counts as if it were. See kinora jobs payments.");
        assertThat(ledger().spending().reserved()).containsExactly(Money.of("0.5"));
        vendor.afterSent.set(work -> {});
        assertThat(refused(vendor, "sea")).hasMessageContaining("kinora jobs settle 1 charged")
                .satisfies(busy -> assertThat(busy.kind()).isEqualTo(Kind.BUSY));
        assertThat(refused(Vendor.at("0.6"), "hill").kind()).isEqualTo(Kind.BUDGET);
        assertThat(vendor.asked).containsExactly("sea");
        ledger().resolve(1, false);
        made(vendor, "sea");
        assertThat(vendor.asked).containsExactly("sea", "sea");
        assertThat(ledger().spending().paid()).containsExactly(Money.of("0.5"));
        assertThat(vendor.keys).doesNotHaveDuplicates();
    }

    @Test
    void a_call_that_the_vendor_works_on_is_asked_for_again_and_not_paid_twice() {
        Vendor vendor = Vendor.at("0.5");
        vendor.afterAccepted.set(work -> {
            throw Vendor.lost();
        });
        refused(vendor, "sea");
        assertThat(states()).containsExactly(State.ACCEPTED);
        AtomicReference<Optional<String>> resumed = new AtomicReference<>();
        vendor.beforeSent.set(work -> resumed.set(work.paidCall().flatMap(PaidCall::vendorId)));
        vendor.afterAccepted.set(work -> {});
        made(vendor, "sea");
        assertThat(resumed.get()).contains("task of sea");
        assertThat(vendor.asked).containsExactly("sea");
        assertThat(states()).containsExactly(State.COLLECTED);
        assertThat(ledger().spending().paid()).containsExactly(Money.of("0.5"));
    }

    @Test
    void what_the_vendor_refused_is_not_counted_and_may_be_sent_again() {
        Vendor vendor = Vendor.at("0.5");
        vendor.afterSent.set(work -> {
            work.paidCall().orElseThrow().refused();
            throw Vendor.refusal();
        });
        refused(vendor, "sea");
        assertThat(states()).containsExactly(State.FAILED);
        assertThat(ledger().spending().reserved()).isEmpty();
        vendor.afterSent.set(work -> {});
        made(vendor, "sea");
        assertThat(states()).containsExactly(State.COLLECTED, State.FAILED);
    }

    @Test
    void a_model_that_does_not_know_the_ledger_is_taken_to_have_sent_its_request() {
        Vendor vendor = Vendor.silent("0.5");
        vendor.beforeSent.set(work -> {
            assertThat(states()).containsExactly(State.SENT);
            throw Vendor.lost();
        });
        refused(vendor, "sea");
        assertThat(states()).containsExactly(State.UNKNOWN);
        vendor.beforeSent.set(work -> {
            throw Vendor.refusal();
        });
        refused(vendor, "hill");
        assertThat(states()).containsExactly(State.FAILED, State.UNKNOWN);
    }

    @Test
    void a_result_that_tells_no_cost_is_counted_at_its_estimate() {
        made(new Vendor("0.5", "0", true, true), "sea");
        assertThat(ledger().spending().paid()).containsExactly(Money.of("0.5"));
    }

    @Test
    void a_request_that_has_not_left_when_the_work_is_stopped_never_leaves() {
        Vendor vendor = Vendor.at("0.5");
        AtomicReference<PaidCall> abandoned = new AtomicReference<>();
        vendor.beforeSent.set(work -> {
            abandoned.set(work.paidCall().orElseThrow());
            throw Vendor.lost();
        });
        refused(vendor, "sea");
        assertThat(states()).containsExactly(State.FAILED);
        assertThat(catchThrowable(() -> abandoned.get().sent())).hasMessageContaining("The paid call 1 cannot become SENT.");
    }

    @Test
    void an_id_that_comes_late_makes_an_unknown_call_known() {
        Vendor vendor = Vendor.at("0.5");
        AtomicReference<PaidCall> abandoned = new AtomicReference<>();
        vendor.afterSent.set(work -> {
            abandoned.set(work.paidCall().orElseThrow());
            throw Vendor.lost();
        });
        refused(vendor, "sea");
        abandoned.get().accepted("task 7");
        assertThat(states()).containsExactly(State.ACCEPTED);
    }

    @Test
    void a_paid_result_that_could_not_be_written_waits_for_a_person() {
        Vendor vendor = Vendor.silent("0.5");
        String kindTooLong = "k".repeat(70);
        for (Kind expected : List.of(Kind.INTERNAL, Kind.BUSY)) {
            try (Build build = build()) {
                Throwable problem = catchThrowable(() -> build.generate("shot/sea/panel", kindTooLong, Slot.CPU, vendor, new Vendor.Words("sea"))
                        .join());
                if (expected == Kind.BUSY) assertThat(((Failure) problem.getCause()).kind()).isEqualTo(expected);
                else assertThat(problem).isNotNull();
            }
        }
        assertThat(vendor.asked).hasSize(1);
        assertThat(states()).containsExactly(State.UNKNOWN);
    }

    @Test
    void a_call_to_another_machine_does_not_take_a_core() {
        Vendor vendor = Vendor.at("0.5");
        AtomicReference<String> thread = new AtomicReference<>();
        vendor.beforeSent.set(work -> thread.set(Thread.currentThread().getName()));
        made(vendor, "sea");
        assertThat(thread.get()).startsWith("step-network-");
    }

    @Test
    void what_was_paid_for_in_one_project_is_not_paid_for_in_another() {
        Vendor vendor = Vendor.at("0.5");
        StepResult first = made(vendor, "sea");
        studio.close();
        studio = new Studio(folder.resolve("other.kinora"));
        StepResult second = made(vendor, "sea");
        assertThat(vendor.asked).containsExactly("sea");
        assertThat(second.outcome().parts()).isEqualTo(first.outcome().parts());
        assertThat(second.outcome().cost().isNothing()).isTrue();
        assertThat(ledger().entries()).isEmpty();
        AssetId asset = second.outcome().part("text").asset();
        assertThat(studio.project().assets().file(asset)).hasContent("sea");
        assertThat(studio.project().assets().info(asset).orElseThrow().origin()).isEqualTo(Origin.PAID);
    }

    @Test
    void what_lies_damaged_on_the_shelf_is_paid_for() throws Exception {
        Vendor vendor = Vendor.at("0.5");
        StepResult first = made(vendor, "sea");
        Path shelf = folder.resolve("home/paid").resolve(first.key().substring(0, 2)).resolve(first.key());
        Path file = shelf.resolve(first.outcome().part("text").asset().sha256());
        Files.delete(file);
        Files.writeString(file, "something else");
        studio.close();
        studio = new Studio(folder.resolve("other.kinora"));
        made(vendor, "sea");
        assertThat(vendor.asked).containsExactly("sea", "sea");
        Files.writeString(shelf.resolve("outcome.json"), "{");
        studio.close();
        studio = new Studio(folder.resolve("third.kinora"));
        made(vendor, "sea");
        assertThat(vendor.asked).hasSize(3);
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
