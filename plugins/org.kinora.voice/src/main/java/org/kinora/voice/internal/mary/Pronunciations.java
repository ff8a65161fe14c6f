package org.kinora.voice.internal.mary;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Properties;
import java.util.regex.Pattern;
import marytts.exceptions.MaryConfigurationException;
import marytts.util.MaryRuntimeUtils;

/** Sounds of words with an apostrophe, of interjections, and of words without vowels: the lexicon and its rules get these wrong. */
final class Pronunciations {
    private static final String LOCALE = "en_US";
    private static final String VOWELS = "aeiouAEIOUV@{r=";
    private static final Pattern DRAWN = Pattern.compile("([a-z])\\1{2,}");

    private final Properties known = new Properties();

    Pronunciations() {
        try (InputStream text = Pronunciations.class.getResourceAsStream("pronunciations.properties")) {
            known.load(new InputStreamReader(text, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The phonemes of a word in lower case, or empty when MaryTTS may find them itself. */
    String of(String word) {
        String sounds = known.getProperty(word, "");
        if (!sounds.isEmpty()) return sounds;
        if (DRAWN.matcher(word).find()) return drawn(word);
        int apostrophe = word.lastIndexOf('\'');
        if (apostrophe > 0) return contracted(word.substring(0, apostrophe), word.substring(apostrophe + 1));
        return word.length() <= 5 && word.chars().noneMatch(c -> "aeiouy".indexOf(c) >= 0) && lexicon(word).isEmpty() ? spelled(word) : "";
    }

    /** The beginning of a word up to its first vowel, which who stutters leaves as a murmur. */
    String beginning(String word) {
        String sounds = of(word);
        if (sounds.isEmpty()) sounds = lexicon(word);
        StringBuilder start = new StringBuilder();
        for (String sound : sounds.split(" ")) {
            if (sound.equals("'") || sound.equals("-") || sound.isEmpty()) continue;
            boolean vowel = VOWELS.indexOf(sound.charAt(0)) >= 0;
            if (vowel && start.isEmpty()) return sound;
            if (vowel) return start + " @";
            start.append(start.isEmpty() ? "" : " ").append(sound);
        }
        return start + " @";
    }

    /** {@code nooo}, {@code pleeease}, {@code gooood}: the word with two such letters when there is one, else with one. */
    private String drawn(String word) {
        for (String kept : List.of("$1$1", "$1")) {
            String shorter = DRAWN.matcher(word).replaceAll(kept);
            String sounds = known.getProperty(shorter, lexicon(shorter));
            if (!sounds.isEmpty()) return sounds;
        }
        return "";
    }

    private String contracted(String stem, String ending) {
        String base = known.getProperty(stem, lexicon(stem));
        if (base.isEmpty()) return "";
        return switch (ending) {
            case "s" -> base + possessive(base);
            case "ll" -> base + " - @ l";
            case "ve" -> base + " - @ v";
            case "re" -> base + " - r=";
            case "d" -> base + (base.endsWith(" t") || base.endsWith(" d") ? " - @ d" : " d");
            case "m" -> base + " m";
            case "" -> base;
            default -> "";
        };
    }

    private static String possessive(String base) {
        String last = base.substring(base.lastIndexOf(' ') + 1);
        return switch (last) {
            case "s", "z", "S", "Z", "tS", "dZ" -> " - @ z";
            case "p", "t", "k", "f", "T" -> " s";
            default -> " z";
        };
    }

    private static String spelled(String word) {
        StringBuilder sounds = new StringBuilder();
        for (char letter : word.toCharArray()) {
            String name = org.kinora.voice.internal.text.Letters.name(letter).sounds();
            sounds.append(sounds.isEmpty() ? "" : " - ").append(name);
        }
        return sounds.toString();
    }

    private static String lexicon(String word) {
        try {
            String[] entries = MaryRuntimeUtils.checkLexicon(LOCALE, word);
            return entries.length == 0 ? "" : entries[0];
        } catch (IOException | MaryConfigurationException e) {
            return "";
        }
    }
}
