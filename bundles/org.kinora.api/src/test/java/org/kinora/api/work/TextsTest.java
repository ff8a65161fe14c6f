package org.kinora.api.work;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TextsTest {
    private final Texts texts = Texts.beside(TextsTest.class);

    @Test
    void a_failure_says_what_failed_expected_found_and_what_to_do() {
        Failure failure = texts.failure(Kind.INPUT, "egg", "three", 7);
        assertThat(failure).hasMessage("The egg isn't boiled: three\n  expected: 7 minutes\n  found: {not} three\n  what to do: Wait.");
        assertThat(failure.key()).isEqualTo("egg");
        assertThat(failure.arguments()).containsExactly("three", "7");
        assertThat(failure.retryable()).isFalse();
    }

    @Test
    void parts_without_text_are_left_out_and_a_cause_is_no_argument() {
        Exception cause = new IllegalStateException("x");
        Failure failure = texts.passing(Kind.BUSY, "short", "a", cause);
        assertThat(failure).hasMessage("Only a.").hasCause(cause);
        assertThat(failure.arguments()).containsExactly("a");
        assertThat(failure.retryable()).isTrue();
    }

    @Test
    void a_key_without_text_is_its_own_text() {
        assertThat(texts.text("nowhere")).isEqualTo("nowhere");
    }

    @Test
    void a_full_disk_is_found_in_the_chain_of_causes() {
        Exception full = new java.io.UncheckedIOException(new java.io.IOException("a.wav: No space left on device"));
        assertThat(Kind.of(full)).isEqualTo(Kind.EXHAUSTED);
        assertThat(Kind.of(new IllegalStateException("x"))).isEqualTo(Kind.INTERNAL);
        assertThat(Kind.of(new RuntimeException(texts.failure(Kind.INPUT, "short", "a")))).isEqualTo(Kind.INPUT);
    }
}
