package org.kinora.itests.checks;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Texts in other languages beside the English ones. */
final class Translations {
    private static final Pattern PLACE = Pattern.compile("\\{\\d+}");

    private Translations() {}

    /** What is missing, too much, or fills other places than the English text; examples that the film engine reads stay English. */
    static List<String> complaints(Path root) {
        List<String> complaints = new ArrayList<>();
        try (Stream<Path> files = Files.walk(root.resolve("bundles"))) {
            for (Path file : files.filter(Translations::translation).toList()) complaints.addAll(compared(file));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return complaints;
    }

    private static boolean translation(Path file) {
        return file.toString().contains("src/main/resources") && file.getFileName().toString().matches("texts_[a-z]{2}\\.properties");
    }

    private static List<String> compared(Path file) throws IOException {
        Properties english = read(file.resolveSibling("texts.properties"));
        Properties other = read(file);
        List<String> complaints = new ArrayList<>();
        for (String key : english.stringPropertyNames()) {
            if (key.endsWith(".examples")) continue;
            String text = other.getProperty(key);
            if (text == null) complaints.add(file + ": no " + key);
            else if (!places(text).equals(places(english.getProperty(key)))) complaints.add(file + ": other places in " + key);
        }
        for (String key : other.stringPropertyNames()) if (!english.containsKey(key)) complaints.add(file + ": " + key + " is not English");
        return complaints;
    }

    private static Set<String> places(String text) {
        return PLACE.matcher(text).results().map(place -> place.group()).collect(Collectors.toSet());
    }

    private static Properties read(Path file) throws IOException {
        Properties properties = new Properties();
        try (Reader reader = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
            properties.load(reader);
        }
        return properties;
    }
}
