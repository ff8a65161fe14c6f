package org.kinora.artist.internal.acting;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.kinora.api.story.Character;

/** To whom a clause hands something: by name, by a pronoun that fits nobody else, or after "to". Immutable and thread-safe. */
final class Receiving {
    private static final Pattern GIVES = Pattern.compile("(?U)\\b(?:gives?|gave|hands|handed|pass(?:es|ed)|offers?|offered|slips|slides"
            + "|brings?|brought|holds? out|lends?|returns?|gibt|gab|reicht|reichte|überreicht|bringt|donne|tend)\\b(.*)");
    /** What is given without a hand. */
    private static final Pattern NOTHING = Pattern.compile("(?U)\\b(?:looks?|glances?|smiles?|nods?|kiss|hugs?|winks?|push|shove|signs?|waves?|start"
            + "|(?:good|bad)?news|hand|arm|hope|advice|time|chance|blick|lächeln|kuss|zeichen|hand|zeit)\\s*[.!?]?$");
    private static final Pattern PRONOUN = Pattern.compile("(?U)^ (?:it (?:back )?to )?(him|her|ihm|ihr|lui)(?= (?:the|a|an|his|her|its|one|two|some"
            + "|another|back|over|den|die|das|dem|ein|eine|einen|seine?n?|ihren?|un|une|le|la)\\b|[ .!]*$)");
    private static final Pattern TO = Pattern.compile("(?U) (?:to|towards|an|à) (him|her|ihn|sie|lui)\\b(?! \\p{L})");

    private final List<Character> people;

    /** @param people those who are seen */
    Receiving(List<Character> people) {
        this.people = people.stream().filter(one -> one.species().equals("human")).toList();
    }

    /** Id of whoever takes what the clause gives. */
    Optional<String> taker(Clauses.Clause clause) {
        Matcher gives = GIVES.matcher(clause.words());
        if (!gives.find() || NOTHING.matcher(clause.words()).find()) return Optional.empty();
        List<Character> others = people.stream().filter(one -> !clause.subjects().contains(one.id())).toList();
        if (others.size() == people.size()) return Optional.empty();
        String rest = gives.group(1);
        return others.stream().filter(one -> named(rest, one)).map(Character::id).findFirst().or(() -> meant(rest, others));
    }

    private static boolean named(String rest, Character one) {
        String name = Pattern.quote(one.name().toLowerCase(Locale.ROOT));
        return Pattern.compile("(?U)^ (?:it (?:back )?to )?" + name + "\\b(?!')| (?:to|towards|an|à) " + name + "\\b(?!')").matcher(rest).find();
    }

    private static Optional<String> meant(String rest, List<Character> others) {
        Matcher said = PRONOUN.matcher(rest);
        Matcher to = TO.matcher(rest);
        String word = said.find() ? said.group(1) : to.find() ? to.group(1) : "";
        if (word.isEmpty()) return Optional.empty();
        String gender = switch (word) {
            case "him", "ihm", "ihn" -> "male";
            case "her", "ihr", "sie" -> "female";
            default -> "";
        };
        List<Character> fit = others.stream().filter(one -> gender.isEmpty() || List.of("", gender).contains(one.look().gender())).toList();
        return fit.size() == 1 ? Optional.of(fit.getFirst().id()) : Optional.empty();
    }
}
