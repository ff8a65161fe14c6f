package org.kinora.direction.internal.bible;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.kinora.api.story.Look;
import org.kinora.direction.internal.words.Hash;
import org.kinora.direction.internal.words.Lexicon;
import org.kinora.direction.internal.words.Tokens;

/** What somebody looks like: what the script says, the rest drawn from a hash of the character's id, so that it is the same in every plan. */
final class Looks {
    private static final List<String> COLOURS = List.of("C0392B", "2E86C1", "F1C40F", "27AE60", "8E44AD", "E67E22", "17A2A2", "E784B0", "1B3A6B",
            "7D8B3A", "7B241C", "8B5A2B",
            "5DADE2", "D4AC0D", "1E6B3A", "AF7AC5", "CB4335", "48C9B0", "34495E", "DC7633");
    private static final Pattern YEARS = Pattern.compile("\\b(\\d{1,3})(?:(s|'s|er)\\b|\\b)");
    private static final Pattern DECADE = Pattern.compile("(?iu)\\b(teen|twent|thirt|fort|fift|sixt|sevent|eight)(?:ies|y|eens?|s)?\\b");

    private final Lexicon looks;
    private final Lexicon colours;
    private final Lexicon names;

    Looks(Lexicon looks, Lexicon colours, Lexicon names) {
        this.looks = looks;
        this.colours = colours;
        this.names = names;
    }

    /** @param taken colours of more senior characters; the one chosen is added */
    Look of(Role role, Set<String> taken) {
        String words = role.introduction();
        String gender = gender(role);
        int age = age(role);
        String hair = hair(words, age, gender, role.id());
        String costume = said("costume.", words);
        String build = said("build.", words);
        String skin = said("skin.", words);
        return new Look(age, gender, build.isEmpty() ? choose(role.id(), "build", "slim", "average", "average", "broad") : build,
                height(role, words, age, gender), hair,
                skin.isEmpty() ? 180 + 60 * Hash.pick(9, role.id(), "skin") : Integer.parseInt(skin),
                costume.isEmpty() ? choose(role.id(), "costume", "jacket", "sweater", "shirt", gender.equals("female") ? "dress" : "shirt", "coat")
                        : costume,
                colour(words, role.species(), role.id(), taken), String.join(", ", features(words)));
    }

    String gender(Role role) {
        if (role.kind().startsWith("female")) return "female";
        if (role.kind().startsWith("male")) return "male";
        if (!role.species().equals("human")) return "";
        String said = said("gender.", role.introduction());
        if (!said.isEmpty()) return said;
        String first = role.name().toLowerCase(Locale.ROOT).replaceAll("^(mr|herr|monsieur|señor|sir|lord|uncle|father|brother)\\b.*", "paul")
                .replaceAll("^(mrs|ms|miss|frau|madame|señora|lady|aunt|sister)\\b.*", "anna");
        for (String word : Tokens.lower(first)) if (names.kind(word).isPresent()) return names.kind(word).get();
        List<String> context = Tokens.lower(role.context());
        long female = context.stream().filter(List.of("she", "her", "hers", "herself", "ihre", "ihr", "elle", "ella")::contains).count();
        long male = context.stream().filter(List.of("he", "his", "him", "himself", "er", "sein", "seine", "il", "él")::contains).count();
        if (female != male) return female > male ? "female" : "male";
        if (first.endsWith("a") || first.endsWith("ie")) return "female";
        return Hash.pick(2, role.id(), "gender") == 0 ? "female" : "male";
    }

    static int age(Role role) {
        Matcher years = YEARS.matcher(role.introduction());
        if (years.find()) return Math.min(120, Integer.parseInt(years.group(1)) + (years.group(2) == null ? 0 : 5));
        Matcher decade = DECADE.matcher(role.introduction());
        if (decade.find()) return 15 + 10 * List.of("teen", "twent", "thirt", "fort", "fift", "sixt", "sevent", "eight")
                .indexOf(decade.group(1).toLowerCase(Locale.ROOT));
        List<String> words = Tokens.lower(role.introduction() + " " + role.name());
        if (words.stream().anyMatch(List.of("old", "elderly", "aged", "ancient", "alte", "alter", "vieux", "vieille",
                "retired")::contains)) return 70;
        int child = child(words);
        if (child > 0) return child;
        if (words.stream().anyMatch(List.of("young", "junge", "junger", "jeune", "joven")::contains)) return 22;
        if (words.contains("middle-aged")) return 50;
        String said = role.kind().substring(role.kind().indexOf('-') + 1);
        if (!said.isEmpty() && said.chars().allMatch(Character::isDigit)) return Integer.parseInt(said);
        return role.species().equals("human") ? 26 + 3 * Hash.pick(9, role.id(), "age") : 0;
    }

