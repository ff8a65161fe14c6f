package org.kinora.stage.internal.set;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.kinora.api.story.Place;
import org.kinora.stage.internal.words.Vocabulary;
import org.kinora.stage.internal.words.Words;

/**
 * Finds the kit of a place: by the innermost of its names, then by the outer ones, by its kind, by its description, else the general room or open
 * ground. Within a name the longest phrase decides, of those as long the last. Immutable and thread-safe.
 */
final class KitShelf {
    private final List<Kit> kits = KitReader.read(Resource.lines("kits.txt"));
    private final Vocabulary names = new Vocabulary();
    /** Names that are so plain that they need no outer name. */
    private final Vocabulary plain = new Vocabulary();

    KitShelf() {
        for (Kit kit : kits) for (String word : kit.words()) {
            boolean whole = word.endsWith("!");
            String name = whole ? word.substring(0, word.length() - 1) : word;
            names.add(name, kit.name());
            if (whole || kit.within().isEmpty()) plain.add(name, kit.name());
        }
    }

    List<Kit> kits() {
        return kits;
    }

    Kit kit(String name) {
        return kits.stream().filter(kit -> kit.name().equals(name)).findFirst().orElseThrow();
    }

    Kit of(Place place) {
        List<String> parts = new ArrayList<>(Arrays.asList(place.name().split(" - ")));
        java.util.Collections.reverse(parts);
        List<String> all = Words.of(place.name() + " " + place.kind());
        for (String name : parts) {
            Optional<Kit> kit = best(Words.of(name), all, place.interior());
            if (kit.isPresent()) return kit.get();
        }
        return best(Words.of(place.kind().replace('-', ' ')), all, place.interior())
                .or(() -> compound(place.name(), all, place.interior()))
                .or(() -> best(Words.of(place.description()), all, place.interior()))
                .orElseGet(() -> kit(place.interior() ? "room" : "ground"));
    }

    /** The kit of the longest phrase; of equally long ones that which asks for outer names that are there, then the last. */
    private Optional<Kit> best(List<String> words, List<String> all, boolean interior) {
        List<Vocabulary.Hit> asking = names.hits(words, name -> !kit(name).within().isEmpty() && suits(kit(name), all, interior));
        List<Vocabulary.Hit> bare = plain.hits(words, name -> kit(name).fits(interior));
        Optional<Vocabulary.Hit> best = longest(asking);
        Optional<Vocabulary.Hit> other = longest(bare);
        if (best.isEmpty() || other.isPresent() && length(other.get()) > length(best.get())) best = other;
        return best.map(hit -> kit(hit.kind()));
    }

    private static Optional<Vocabulary.Hit> longest(List<Vocabulary.Hit> hits) {
        return hits.stream().reduce((one, next) -> length(next) >= length(one) ? next : one);
    }

    private static int length(Vocabulary.Hit hit) {
        return hit.to() - hit.from();
    }

    /** The kit that the end of a compound word names, as in German. */
    private Optional<Kit> compound(String name, List<String> all, boolean interior) {
        for (String word : Words.of(name)) for (int i = 1; i + 4 <= word.length(); i++) {
            Optional<Kit> kit = best(List.of(word.substring(i)), all, interior);
            if (kit.isPresent()) return kit;
        }
        return Optional.empty();
    }

    private static boolean suits(Kit kit, List<String> all, boolean interior) {
        return kit.fits(interior) && (kit.within().isEmpty() || kit.within().stream().anyMatch(word -> contains(all, Words.of(word))));
    }

    private static boolean contains(List<String> words, List<String> phrase) {
        return java.util.Collections.indexOfSubList(words, phrase) >= 0;
    }
}
