package org.kinora.production.internal.operations.naming;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.kinora.api.operation.Readable;
import org.kinora.api.work.Texts;
import org.kinora.production.internal.graph.Redrawing;

/**
 * What somebody or something is called from now on, or would be.
 *
 * @param applied whether it is done; else it was only looked at
 * @param places every place, as it was and as it is
 * @param anew what is drawn, moved or spoken anew when the film is made, and why
 * @param shots of the film, all together
 * @param lines of the film, all together
 * @param left what stays as it is although it may mean the same, one sentence each
 */
record Renaming(String kind, String id, String from, String to, boolean applied, List<NameAt> places, List<Redrawing.Anew> anew, int shots, int lines,
        List<String> left) implements Readable {
    private static final Texts TEXTS = Texts.beside(Renaming.class);
    private static final int MOST = 200;

    @Override
    public String text() {
        List<String> text = new ArrayList<>();
        text.add(TEXTS.text(applied ? "renamed" : "would", from, to, places.size()));
        if (!applied) places.stream().limit(MOST).map(NameAt::text).forEach(text::add);
        if (!applied && places.size() > MOST) text.add(TEXTS.text("more", places.size() - MOST));
        left.forEach(text::add);
        text.add(fresh());
        for (Redrawing.Cause cause : Redrawing.Cause.values()) {
            List<String> names = anew.stream().filter(one -> one.cause() == cause).map(Redrawing.Anew::name).toList();
            if (!names.isEmpty()) text.add(TEXTS.text("anew." + cause.name().toLowerCase(Locale.ROOT), names.size(), String.join(", ", names)));
        }
        if (applied) text.add(TEXTS.text("undo"));
        return String.join("\n", text);
    }

    private String fresh() {
        long drawn = anew.stream().filter(one -> one.cause() != Redrawing.Cause.SPOKEN).count();
        return TEXTS.text("fresh", shots - drawn, shots, lines - (anew.size() - drawn), lines);
    }
}
