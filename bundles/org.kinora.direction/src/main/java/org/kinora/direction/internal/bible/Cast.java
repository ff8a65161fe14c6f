package org.kinora.direction.internal.bible;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.kinora.direction.internal.words.Tokens;

/** Everybody of the script, and who is meant by the words of an action. Immutable. */
public final class Cast {
    /** Somebody named in a text: the character and the words that name it. */
    public record Mention(String character, int from, int to) {}

    private final List<Role> roles;
    private final Map<String, Role> byName = new HashMap<>();
    private final Map<String, List<Role>> byFirst = new HashMap<>();
    private final Map<String, String> genders;

    /** @param genders {@code female}, {@code male} or empty by character id, for pronouns */
    public Cast(List<Role> roles, Map<String, String> genders) {
        this.roles = roles;
        this.genders = genders;
        for (Role role : roles) {
            names(role).forEach(name -> byName.putIfAbsent(Casting.key(name), role));
        }
        for (String name : byName.keySet()) byFirst.computeIfAbsent(name.split(" ")[0], first -> new ArrayList<>()).add(byName.get(name));
    }

    public List<Role> roles() {
        return roles;
    }

    private static List<String> names(Role role) {
        List<String> names = new ArrayList<>(role.aliases());
        names.addFirst(role.name());
        return names;
    }

    /** The character with a cue. */
    public Optional<Role> speaker(String cue) {
        return Optional.ofNullable(byName.get(Casting.key(cue)));
    }

    public Optional<Role> role(String id) {
        return roles.stream().filter(role -> role.id().equals(id)).findFirst();
    }

    /**
     * Who is named in a text, in its order; a pronoun means whom {@code last} names of the fitting gender.
     *
     * @param last characters named before, the latest first
     */
    public List<Mention> mentions(String text, List<String> last) {
        List<Mention> mentions = new ArrayList<>();
        List<Tokens.Token> tokens = Tokens.of(text);
        List<String> recent = new ArrayList<>(last);
        for (int i = 0; i < tokens.size(); i++) {
            Mention mention = named(tokens, i);
            int words = 1;
            if (mention == null) mention = pronoun(tokens.get(i), recent);
            else while (i + words < tokens.size() && tokens.get(i + words).to() <= mention.to()) words++;
            if (mention == null) continue;
            mentions.add(mention);
            recent.remove(mention.character());
            recent.addFirst(mention.character());
            i += words - 1;
        }
        if (mentions.isEmpty()) unspaced(text, mentions);
        return mentions;
    }

    private Mention named(List<Tokens.Token> tokens, int i) {
        Tokens.Token first = tokens.get(i);
        String start = plain(first.lower());
        List<Role> candidates = byFirst.get(start);
        if (candidates == null) return null;
        Mention best = null;
        for (Role role : candidates) for (String name : names(role)) {
            String[] words = Casting.key(name).split(" ");
            if (!words[0].equals(start) || i + words.length > tokens.size()) continue;
            boolean same = true;
            for (int k = 1; k < words.length && same; k++) same = plain(tokens.get(i + k).lower()).equals(words[k]);
            boolean written = role.common() || first.capital() || !Character.isUpperCase(role.name().codePointAt(0));
            int to = tokens.get(i + words.length - 1).to();
            if (same && written && (best == null || to > best.to())) best = new Mention(role.id(), first.from(), to);
        }
        return best;
    }

    private static String plain(String word) {
        return word.replaceAll("['’]s?$", "");
    }

    private Mention pronoun(Tokens.Token token, List<String> recent) {
        String gender = switch (token.lower()) {
            case "she", "her", "hers", "elle" -> "female";
            case "he", "his", "him", "er", "ihn", "il", "él" -> "male";
            default -> "";
        };
        if (gender.isEmpty()) return null;
        return recent.stream().filter(id -> gender.equals(genders.get(id))).findFirst().map(id -> new Mention(id, token.from(), token.to()))
                .orElse(null);
    }

    /** Scripts that put no blanks between words: any name inside the text. */
    private void unspaced(String text, List<Mention> mentions) {
        for (Role role : roles) for (String name : names(role)) {
            if (name.codePoints().noneMatch(c -> Character.isIdeographic(c) || Character.UnicodeScript.of(c) == Character.UnicodeScript.KATAKANA
                    || Character.UnicodeScript.of(c) == Character.UnicodeScript.HIRAGANA
                            || Character.UnicodeScript.of(c) == Character.UnicodeScript.THAI)) continue;
            int at = text.toLowerCase(Locale.ROOT).indexOf(name.toLowerCase(Locale.ROOT));
            if (at >= 0 && mentions.stream().noneMatch(mention -> mention.character().equals(role.id()))) mentions.add(new Mention(role.id(), at, at
                    + name.length()));
        }
        mentions.sort(java.util.Comparator.comparingInt(Mention::from));
    }
}
