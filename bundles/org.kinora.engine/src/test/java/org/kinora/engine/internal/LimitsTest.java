package org.kinora.engine.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.kinora.api.work.Money;

class LimitsTest {
    @Test
    void the_environment_may_bound_what_every_project_uses() {
        Limits limits = Limits.of(Map.of("KINORA_BUDGET", "2.50 eur", "KINORA_ASSETS_MB", "3"));
        assertThat(limits.budget()).contains(new Money("2.5", "EUR"));
        assertThat(limits.assetBytes()).contains(3L << 20);
        assertThat(Limits.of(Map.of())).isEqualTo(Limits.NONE);
        assertThat(Limits.of(Map.of("KINORA_BUDGET", "0")).budget()).contains(new Money("0", "USD"));
    }

    @Test
    void a_bound_that_cannot_be_read_is_told_and_not_ignored() {
        assertThatThrownBy(() -> Limits.of(Map.of("KINORA_BUDGET", "lots"))).hasMessage("KINORA_BUDGET cannot be read.\n"
                + "  expected: an amount such as 5 or 2.50 EUR\n  found: lots\n"
                + "  what to do: Correct the environment variable, or leave it out for no bound.");
        assertThatThrownBy(() -> Limits.of(Map.of("KINORA_ASSETS_MB", "-1"))).hasMessageStartingWith("KINORA_ASSETS_MB cannot be read.");
    }
}
