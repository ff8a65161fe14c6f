package org.kinora.engine.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kinora.api.platform.engine.Build;
import org.kinora.api.platform.engine.Slot;
import org.kinora.api.platform.engine.StepResult;
import org.kinora.api.work.Caller;
import org.kinora.api.work.Failure;
import org.kinora.api.work.Kind;
import org.kinora.api.work.Money;

/** What is spent on somebody's behalf stays within what that caller may spend. */
class CallerBudgetTest {
    private static final Caller AGENT = agent("1");

    @TempDir Path folder;
    private final Vendor vendor = Vendor.at("0.4");
    private Studio studio;

    @BeforeEach
    void open() {
        studio = new Studio(folder.resolve("film.kinora"));
    }

    @AfterEach
    void close() {
        studio.close();
    }

    private static Caller agent(String budget) {
        return new Caller("agent", List.of("read", "write", Caller.SPEND), Optional.of(Money.of(budget)), "en");
    }

    private StepResult made(Caller caller, String text) {
        // As a provider's part of a whole would ask.
        try (Build build = studio.engine.build(studio.project(), studio.work(note -> {}, caller).part(0, 0.5))) {
            return build.generate("shot/" + text + "/panel", "panel", Slot.CPU, vendor, new Vendor.Words(text)).join();
        }
    }

    private Failure refused(Caller caller, String text) {
        return (Failure) catchThrowable(() -> made(caller, text)).getCause();
    }

    @Test
    void a_caller_spends_what_it_may_and_no_more() {
        made(AGENT, "sea");
        made(AGENT, "hill");
        Failure refused = refused(AGENT, "wood");
        assertThat(refused.kind()).isEqualTo(Kind.BUDGET);
        assertThat(refused).hasMessage("What agent may spend in this project has no room for a call of vendor.model; nothing was sent.\n"
                + "  expected: at most 1 USD in all\n  found: 0.8 USD paid, 0 USD reserved, 0.4 USD for this call\n"
                + "  what to do: Give agent a larger budget, or use another model; what is finished is kept.");
        assertThat(vendor.asked).containsExactly("sea", "hill");
        made(agent("1.2"), "wood");
        assertThat(refused(agent("5 EUR"), "moor")).hasMessageStartingWith(
                "A call of vendor.model is not paid in the currency of what agent may spend.");
    }

    @Test
    void what_one_caller_spends_leaves_the_others_theirs_and_is_remembered_by_the_project() {
        made(Caller.LOCAL, "sea");
        made(Caller.LOCAL, "hill");
        made(Caller.LOCAL, "wood");
        made(AGENT, "moor");
        studio.close();
        open();
        made(AGENT, "heath");
        assertThat(refused(AGENT, "lake").kind()).isEqualTo(Kind.BUDGET);
        made(Caller.LOCAL, "lake");
    }

    @Test
    void who_has_no_right_to_spend_sends_nothing_but_uses_what_is_there() {
        Caller reader = new Caller("guest", List.of("read", "write"), "en");
        assertThat(refused(reader, "sea")).hasMessageStartingWith("guest may not spend money; no call of vendor.model was sent.");
        assertThat(vendor.asked).isEmpty();
        made(AGENT, "sea");
        assertThat(made(reader, "sea").reused()).isTrue();
    }

    @Test
    void the_budget_of_the_project_bounds_every_caller() {
        studio.engine.ledger(studio.project()).budget(Optional.of(Money.of("0.5")), Caller.LOCAL);
        made(AGENT, "sea");
        assertThat(refused(AGENT, "hill").failed()).startsWith("The budget has no room");
        assertThat(refused(Caller.LOCAL, "hill").failed()).startsWith("The budget has no room");
    }
}
