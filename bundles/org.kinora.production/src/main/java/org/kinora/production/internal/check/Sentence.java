package org.kinora.production.internal.check;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.kinora.api.story.Bible;
import org.kinora.api.story.Character;
import org.kinora.api.story.Shot;

/** What one sentence says of clothes and things. Immutable. */
final class Sentence {
    /** Words that may stand between a colour and what has it: "a red, threadbare coat". */
    private static final int BETWEEN = 1;

    private final List<String> words;
    private final WordLists lists;

    Sentence(String sentence, WordLists lists) {
        words = WordLists.words(sentence);
        this.lists = lists;
    }

    /** The one person whom the sentence names, else the one whom the shot shows; empty when it could be several. */
    Optional<String> wearer(Bible bible, Shot shot) {
        List<String> named = bible.characters().stream().filter(this::names).map(Character::id).toList();
        if (named.size() == 1) return Optional.of(named.getFirst());
        return named.isEmpty() && shot.figures().size() == 1 ? Optional.of(shot.figures().getFirst().character()) : Optional.empty();
    }

    private boolean names(Character character) {
        return Stream.concat(Stream.of(character.name()), character.aliases().stream()).anyMatch(name -> at(name) >= 0);
    }

    /** Where a name begins; -1 where it is not. */
    private int at(String name) {
        return java.util.Collections.indexOfSubList(words, WordLists.words(name));
    }

    /** Whether somebody changes clothes. */
    boolean changes() {
        return words.stream().anyMatch(word -> lists.in("change", word));
    }

    /** The colour of every garment that has one. */
    Map<String, String> garments() {
        Map<String, String> garments = new LinkedHashMap<>();
        for (int i = 0; i < words.size(); i++)
            if (lists.in("garment", words.get(i))) {
                String garment = words.get(i);
                colourBefore(i).ifPresent(colour -> garments.put(garment, colour));
            }
        return garments;
    }

    Optional<String> colourOf(String thing) {
        int at = at(thing);
        return at < 0 ? Optional.empty() : colourBefore(at);
    }

    private Optional<String> colourBefore(int at) {
        for (int i = at - 1; i >= 0 && i >= at - 1 - BETWEEN; i--) if (!lists.colour(words.get(i)).isEmpty()) return Optional.of(lists.colour(words.get(i)));
        return Optional.empty();
    }

    /** Whether a thing is whole no more after it. */
    boolean destroys(String thing) {
        return at(thing) >= 0 && words.stream().anyMatch(word -> lists.in("destroy", word));
    }

    /** Whether somebody has a thing in hand or works with it. */
    boolean uses(String thing) {
        return at(thing) >= 0 && words.stream().anyMatch(word -> lists.in("use", word));
    }

    boolean mends(String thing) {
        return at(thing) >= 0 && words.stream().anyMatch(word -> lists.in("mend", word));
    }
}
