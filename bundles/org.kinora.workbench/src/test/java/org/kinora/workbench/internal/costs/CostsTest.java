package org.kinora.workbench.internal.costs;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class CostsTest {
    private final Locale before = Locale.getDefault(Locale.Category.DISPLAY);

    @BeforeEach
    void english() {
        Locale.setDefault(Locale.Category.DISPLAY, Locale.ENGLISH);
    }

    @AfterEach
    void back() {
        Locale.setDefault(Locale.Category.DISPLAY, before);
    }

    private static String call(String provider, String label, String state, String expected, String paid, String currency) {
        return "{\"id\":1,\"provider\":\"" + provider + "\",\"label\":\"" + label + "\",\"state\":\"" + state + "\",\"expected\":{\"amount\":\""
                + expected
                + "\",\"currency\":\"" + currency + "\"},\"paid\":{\"amount\":\"" + paid + "\",\"currency\":\"" + currency + "\"}}";
    }

    @Test
    void a_film_without_hosted_models_costs_nothing() {
        Costs costs = Costs.of(new JsonObject());
        assertThat(costs.models()).isEmpty();
        assertThat(costs.spent()).isEmpty();
    }

    @Test
    void sums_are_by_model_and_by_shot_and_each_currency_stands_for_itself() {
        String calls = String.join(",", call("a/video", "1A", "COLLECTED", "1", "0.5", "USD"), call("a/video", "1B", "UNKNOWN", "0.012", "0", "USD"),
                call("a/video", "1B", "COLLECTED", "2", "2", "EUR"), call("b/image", "1A", "FAILED", "9", "0", "USD"));
        Costs costs = Costs.of(JsonParser.parseString("{\"calls\":[" + calls + "],\"spending\":{\"budget\":{\"amount\":\"5\",\"currency\":\"EUR\"},"
                + "\"paid\":[{\"amount\":\"0.5\",\"currency\":\"USD\"},{\"amount\":\"2\",\"currency\":\"EUR\"}]}}").getAsJsonObject());
        assertThat(costs.models()).containsExactly(new Costs.Sum("a/video", 3, "2.00 EUR + 0.512 USD"));
        assertThat(costs.steps()).containsExactly(new Costs.Sum("1A", 1, "0.50 USD"), new Costs.Sum("1B", 2, "2.00 EUR + 0.012 USD"));
        assertThat(costs.spent()).isEqualTo("0.50 USD + 2.00 EUR");
        assertThat(costs.budget()).isEqualTo("5.00 EUR");
        assertThat(costs.unsettled()).isEqualTo(1);
    }
}
