package org.kinora.direction.internal;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.kinora.api.platform.direction.Song;
import org.kinora.api.time.Rational;

/** Random songs: steady, swaying and without a beat, with and without sections and words. */
final class Songs {
    private Songs() {}

    static Arbitrary<Song> any() {
        Arbitrary<Rational> lengths = Arbitraries.longs().between(3_000, 240_000).map(Rational::ofMillis);
        Arbitrary<Integer> beats = Arbitraries.oneOf(Arbitraries.just(0), Arbitraries.integers().between(250, 1_500));
        Arbitrary<List<Integer>> sections = Arbitraries.integers().between(2, 40).list().ofMaxSize(8);
        Arbitrary<List<Integer>> lyrics = Arbitraries.integers().between(1, 9).list().ofMaxSize(20);
        return Combinators.combine(lengths, beats, Arbitraries.integers().between(0, 120), sections, lyrics, Arbitraries.integers().between(0, 1_000))
                .as(Songs::song);
    }

    private static Song song(Rational length, int beat, int sway, List<Integer> parts, List<Integer> words, int energy) {
        List<Rational> beats = new ArrayList<>();
        List<Rational> downs = new ArrayList<>();
        for (long i = 0, at = 0; beat > 0 && Rational.ofMillis(at).compareTo(length) < 0; i++) {
            beats.add(Rational.ofMillis(at));
            if (i % 4 == 0) downs.add(Rational.ofMillis(at));
            at += beat + (i % 3 - 1) * beat * sway / 1000;
        }
        List<Song.Section> sections = new ArrayList<>();
        Rational at = Rational.ZERO;
        for (int part : parts) {
            if (at.compareTo(length) >= 0) break;
            Rational end = Rational.min(length, at.plus(Rational.of(part)));
            sections.add(new Song.Section("part", at, end, (energy + 370 * sections.size()) % 1001));
            at = end;
        }
        List<Song.LyricLine> lyrics = new ArrayList<>();
        at = Rational.ofMillis(energy);
        for (int word : words) {
            Rational end = at.plus(Rational.of(word, 2));
            if (end.compareTo(length) > 0) break;
            lyrics.add(new Song.LyricLine("Line " + lyrics.size(), at, end));
            at = end;
        }
        return new Song(length, beats, downs, sections, lyrics);
    }
}