    /** The years that a word for somebody not grown up stands for, 0 for no such word. */
    private static int child(List<String> words) {
        if (words.stream().anyMatch(List.of("baby", "infant", "säugling", "bébé")::contains)) return 1;
        if (words.stream().anyMatch(List.of("toddler", "kleinkind")::contains)) return 3;
        boolean teens = words.stream().anyMatch(List.of("teenager", "teenage", "teen", "adolescent", "jugendlicher", "jugendliche", "ado")::contains);
        if (teens) return 15;
        boolean small = words.stream().anyMatch(List.of("little", "small", "kleiner", "kleine", "kleines", "petit", "petite")::contains);
        if (words.stream().anyMatch(List.of("boy", "girl", "schoolboy", "schoolgirl", "mädchen", "bub", "garçon", "fillette", "niño",
                "niña")::contains))
            return small ? 6 : 8;
        return words.stream().anyMatch(List.of("child", "kid", "kind", "enfant")::contains) ? 8 : 0;
    }

    private int height(Role role, String words, int age, String gender) {
        if (!role.species().equals("human") && !role.species().equals("robot")) return 0;
        int grown = (gender.equals("male") ? 178 : 167) + 2 * (Hash.pick(7, role.id(), "height") - 3);
        if (age > 0 && age < 16) return Math.min(grown, 74 + 6 * age);
        return switch (said("height.", words)) {
            case "tall" -> grown + 10;
            case "short" -> grown - 10;
            default -> grown;
        };
    }

    /** The words before "hair" (or "haired"), else a style by age. */
    private String hair(String words, int age, String gender, String id) {
        if (!said("hair.bald", words).isEmpty() || words.toLowerCase(Locale.ROOT).matches(".*\\b(bald|kahl|glatze)\\b.*")) return "bald";
        Matcher said = Pattern.compile("(?iu)((?:[\\p{L}-]+[ ,-]+){1,3})(?:hair|haired|haar|haare|haaren|cheveux|pelo)\\b").matcher(words);
        if (said.find()) {
            String phrase = said.group(1).replaceAll("[ ,-]+$", "").replaceAll("(?iu)^(?:with|a|an|and|his|her|mit|in|the)\\s+", "");
            return phrase.toLowerCase(Locale.ROOT);
        }
        String style = gender.equals("female") ? choose(id, "hair", "long", "shoulder-length", "short", "curly", "tied") : choose(id, "hair",
                "short", "cropped", "curly", "tousled");
        String colour = age >= 60 ? choose(id, "hair-colour", "grey", "white") : age >= 48 ? choose(id, "hair-colour", "greying", "brown", "black")
                : choose(id, "hair-colour", "brown", "black", "dark blond", "auburn", "blond");
        return style + " " + colour;
    }

    private Set<String> features(String words) {
        Set<String> features = new LinkedHashSet<>();
        for (Lexicon.Hit hit : looks.hits(words)) if (hit.kind().startsWith("feature.")) features.add(hit.kind().substring(8));
        for (String part : List.of("beard", "stubble")) if (words.toLowerCase(Locale.ROOT).contains(part)) features.add("beard");
        return features;
    }

    /** The colour said beside a garment, else a distinct one: first choice by hash, next free one when a senior character has it. */
    private String colour(String words, String species, String id, Set<String> taken) {
        List<String> tokens = Tokens.lower(words);
        List<Lexicon.Hit> garments = looks.hits(tokens).stream().filter(hit -> hit.kind().startsWith("costume.") || hit.kind().startsWith("feature."))
                .toList();
        for (Lexicon.Hit garment : garments) for (int i = garment.from() - 1; i >= Math.max(0, garment.from() - 3); i--)
            for (int from = Math.max(0, i - 1); from <= i; from++) {
                var colour = colours.kind(String.join(" ", tokens.subList(from, i + 1)));
                if (colour.isPresent()) {
                    taken.add(colour.get());
                    return colour.get();
                }
            }
        if (!List.of("human", "robot", "crowd").contains(species)) {
            var fur = colours.first(words);
            if (fur.isPresent()) return fur.get();
        }
        List<String> free = new ArrayList<>(COLOURS);
        free.removeAll(taken);
        int start = Hash.pick(COLOURS.size(), id, "colour");
        for (int i = 0; i < COLOURS.size() && !free.isEmpty(); i++) {
            String colour = COLOURS.get((start + i) % COLOURS.size());
            if (free.contains(colour)) {
                taken.add(colour);
                return colour;
            }
        }
        return COLOURS.get(start);
    }

    private String said(String prefix, String words) {
        for (Lexicon.Hit hit : looks.hits(words)) if (hit.kind().startsWith(prefix)) return hit.kind().substring(prefix.lastIndexOf('.') + 1);
        return "";
    }

    private static String choose(String id, String what, String... choices) {
        return choices[Hash.pick(choices.length, id, what)];
    }
}
