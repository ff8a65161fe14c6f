package org.kinora.cli.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.kinora.api.operation.OperationCard;
import picocli.CommandLine.ParseResult;

class InputJsonTest {
    private static String input(OperationCard card, String... words) {
        ParseResult parsed = new CommandTree(Cards.ALL, "1").root().parseArgs(words);
        while (parsed.hasSubcommand()) parsed = parsed.subcommand();
        return new InputJson(card, new ByteArrayInputStream("INT. HOUSE".getBytes(StandardCharsets.UTF_8))).of(parsed).toString();
    }

    @Test
    void words_become_the_fields_of_the_input() {
        assertThat(input(Cards.MAKE, "make", "a.fountain", "--rate", "25", "--duration", "12.50", "--fast", "--stop-at", "Boards")).isEqualTo(
                "{\"script\":{\"path\":\"a.fountain\"},\"stopAt\":\"boards\",\"rate\":25,\"duration\":\"12.50\",\"fast\":true}");
    }

    @Test
    void what_is_not_given_is_left_out_since_the_engine_knows_the_fallbacks() {
        assertThat(input(Cards.MAKE, "make")).isEqualTo("{}");
    }

    @Test
    void a_dash_reads_standard_input() {
        assertThat(input(Cards.MAKE, "make", "-")).contains("\"text\":\"INT. HOUSE\"");
    }

    @Test
    void places_after_a_command_of_two_words_are_kept_in_order() {
        assertThat(input(Cards.TAKE_ADD, "take", "add", "12A", "x.png")).isEqualTo("{\"shot\":\"12A\",\"file\":{\"path\":\"x.png\"}}");
    }

    @Test
    void a_number_out_of_range_says_what_is_expected() {
        assertThatThrownBy(() -> input(Cards.MAKE, "make", "--rate", "240"))
                .hasMessage("The value of rate cannot be used.\n  expected: a whole number from 8 to 60 (fps)\n  found: 240");
        assertThatThrownBy(() -> input(Cards.MAKE, "make", "--rate", "24.5")).hasMessageContaining("found: 24.5");
        assertThatThrownBy(() -> input(Cards.MAKE, "make", "--duration", "long"))
                .hasMessage("The value of duration cannot be used.\n  expected: a number of at least 3 (s)\n  found: long");
    }

    @Test
    void a_wrong_choice_lists_the_right_ones() {
        assertThatThrownBy(() -> input(Cards.MAKE, "make", "--stop-at", "lunch"))
                .hasMessage("The value of stop-at cannot be used.\n  expected: one of plan, boards, film\n  found: lunch");
    }
}
