package org.kinora.stage.internal.set;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.kinora.stage.internal.words.Vocabulary;
import org.kinora.stage.internal.words.Words;

/** What a text says of the things that a set is made of. Thread-safe. */
public final class Naming {
    private static final Set<String> ARTICLES = Set.copyOf(List.of("a", "an", "the", "his", "her", "their", "its", "my", "your", "our", "this",
            "that", "these", "those", "some",
            "one", "two", "three", "four", "five", "many", "few", "another", "every", "each", "no", "of", "and", "or", "in", "on", "at", "by",
                    "with", "to", "from", "into",
            "behind", "beside", "under", "over", "before", "through", "against", "near", "for", "is", "are", "was", "has", "as", "like", "off", "up",
                    "down", "only",
            "ein", "eine", "einen", "einem", "einer", "eines", "der", "die", "das", "den", "dem", "des", "ihr", "sein", "seine", "ihre", "und",
                    "mit", "auf", "unter",
            "neben", "vor", "hinter", "im", "am", "vom", "zum", "zur", "an", "ist", "it", "he", "she", "they", "all", "there", "same", "dim", "full",
                    "."));
    private static final Set<String> AT = Set.copyOf(List.of("at", "beside", "by", "near", "behind", "on", "in", "under", "against", "before",
            "below", "around", "to", "towards",
            "toward", "into", "onto", "opens", "open", "over", "from", "reaches", "am", "an", "neben", "vor", "hinter", "auf", "im", "unter", "bei",
                    "zum", "zur", "öffnet",
            "front", "through", "holds", "spins", "grips", "hält", "à", "sur", "dans", "devant", "off", "out", "closes", "shuts"));

    private static final Set<String> WAYS = Set.of("back", "out", "in", "into", "on", "onto", "forward", "up", "down", "closer", "away", "aside",
            "over", "through", "toward", "towards");
    private static final Set<String> WHO = Set.of("and", "he", "she", "it", "then", "they", "who");

    private final Catalogue catalogue;

    public Naming(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    /**
     * A part that a text names.
     *
     * @param note the words before it that tell it from others, e.g. {@code broken}
     * @param near whether a word before it says that somebody or something is there
     * @param from index of its first word
     */
    public record Named(PartKind kind, String note, boolean near, int from) {}

    /** The parts that a text names, in its order. */
    public List<Named> in(List<String> words, Predicate<PartKind> wanted) {
        List<Named> named = new ArrayList<>();
        for (Vocabulary.Hit hit : catalogue.vocabulary().hits(words, name -> wanted.test(catalogue.kind(name)))) {
            if (figurative(words, hit) || catalogue.kind(hit.kind()).is("near") && !near(words, hit.from())) continue;
            named.add(new Named(catalogue.kind(hit.kind()), note(words, hit.from()), near(words, hit.from()), hit.from()));
        }
        return named;
    }

    /** The kind of a thing of the bible: by its name, the last word that is known, else by the kind that the director gave it. */
    public PartKind thing(String name, String kind) {
        List<Vocabulary.Hit> named = catalogue.vocabulary().hits(Words.of(name), any -> true);
        if (!named.isEmpty()) return catalogue.kind(named.getLast().kind());
        return catalogue.vocabulary().hits(Words.of(kind), any -> true).stream().findFirst().map(hit -> catalogue.kind(hit.kind()))
                .or(() -> general(kind)).orElseGet(() -> catalogue.kind("thing"));
    }

    /** What stands for a kind of thing that is no word of the catalogue. */
    private Optional<PartKind> general(String kind) {
        return switch (kind) {
            case "instrument" -> Optional.of(catalogue.kind("guitar"));
            case "vehicle" -> Optional.of(catalogue.kind("car"));
            case "furniture" -> Optional.of(catalogue.kind("chair"));
            case "screen" -> Optional.of(catalogue.kind("computer"));
            case "animal-thing" -> Optional.of(catalogue.kind("feather"));
            default -> Optional.empty();
        };
    }

    /** Whether words only measure, as in "towers of oranges" or "a wall of water", go, as in "she steps back", or are worn, as rubber boots are. */
    private static boolean figurative(List<String> words, Vocabulary.Hit hit) {
        String word = words.get(hit.from());
        String before = hit.from() == 0 ? "." : words.get(hit.from() - 1);
        String after = hit.to() < words.size() ? words.get(hit.to()) : ".";
        if (word.equals("steps") && (WAYS.contains(after) || WHO.contains(before))) return true;
        if (word.equals("boots") && hit.kind().equals("boat")) return true;
        return hit.to() < words.size() && words.get(hit.to()).equals("of") && words.get(hit.to() - 1).endsWith("s");
    }

    private static String note(List<String> words, int from) {
        List<String> note = new ArrayList<>();
        for (int i = from - 1; i >= 0 && note.size() < 3 && !ARTICLES.contains(words.get(i)); i--) {
            if (words.get(i).length() < 3 || words.get(i).matches(".*[^s]s") && words.get(i).length() > 4) break;
            note.addFirst(words.get(i));
        }
        return String.join(" ", note);
    }

    /** Whether one of the words before says so. */
    private static boolean near(List<String> words, int from) {
        for (int i = from - 1; i >= Math.max(0, from - 6); i--) {
            if (words.get(i).equals(".")) return false;
            if (AT.contains(words.get(i))) return true;
        }
        return false;
    }
}
