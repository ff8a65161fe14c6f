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
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Texts in other languages beside the English ones. */
final class Translations {
    private static final Pattern PLACE = Pattern.compile("\\{\\d+}");

    private static final Pattern OPERATION = Pattern.compile("@Declaration\\(\\s*name = \"([^\"]+)\"");

    private Translations() {}

    /** What is missing, too much, or fills other places than the English text; examples that the film engine reads stay English. */
    static List<String> complaints(Path root) {
        List<String> complaints = new ArrayList<>();
        try (Stream<Path> files = Files.walk(root.resolve("bundles"))) {
            for (Path file : files.filter(Translations::translation).toList())
                complaints.addAll(titles(file) ? titled(root, file) : compared(file));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return complaints;
    }

    private static boolean translation(Path file) {
        return file.toString().contains("src/main/resources") && file.getFileName().toString().matches("texts_[a-z]{2}\\.properties");
    }

    /** What operations are called: their English is in their declarations. */
    private static boolean titles(Path file) {
        return file.getParent().endsWith("org/kinora/workbench/internal/operation");
    }

    private static List<String> titled(Path root, Path file) throws IOException {
        Set<String> operations = operations(root);
        Set<String> told = read(file).stringPropertyNames();
        return Stream.concat(operations.stream().filter(name -> !told.contains(name)).map(name -> file + ": no " + name),
                told.stream().filter(name -> !operations.contains(name)).map(name -> file + ": " + name + " is no operation")).toList();
    }

    /** The names of all operations of the bundles and of the plug-ins that come along. */
    static Set<String> operations(Path root) {
        return Stream.of("bundles", "plugins").flatMap(folder -> sources(root.resolve(folder)).stream())
                .flatMap(file -> OPERATION.matcher(text(file)).results()).map(found -> found.group(1)).collect(Collectors.toSet());
    }

    private static List<Path> sources(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().contains("src/main/java") && file.toString().endsWith(".java")).toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** How many texts of each bundle are English only in a language such as {@code de}; bundles that say all of theirs are not named. */
    static SortedMap<String, Integer> missing(Path root, String language) {
        SortedMap<String, Integer> missing = new TreeMap<>();
        try (Stream<Path> files = Files.walk(root.resolve("bundles"))) {
            for (Path file : files.filter(Translations::english).toList()) {
                Path other = file.resolveSibling("texts_" + language + ".properties");
                Set<String> told = Files.exists(other) ? read(other).stringPropertyNames() : Set.of();
                int count = (int) read(file).stringPropertyNames().stream().filter(key -> !told.contains(key) && !key.endsWith(".examples")).count();
                if (count > 0) missing.merge(root.resolve("bundles").relativize(file).getName(0).toString(), count, Integer::sum);
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return missing;
    }

    private static boolean english(Path file) {
        return file.toString().contains("src/main/resources") && file.getFileName().toString().equals("texts.properties");
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
