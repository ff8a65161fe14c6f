package org.kinora.workbench.script.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** What a line that is being written may become: a speaker's name, a heading that was used before, or the beginning of one. */
final class Suggestions {
    private static final List<String> BEGINNINGS = List.of("INT. ", "EXT. ", "INT./EXT. ");
    private static final int MOST = 8;

    private Suggestions() {}

    /**
     * @param line what stands before the caret in its line
     * @param open whether the line before is empty, so that a cue or a heading can begin
     * @param asked whether the person asked; else only what is begun in capitals is completed
     * @return whole lines, the best first
     */
    static List<String> of(String line, boolean open, boolean asked, Reading reading) {
        String begun = line.stripLeading();
        if (!open || begun.isEmpty() && !asked || !asked && !begun.equals(begun.toUpperCase(Locale.ROOT))) return List.of();
        List<String> found = new ArrayList<>();
        boolean heading = begun.matches("(?i)(INT|EXT|EST|I/E).*");
        add(found, heading ? reading.headings() : reading.names(), begun);
        add(found, heading ? reading.names() : reading.headings(), begun);
        add(found, BEGINNINGS, begun);
        return found.stream().limit(MOST).toList();
    }

    private static void add(List<String> found, Iterable<String> all, String begun) {
        for (String one : all)
            if (one.length() > begun.length() && one.regionMatches(true, 0, begun, 0, begun.length()) && !found.contains(one)) found.add(one);
    }

}
