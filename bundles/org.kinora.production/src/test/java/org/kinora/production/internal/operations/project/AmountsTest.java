package org.kinora.production.internal.operations.project;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kinora.api.platform.engine.Ledger.Spending;
import org.kinora.api.work.Money;

class AmountsTest {
    @Test
    void money_is_written_and_read_as_people_do() {
        assertThat(Amounts.of("5")).isEqualTo(new Money("5", "USD"));
        assertThat(Amounts.of(" 2.50 eur ")).isEqualTo(new Money("2.5", "EUR"));
        assertThat(Amounts.of("0.000001USD").text()).isEqualTo("0.000001 USD");
    }

    @ParameterizedTest
    @ValueSource(strings = {"-1", "five", "1e9", "5 dollars", "", ".5", "9999999999999", "1.0000001"})
    void what_is_no_amount_is_refused(String text) {
        assertThatThrownBy(() -> Amounts.of(text)).hasMessage("This amount of money is not understood: " + text
                + "\n  expected: an amount such as 5, 2.50 or 2.50 EUR");
    }

    @Test
    void what_was_spent_is_one_line() {
        List<Money> paid = List.of(Money.of("0.2 EUR"), Money.of("1.5"));
        assertThat(Amounts.text(new Spending(Optional.of(Money.of("5")), true, paid, List.of(Money.of("0.25")))))
                .isEqualTo("paid 0.2 EUR and 1.5 USD, reserved 0.25 USD, of a budget of 5 USD");
        assertThat(Amounts.text(new Spending(Optional.of(Money.of("5")), false, List.of(), List.of())))
                .isEqualTo("paid nothing, of a budget of 5 USD (KINORA_BUDGET)");
        assertThat(Amounts.text(new Spending(Optional.empty(), false, paid, List.of()))).isEqualTo("paid 0.2 EUR and 1.5 USD; no budget is set");
        assertThat(Amounts.silent(new Spending(Optional.empty(), false, List.of(), List.of()))).isTrue();
    }
}
