package org.kinora.voice.internal.line;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.kinora.api.generate.Timings;

/** Collects marks without gaps; marks of one word become one. */
final class Marks {
    private final List<Timings.Mark> marks = new ArrayList<>();
    private int number = Integer.MIN_VALUE;
    private long end;

    /** @param word number of the word, so that its marks become one; -1 for a mark of its own */
    void add(String text, int samples, int word) {
        boolean same = word >= 0 && word == number || word < 0 && text.equals("_") && !marks.isEmpty() && marks.getLast().text().equals("_");
        long from = same ? marks.removeLast().from() : end;
        end += samples;
        marks.add(new Timings.Mark(text, from, end));
        number = word;
    }

    boolean[] sounding(int length) {
        boolean[] sounding = new boolean[length];
        for (Timings.Mark mark : marks) if (!mark.text().equals("_")) Arrays.fill(sounding, (int) mark.from(), (int) mark.to(), true);
        return sounding;
    }

    Timings timings() {
        return new Timings(Performance.RATE, List.copyOf(marks));
    }
}
