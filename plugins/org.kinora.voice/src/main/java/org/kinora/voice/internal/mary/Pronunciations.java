package org.kinora.voice.internal.mary;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Properties;
import marytts.exceptions.MaryConfigurationException;
import marytts.util.MaryRuntimeUtils;

/** Sounds of words with an apostrophe, of interjections, and of words without vowels: the lexicon and its rules get these wrong. */
final class Pronunciations {
    private static final String LOCALE = "en_US";

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
        int apostrophe = word.lastIndexOf('\'');
        if (apostrophe > 0) return contracted(word.substring(0, apostrophe), word.substring(apostrophe + 1));
        return word.length() <= 5 && word.chars().noneMatch(c -> "aeiouy".indexOf(c) >= 0) && lexicon(word).isEmpty() ? spelled(word) : "";
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
