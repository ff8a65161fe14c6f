package org.kinora.screenplay.internal.fountain;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.kinora.api.screenplay.Screenplay;
import org.kinora.api.screenplay.Script;
import org.kinora.api.screenplay.ScriptFormat;
import org.kinora.api.screenplay.Written;
import org.kinora.api.work.Failure;
import org.kinora.screenplay.internal.fdx.FinalDraft;
import org.kinora.screenplay.internal.plain.PlainText;
import org.kinora.screenplay.internal.text.Lines;
import org.kinora.screenplay.internal.write.Losses;

/** Whatever comes, reading throws nothing but a failure, keeps every byte, and edits only the lines it is told to. */
class FountainFuzzTest {
    private static final List<ScriptFormat> FORMATS = List.of(new Fountain(), new PlainText(), new FinalDraft());
    private static final String[] PIECES = {"INT. HOUSE - DAY", "MARA", "Hello *you* there.", "", "", "  ", "\t", "[[note", "note]]", "[[a]]", "/*",
            "*/", "/* b */", "(beat)", "~ la", "> X <", "> Y",
        "===", "# S", "= syn", "@Zoe (V.O.) ^", "JONAS ^", "CUT TO:", ".FORCED #1#", "!ACTION!", "Title: T", "    indented", "**bold_ *x",
                "\\*esc\\_", "小梅", "ß", "FADE OUT.", "##", "(", ")", "^", "@",
        "#", ">", "<", "\u2028", "🎬 emoji"};

    @Property(tries = 2000)
    void any_bytes_are_read_or_refused_and_kept(@ForAll byte[] bytes) {
        for (ScriptFormat format : FORMATS) {
            try {
                assertThat(format.read(bytes).bytes()).isEqualTo(bytes);
            } catch (Failure refused) {
                assertThat(refused.getMessage()).isNotBlank();
            }
            assertThat(format.recognises(bytes, "x.txt")).isBetween(0, 100);
        }
    }

    @Property(tries = 1500)
    void any_lines_are_read_and_kept(@ForAll("texts") String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        assertThat(new Fountain().read(bytes).bytes()).isEqualTo(bytes);
        assertThat(new PlainText().read(bytes).bytes()).isEqualTo(bytes);
    }

    @Property(tries = 1500, edgeCases = EdgeCasesMode.NONE)
    void an_edit_changes_only_its_own_lines(@ForAll("texts") String text, @ForAll @IntRange(max = 1000) int from,
            @ForAll @IntRange(max = 4) int count, @ForAll("texts") String replacement) {
        Script script = new Fountain().read(text.getBytes(StandardCharsets.UTF_8));
        Lines lines = Lines.of(text);
        int first = 1 + from % lines.count();
        int last = Math.min(lines.count(), first + count - 1);
        String edited = new String(script.edit(first, last, replacement).bytes(), StandardCharsets.UTF_8);
        String before = text.substring(0, lines.start(first - 1));
        String after = last == lines.count() ? "" : text.substring(lines.start(last));
        assertThat(edited).startsWith(before).endsWith(after);
        String middle = edited.substring(before.length(), edited.length() - after.length());
        assertThat(middle.lines().toList()).isEqualTo(replacement.lines().toList());
    }

    @Property(tries = 1500)
    void what_is_written_reads_as_before_but_for_the_named_losses(@ForAll("texts") String text) {
        Screenplay play = new Fountain().read(text.getBytes(StandardCharsets.UTF_8)).screenplay();
        for (ScriptFormat format : FORMATS) {
            Written written = format.write(play);
            if (written.losses().isEmpty() && !play.elements().isEmpty()) {
                Screenplay back = format.read(written.bytes()).screenplay();
                assertThat(back.elements().stream().map(Losses::bare).toList()).containsAll(play.elements().stream().map(Losses::bare).toList());
            }
        }
    }

    @Provide
    Arbitrary<String> texts() {
        Arbitrary<String> ends = Arbitraries.of("\n", "\n", "\n", "\r\n", "\r");
        Arbitrary<String> line = Arbitraries.oneOf(Arbitraries.of(PIECES), Arbitraries.of(PIECES), Arbitraries.strings().ofMaxLength(20)
                .filter(s -> s.indexOf('\0') < 0 && controls(s) == 0));
        return Combinators.combine(line, ends).as(String::concat).list().ofMaxSize(30)
                .map(list -> "Rain.\n" + String.join("", list)).filter(text -> text.chars().noneMatch(c -> Character.isSurrogate((char) c)
                        && loneSurrogate(text)));
    }

    private static long controls(String text) {
        return text.chars().filter(c -> c < ' ').count();
    }

    private static boolean loneSurrogate(String text) {
        return !new String(text.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8).equals(text);
    }
}
