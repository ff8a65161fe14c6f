package org.kinora.composer.internal;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.kinora.api.generate.MusicRequest;
import org.kinora.api.time.Rational;

/** Builds music requests for tests. */
record Requests(MusicRequest made) {
    static Requests music(String mood, int tempo, Rational length, int intensity) {
        return new Requests(new MusicRequest(mood, "score", tempo, "D minor", length, intensity, "mara", List.of(), false, false, 1, Map.of()));
    }

    Requests inGenre(String genre) {
        return new Requests(new MusicRequest(made.mood(), genre, made.tempo(), made.key(), made.length(), made.intensity(), made.theme(), made.hits(),
                made.loop(), made.underSpeech(), made.seed(), made.parameters()));
    }

    Requests looped() {
        return of(made.theme(), made.key(), made.hits(), true, made.underSpeech(), made.seed(), made.parameters());
    }

    Requests underSpeech() {
        return of(made.theme(), made.key(), made.hits(), made.loop(), true, made.seed(), made.parameters());
    }

    Requests themed(String theme) {
        return of(theme, made.key(), made.hits(), made.loop(), made.underSpeech(), made.seed(), made.parameters());
    }

    Requests keyed(String key) {
        return of(made.theme(), key, made.hits(), made.loop(), made.underSpeech(), made.seed(), made.parameters());
    }

    Requests seeded(long seed) {
        return of(made.theme(), made.key(), made.hits(), made.loop(), made.underSpeech(), seed, made.parameters());
    }

    Requests hitting(Rational... seconds) {
        return of(made.theme(), made.key(), List.of(seconds), made.loop(), made.underSpeech(), made.seed(), made.parameters());
    }

    Requests with(String parameter, String value) {
        Map<String, String> more = new TreeMap<>(made.parameters());
        more.put(parameter, value);
        return of(made.theme(), made.key(), made.hits(), made.loop(), made.underSpeech(), made.seed(), more);
    }

    private Requests of(String theme, String key, List<Rational> hits, boolean loop, boolean under, long seed, Map<String, String> parameters) {
        return new Requests(new MusicRequest(made.mood(), made.genre(), made.tempo(), key, made.length(), made.intensity(), theme, hits, loop, under,
                seed, parameters));
    }
}
