package org.kinora.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class HelpTest {
    @Test
    void help_is_wanted_by_its_options_by_its_word_and_by_nothing_at_all() {
        assertThat(Help.wanted(List.of())).isTrue();
        assertThat(Help.wanted(List.of("help", "make"))).isTrue();
        assertThat(Help.wanted(List.of("make", "--help"))).isTrue();
        assertThat(Help.wanted(List.of("make", "-h"))).isTrue();
        assertThat(Help.wanted(List.of("--version"))).isTrue();
    }

    @Test
    void a_command_may_have_an_option_called_version() {
        assertThat(Help.wanted(List.of("splat", "convert", "a.ply", "b.spz", "--version", "2"))).isFalse();
    }

    @Test
    void a_file_called_help_is_no_wish_for_help() {
        assertThat(Help.wanted(List.of("make", "help"))).isFalse();
        assertThat(Help.wanted(List.of("make", "--", "--help"))).isFalse();
    }
}
