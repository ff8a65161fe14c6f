package org.kinora.film.internal.caption;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.kinora.api.film.Caption;
import org.kinora.api.film.Clip;
import org.kinora.api.film.Medium;
import org.kinora.api.time.Rational;

class CaptionPropertyTest {
    private static final Rational RATE = Rational.of(24);
    private static final List<String> SAMPLES = List.of("Where", "is", "the", "lamp?", "I", "never,", "ever", "told", "you", "about",
            "unbelievably-long-compound-words-that-never-end-at-all-in-this-text",
            "it.", "Über", "die", "Grenze…", "Привет,", "мир!", "שלום", "עולם.", "مرحبا", "بالعالم؟", "你好世界", "今日はいい天気ですね。", "안녕하세요", "👩‍🚀",
                    "e\u0301te\u0301", "—", "(quiet)", "\"No!\"");

    @Provide
    Arbitrary<String> texts() {
        Arbitrary<String> words = Arbitraries.of(SAMPLES).list().ofMinSize(1).ofMaxSize(60).map(list -> String.join(" ", list));
        return Arbitraries.frequencyOf(net.jqwik.api.Tuple.of(4, words), net.jqwik.api.Tuple.of(1, Arbitraries.strings().ofMinLength(1)
                .ofMaxLength(300)));
    }

    @Property(tries = 300)
    void captions_of_any_text_are_readable(@ForAll("texts") String first, @ForAll("texts") String second) {
        List<Clip> clips = captions(List.of(first, second), 1);
        List<Caption> captions = new ArrayList<>();
        for (Clip clip : clips) captions.add(new Caption(clip.position(), clip.end(), ((Medium.Text) clip.medium()).lines()));
        assertThat(new CaptionLint().breaches(captions, RATE)).isEmpty();
    }

    @Property(tries = 300)
    void captions_hold_every_word_in_order(@ForAll("texts") String first, @ForAll("texts") String second) {
        StringBuilder shown = new StringBuilder();
        for (Clip clip : captions(List.of(first, second), 1)) ((Medium.Text) clip.medium()).lines().forEach(shown::append);
        assertThat(shown.toString().replaceAll("\\s", "")).isEqualTo((CaptionTrack.clean(first) + CaptionTrack.clean(second)).replaceAll("\\s", ""));
    }

    @Property(tries = 100)
    void captions_never_overlap_even_when_there_is_too_much_to_read(@ForAll("texts") String first, @ForAll("texts") String second) {
        long before = 0;
        for (Clip clip : captions(List.of(first, second, first), 20)) {
            assertThat(clip.position()).isGreaterThanOrEqualTo(before);
            assertThat(clip.length()).isPositive();
            before = clip.end();
        }
    }

    /** Lines spoken one after the other, {@code speed} times as fast as people read. */
    private static List<Clip> captions(List<String> texts, int speed) {
        List<CaptionTrack.Spoken> lines = new ArrayList<>();
        long position = 48_000;
        for (String text : texts) {
            long samples = 48_000 + text.length() * 48_000L / 4 / speed;
            lines.add(new CaptionTrack.Spoken("l" + lines.size(), "s", text, "en", position, position + samples, Optional.empty(), Optional.empty()));
            position += samples + 12_000;
        }
        return new CaptionTrack(RATE, 0, position * 24 / 48_000 + 24).clips(lines);
    }
}
