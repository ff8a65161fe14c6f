package org.kinora.api.workbench;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * What a person is asked to choose.
 *
 * @param title says what it is wanted for
 * @param filters the files that are shown, the first at once and the others on demand; empty for all
 * @param start the folder that is shown at first; empty for the one that was shown last
 * @param name proposed for a file to be saved; empty for none
 */
public record FileQuestion(Kind kind, String title, List<Filter> filters, Optional<Path> start, String name) {
    /** What there is to be chosen. {@link #SAVE} has asked already whether a file that exists may be written over. */
    public enum Kind { OPEN, OPEN_MANY, SAVE, FOLDER }

    /**
     * A sort of files.
     *
     * @param title empty where the pattern says enough
     * @param pattern such as {@code *.png;*.jpg}
     */
    public record Filter(String title, String pattern) {}

    public FileQuestion {
        filters = List.copyOf(filters);
    }

    /** One file that exists. */
    public static FileQuestion open(String title, String... patterns) {
        return new FileQuestion(Kind.OPEN, title, filters(patterns), Optional.empty(), "");
    }

    /** Files that exist. */
    public static FileQuestion openMany(String title, String... patterns) {
        return new FileQuestion(Kind.OPEN_MANY, title, filters(patterns), Optional.empty(), "");
    }

    /** A file to be written. */
    public static FileQuestion save(String title, String name, String... patterns) {
        return new FileQuestion(Kind.SAVE, title, filters(patterns), Optional.empty(), name);
    }

    /** A folder that exists. */
    public static FileQuestion folder(String title) {
        return new FileQuestion(Kind.FOLDER, title, List.of(), Optional.empty(), "");
    }

    private static List<Filter> filters(String... patterns) {
        return List.of(patterns).stream().map(pattern -> new Filter("", pattern)).toList();
    }

    /** The same with sorts of files that have titles. */
    public FileQuestion of(List<Filter> sorts) {
        return new FileQuestion(kind, title, sorts, start, name);
    }

    /** The same, begun in a folder. */
    public FileQuestion in(Path folder) {
        return new FileQuestion(kind, title, filters, Optional.of(folder), name);
    }
}
