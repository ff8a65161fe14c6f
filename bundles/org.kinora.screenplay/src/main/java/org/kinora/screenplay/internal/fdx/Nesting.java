package org.kinora.screenplay.internal.fdx;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.function.UnaryOperator;
import org.kinora.api.screenplay.Emphasis;

/** Writes styles as marks that open and close inside one another; underlining outside, then bold, then italics. */
final class Nesting {
    private final StringBuilder out = new StringBuilder();
    private final Deque<String> open = new ArrayDeque<>();

    private Nesting() {}

    static String write(List<Emphasis.Run> runs, UnaryOperator<String> escape) {
        Nesting nesting = new Nesting();
        for (Emphasis.Run run : runs) {
            nesting.to(run);
            nesting.out.append(escape.apply(run.text()));
        }
        nesting.to(new Emphasis.Run("", false, false, false));
        return nesting.out.toString();
    }

    private void to(Emphasis.Run run) {
        boolean both = run.bold() && run.italic() && !open.contains("**") && !open.contains("*");
        while (open.stream().anyMatch(mark -> !wanted(mark, run))) out.append(open.pop());
        if (run.underline()) open("_");
        if (open.contains("***")) return;
        if (both) {
            open("***");
            return;
        }
        if (run.bold()) open("**");
        if (run.italic()) open("*");
    }

    private static boolean wanted(String mark, Emphasis.Run run) {
        return switch (mark) {
            case "_" -> run.underline();
            case "**" -> run.bold();
            case "*" -> run.italic();
            default -> run.bold() && run.italic();
        };
    }

    private void open(String mark) {
        if (open.contains(mark)) return;
        open.push(mark);
        out.append(mark);
    }
}
