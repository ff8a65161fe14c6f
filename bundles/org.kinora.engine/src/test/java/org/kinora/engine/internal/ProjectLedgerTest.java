package org.kinora.engine.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kinora.api.platform.engine.Ledger.State;
import org.kinora.api.work.Money;

class ProjectLedgerTest {
    private static final String KEY = "k".repeat(64);
    private static final Money PRICE = new Money("0.25", "USD");

    @TempDir Path folder;
    private Studio studio;
    private ProjectLedger ledger;

    @BeforeEach
    void open() {
        studio = new Studio(folder.resolve("film.kinora"));
        ledger = studio.state().ledger();
    }

    @AfterEach
    void close() {
        studio.close();
    }

    @Test
    void a_call_goes_from_intended_to_collected_and_counts_what_was_paid() {
        long id = ledger.intend(KEY, "shot/1/panel", "vendor.model", PRICE);
        ledger.sent(id);
        ledger.accepted(id, "task-7");
        assertThat(ledger.open(KEY).orElseThrow().vendorId()).isEqualTo("task-7");
        ledger.collected(id, new Money("0.3", "USD"));
        assertThat(ledger.open(KEY)).isEmpty();
        assertThat(ledger.spending().paid()).containsExactly(new Money("0.3", "USD"));
    }

    @Test
    void a_call_that_was_sent_when_the_process_died_becomes_unknown_and_is_never_sent_again() {
        ledger.sent(ledger.intend(KEY, "shot/1/panel", "vendor.model", PRICE));
        ledger.recover();
        assertThat(ledger.open(KEY).orElseThrow().state()).isEqualTo(State.UNKNOWN);
        assertThatThrownBy(() -> ledger.intend(KEY, "shot/1/panel", "vendor.model", PRICE))
                .hasMessageContaining("call 1 of vendor.model in state UNKNOWN")
                .hasMessageContaining("kinora jobs settle 1 charged").hasMessageContaining("never sent again by itself");
    }

    @Test
    void a_call_with_a_vendor_id_survives_the_process_and_is_collected_by_it() {
        long id = ledger.intend(KEY, "shot/1/panel", "vendor.model", PRICE);
        ledger.sent(id);
        ledger.accepted(id, "task-7");
        ledger.recover();
        assertThat(ledger.open(KEY).orElseThrow().state()).isEqualTo(State.ACCEPTED);
    }

    @Test
    void a_call_that_was_only_intended_may_be_made_after_a_crash() {
        ledger.intend(KEY, "shot/1/panel", "vendor.model", PRICE);
        ledger.recover();
        assertThat(ledger.intend(KEY, "shot/1/panel", "vendor.model", PRICE)).isEqualTo(2);
    }

    @Test
    void a_person_decides_an_unknown_call() {
        long charged = ledger.intend(KEY, "shot/1/panel", "vendor.model", PRICE);
        ledger.sent(charged);
        ledger.recover();
        ledger.resolve(charged, true);
        assertThat(ledger.spending().paid()).containsExactly(PRICE);
        assertThat(ledger.intend(KEY, "shot/1/panel", "vendor.model", PRICE)).isGreaterThan(charged);
    }

    @Test
    void a_transition_that_skips_a_state_is_refused() {
        long id = ledger.intend(KEY, "shot/1/panel", "vendor.model", PRICE);
        assertThatThrownBy(() -> ledger.accepted(id, "x")).hasMessage("The paid call 1 cannot become ACCEPTED.\n  found: state INTENDED");
    }
}
