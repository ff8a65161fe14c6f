package org.kinora.workbench.script.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class FoldsTest {
    private static final String TEXT = "INT. A\n\nOne.\n\nINT. B\n\nTwo.\nThree.\n\nINT. C";

    /** Folds all between the end of a line and the end of a later one. */
    private static String fold(Folds folds, String visible, int at, int length) {
        String hidden = visible.substring(at, at + length);
        folds.edited(at + 1, length - 1, -1);
        folds.add(new Folds.Fold(at, hidden, -1));
        return visible.substring(0, at) + visible.substring(at + length);
    }

    @Test
    void the_whole_text_and_its_places_stay_what_they_were() {
        Folds folds = new Folds();
        int second = TEXT.indexOf("INT. B") + 6;
        String seen = fold(folds, TEXT, second, "\n\nTwo.\nThree.".length());
        seen = fold(folds, seen, 6, "\n\nOne.".length());
        assertThat(seen).isEqualTo("INT. A\n\nINT. B\n\nINT. C");
        assertThat(folds.whole(seen)).isEqualTo(TEXT);
        assertThat(folds.whole(seen.indexOf("INT. C"))).isEqualTo(TEXT.indexOf("INT. C"));
        assertThat(folds.wholeLine(2, seen.indexOf("INT. B"))).isEqualTo(4);
        assertThat(folds.visible(TEXT.indexOf("Three"))).isEqualTo(seen.indexOf("INT. B") + 6);
        assertThat(folds.hiding(TEXT.indexOf("Three"), TEXT.indexOf("Three"))).hasSize(1);
        assertThat(folds.hiding(TEXT.indexOf("INT. C"), TEXT.length())).isEmpty();
    }

    @Test
    void what_takes_the_end_of_a_folded_line_away_or_breaks_it_would_tear_it() {
        Folds folds = new Folds();
        fold(folds, TEXT, 6, "\n\nOne.".length());
        assertThat(folds.torn(6, 6, "!")).isEmpty();
        assertThat(folds.torn(3, 6, "")).isEmpty();
        assertThat(folds.torn(7, 8, "")).isEmpty();
        assertThat(folds.torn(6, 7, "")).hasSize(1);
        assertThat(folds.torn(6, 6, "\n")).hasSize(1);
        assertThat(folds.torn(0, 9, "x")).hasSize(1);
    }

    @Property
    void typing_beside_folds_is_typing_in_the_whole_text(@ForAll long seed, @ForAll @IntRange(min = 1, max = 12) int scenes) {
        Random random = new Random(seed);
        StringBuilder text = new StringBuilder();
        List<int[]> bodies = new ArrayList<>();
        for (int i = 0; i < scenes; i++) {
            text.append("INT. ").append(i);
            int at = text.length();
            for (int line = random.nextInt(4); line >= 0; line--) text.append("\nwords ").append(random.nextInt(100));
            bodies.add(new int[] {at, text.length() - at});
            text.append("\n\n");
        }
        Folds folds = new Folds();
        String seen = text.toString();
        String whole = seen;
        for (int[] body : bodies.reversed()) if (random.nextBoolean()) seen = fold(folds, seen, body[0], body[1]);
        for (int step = 0; step < 20; step++) {
            int start = random.nextInt(seen.length() + 1);
            int end = Math.min(seen.length(), start + random.nextInt(5));
            String put = random.nextBoolean() ? "ab" : random.nextInt(4) == 0 ? "\n" : "";
            if (!folds.torn(start, end, put).isEmpty()) continue;
            int at = folds.whole(start);
            whole = whole.substring(0, at) + put + whole.substring(at + end - start);
            folds.edited(start, end - start, put.length());
            seen = seen.substring(0, start) + put + seen.substring(end);
            assertThat(folds.whole(seen)).isEqualTo(whole);
            assertThat(folds.visible(folds.whole(start))).isEqualTo(start);
        }
    }
}
