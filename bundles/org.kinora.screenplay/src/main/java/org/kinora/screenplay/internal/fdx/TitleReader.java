package org.kinora.screenplay.internal.fdx;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.kinora.api.screenplay.Emphasis;
import org.kinora.api.screenplay.TitleEntry;

/**
 * Reads an FDX title page, which is a picture of a page, not entries. Paragraphs without an empty one between form a group. Centred groups are,
 * in order, title, credit (known by its words), author, source; other groups are known by a key with colon or by their words: copyright, draft,
 * contact.
 */
final class TitleReader {
    private static final int LONGEST_KEY = 24;
    private static final List<String> CREDITS = List.of("by", "von", "de", "par", "di", "da", "av", "af", "por");
    private static final List<String> CENTRED = List.of("Title", "Author", "Source");

    private final List<TitleEntry> entries = new ArrayList<>();
    private int centred;

    static List<TitleEntry> read(List<Paragraph> page) {
        TitleReader reader = new TitleReader();
        List<Paragraph> group = new ArrayList<>();
        for (Paragraph paragraph : page) {
            boolean blank = paragraph.plain().isBlank();
            if (!group.isEmpty() && (blank || paragraph.centred() != group.getFirst().centred())) {
                reader.group(group);
                group.clear();
            }
            if (!blank) group.add(paragraph);
        }
        if (!group.isEmpty()) reader.group(group);
        return List.copyOf(reader.entries);
    }

    private void group(List<Paragraph> group) {
        List<String> lines = new ArrayList<>();
        for (Paragraph paragraph : group) for (String line : paragraph.text().strip().split("\n")) if (!line.isBlank()) lines.add(line.strip());
        int line = group.getFirst().line();
        Optional<Integer> colon = key(lines.getFirst());
        if (colon.isPresent()) {
            String key = lines.getFirst().substring(0, colon.get()).strip();
            String value = lines.getFirst().substring(colon.get() + 1).strip();
            List<String> values = new ArrayList<>(lines.subList(1, lines.size()));
            if (!value.isEmpty()) values.addFirst(value);
            entries.add(new TitleEntry(key, List.copyOf(values), line));
        } else if (group.getFirst().centred()) {
            entries.add(new TitleEntry(centredKey(lines.getFirst()), List.copyOf(lines), line));
        } else {
            entries.add(new TitleEntry(sideKey(lines), List.copyOf(lines), line));
        }
    }

    private static Optional<Integer> key(String line) {
        int colon = line.indexOf(':');
        boolean key = colon > 0 && colon <= LONGEST_KEY && !line.startsWith("http")
                && line.substring(0, colon).chars().allMatch(c -> Character.isLetter(c) || c == ' ');
        return key ? Optional.of(colon) : Optional.empty();
    }

    private String centredKey(String first) {
        if (credit(first) && centred > 0 && entries.stream().noneMatch(e -> e.key().equals("Credit"))) return "Credit";
        return centred < CENTRED.size() ? CENTRED.get(centred++) : "Notes";
    }

    /** Whether a line is a credit by its words, such as {@code written by}. */
    static boolean credit(String line) {
        String words = Emphasis.plain(line).toLowerCase(Locale.ROOT).strip();
        return CREDITS.contains(words.substring(words.lastIndexOf(' ') + 1)) || words.equals("written for");
    }

    private String sideKey(List<String> lines) {
        String words = String.join(" ", lines).toLowerCase(Locale.ROOT);
        boolean contact = entries.stream().anyMatch(e -> e.key().equals("Contact"));
        if (words.startsWith("copyright") || words.contains("©") || words.startsWith("(c)")) return "Copyright";
        boolean mail = words.contains("@");
        boolean digits = words.chars().filter(Character::isDigit).count() >= 4 && words.length() <= 24;
        boolean named = words.contains("draft") || words.contains("revision") || words.contains("version");
        if (!mail && (named || digits && lines.size() == 1)) return "Draft date";
        return contact ? "Notes" : "Contact";
    }
}
