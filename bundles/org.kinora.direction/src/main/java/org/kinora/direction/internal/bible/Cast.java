package org.kinora.direction.internal.bible;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.kinora.api.story.Look;
import org.kinora.direction.internal.words.Tokens;

/** Everybody of the script, and who is meant by the words of an action. Immutable. */
public final class Cast {
    /** Somebody named in a text: the character and the words that name it. */
    public record Mention(String character, int from, int to) {}

    private static final int COUPLE = 2;

    private final List<Role> roles;
    private final Map<String, Role> byName = new HashMap<>();
    private final Map<String, List<Role>> byFirst = new HashMap<>();
    private final Map<String, List<Role>> groups = new HashMap<>();
    private final Map<String, Look> looks;

    /** @param looks by character id, for pronouns and for words that fit anybody of an age: {@code the boy} */
    public Cast(List<Role> roles, Map<String, Look> looks) {
        this.roles = roles;
        this.looks = looks;
        for (Role role : roles) {
            names(role).forEach(name -> byName.putIfAbsent(Casting.key(name), role));
            String one = Casting.key(role.name()).replaceAll(" #?\\d+$", "");
            if (role.common() && !one.equals(Casting.key(role.name()))) groups.computeIfAbsent(one, name -> new ArrayList<>()).add(role);
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
        return mentions(text, last, List.of());
    }

    /** @param carried whom a pronoun means when nobody named before in the scene fits, the likeliest first */
    public List<Mention> mentions(String text, List<String> last, List<String> carried) {
        List<Mention> mentions = new ArrayList<>();
        List<Tokens.Token> tokens = Tokens.of(text);
        List<String> recent = new ArrayList<>(last);
        for (int i = 0; i < tokens.size(); i++) {
            Mention mention = named(tokens, i);
            int words = 1;
            List<Mention> several = mention == null ? several(tokens, i, recent) : List.of();
            mentions.addAll(several);
            if (!several.isEmpty()) {
                several.reversed().forEach(one -> {
                    recent.remove(one.character());
                    recent.addFirst(one.character());
                });
                continue;
            }
            if (mention == null) mention = pronoun(tokens.get(i), recent, carried);
            if (mention == null) mention = epithet(tokens, i, recent);
            if (mention != null) while (i + words < tokens.size() && tokens.get(i + words).to() <= mention.to()) words++;
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

    /** Whom a word means that stands for several: {@code the guards}, {@code they}; and {@code it} for an animal. */
    private List<Mention> several(List<Tokens.Token> tokens, int i, List<String> recent) {
        Tokens.Token token = tokens.get(i);
        boolean subject = i == 0 || List.of("and", "while", "as", "then", "und").contains(tokens.get(i - 1).lower());
        String next = i + 1 < tokens.size() ? tokens.get(i + 1).lower() : "";
        boolean they = List.of("they", "ils", "elles").contains(token.lower()) 
                || List.of("both", "beide").contains(token.lower()) && !next.equals("of")
                || token.lower().equals("sie") && next.matches("\\p{Ll}+[en]n");
        if (subject && they && recent.size() >= COUPLE)
            return recent.subList(0, COUPLE).reversed().stream().map(id -> new Mention(id, token.from(), token.to())).toList();
        boolean it = subject && List.of("it", "its").contains(token.lower()) && !recent.isEmpty()
                && role(recent.getFirst()).filter(Cast::animal).isPresent();
        return it ? List.of(new Mention(recent.getFirst(), token.from(), token.to())) : group(token);
    }

    private static boolean animal(Role role) {
        return !List.of("human", "crowd", "robot").contains(role.species());
    }

    /** Everybody of a kind whom the script counts: {@code the guards}. */
    private List<Mention> group(Tokens.Token token) {
        return Subjects.one(token.lower()).map(groups::get).filter(group -> group != null && group.size() > 1)
                .map(group -> group.stream().map(role -> new Mention(role.id(), token.from(), token.to())).toList()).orElse(List.of());
    }

    private static String plain(String word) {
        return word.replaceAll("['’]s?$", "");
    }

    /** Everybody whom a script has named so far by the scene of an age, the most senior first. */
    public List<String> known(long scene) {
        return roles.stream().filter(role -> role.seniority() / Casting.PARTS <= scene).map(Role::id).toList();
    }

    /** A general word for whoever was named last and fits: {@code the boy}. */
    private Mention epithet(List<Tokens.Token> tokens, int i, List<String> recent) {
        if (!Epithet.THE.contains(tokens.get(i).lower())) return null;
        for (int k = i + 1; k < Math.min(i + 4, tokens.size()); k++) {
            Epithet epithet = Epithet.of(tokens.subList(i + 1, k + 1).stream().map(Tokens.Token::lower).toList());
            if (epithet == null) continue;
            int to = tokens.get(k).to();
            return recent.stream().filter(id -> looks.containsKey(id) && epithet.fits(looks.get(id))).findFirst()
                    .map(id -> new Mention(id, tokens.get(i).from(), to)).orElse(null);
        }
        return null;
    }

    private Mention pronoun(Tokens.Token token, List<String> recent, List<String> carried) {
        String gender = switch (token.lower()) {
            case "she", "her", "hers", "elle" -> "female";
            case "he", "his", "him", "er", "ihn", "il", "él" -> "male";
            default -> "";
        };
        if (gender.isEmpty()) return null;
        return java.util.stream.Stream.concat(recent.stream(), carried.stream())
                .filter(id -> looks.containsKey(id) && gender.equals(looks.get(id).gender())).findFirst()
                .map(id -> new Mention(id, token.from(), token.to())).orElse(null);
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
