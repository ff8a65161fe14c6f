package org.kinora.screenplay.internal.fountain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.kinora.api.screenplay.Element;
import org.kinora.api.screenplay.Element.Dual;
import org.kinora.api.screenplay.Element.Part;
import org.kinora.api.screenplay.Screenplay;
import org.kinora.api.screenplay.ScriptFormat;
import org.kinora.api.screenplay.Written;
import org.kinora.screenplay.internal.fdx.FinalDraft;
import org.kinora.screenplay.internal.heading.SettingReader;
import org.kinora.screenplay.internal.write.Losses;

/** Screenplays put together at random, as other programs may hand them over: what is written is read back the same, or named as lost. */
class RandomScreenplayTest {
    private static final ScriptFormat[] FORMATS = {new Fountain(), new FinalDraft()};

    @Property(tries = 1000)
    void each_element_comes_back_or_is_named(@ForAll("screenplays") Screenplay play) {
        for (ScriptFormat format : FORMATS) {
            Written written = format.write(play);
            if (written.bytes().length == 0 || new String(written.bytes(), java.nio.charset.StandardCharsets.UTF_8).isBlank()) continue;
            List<Object> back = new ArrayList<>(format.read(written.bytes()).screenplay().elements().stream().map(Losses::bare).toList());
            int missing = 0;
            for (Element element : play.elements()) if (!back.remove(Losses.bare(element))) missing++;
            assertThat(written.losses()).as(format.id()).hasSize(Math.min(missing, 50) + (missing > 50 ? 1 : 0));
        }
    }

    @Property(tries = 500)
    void ordinary_elements_lose_nothing_and_keep_their_order(@ForAll("ordinary") Screenplay play) {
        for (ScriptFormat format : FORMATS) {
            Written written = format.write(play);
            assertThat(written.losses()).as(format.id()).isEmpty();
            assertThat(format.read(written.bytes()).screenplay().elements().stream().map(Losses::bare).toList())
                    .isEqualTo(play.elements().stream().map(Losses::bare).toList());
        }
    }

    @Provide
    Arbitrary<Screenplay> screenplays() {
        Arbitrary<String> words = Arbitraries.of("Rain", "MARA", "CUT TO:", "INT. A - DAY", "*bold", "**x**", "~la", "(low)", "> x <", "===", "# a",
                "@b", "!c", ".d", "[[e]]", "/* f */", "a\nb", "a\n\nb",
                "  indented", "x #1#", "^", "小梅", "FADE OUT.", "<&>\"", "= s", "", "A (V.O.)", "::", "_u_");
        return elements(words).list().ofMinSize(1).ofMaxSize(12).map(list -> new Screenplay(List.of(), list, List.of()));
    }

    @Provide
    Arbitrary<Screenplay> ordinary() {
        Arbitrary<Element> action = Arbitraries.of("Rain falls.", "She waits.\nHe does not.", "A *loud* bang.", "    An indented letter")
                .map(t -> new Element.Action(0, t, false));
        Arbitrary<Element> heading = Combinators.combine(Arbitraries.of("INT. A - DAY", "EXT. SEA - NIGHT", "BLACK"), Arbitraries.of("", "1", "2A"))
                .as((t, n) -> heading(t, n));
        Arbitrary<Element> speech = Combinators.combine(Arbitraries.of("MARA", "Jonas", "小梅"), Arbitraries.of("Go!", "Go.\nNow.", "Go.\n\nNow."),
                Arbitraries.of("", "low"))
                .as((name, text, aside) -> speech(name, text, aside));
        Arbitrary<Element> others = Arbitraries.of(new Element.Transition(0, "CUT TO:"), new Element.Transition(0, "Slow fade"),
                new Element.Section(0, 2, "Act"),
                new Element.Synopsis(0, "All begins."), new Element.Note(0, "shot: CU"), new Element.Lyrics(0, "la la"),
                        new Element.Action(0, "THE END", true));
        return Arbitraries.oneOf(action, heading, speech, others).list().ofMinSize(1).ofMaxSize(15)
                .map(list -> new Screenplay(List.of(), list, List.of()));
    }

    private static Arbitrary<Element> elements(Arbitrary<String> words) {
        return Combinators.combine(words, words, Arbitraries.integers().between(0, 9)).as((a, b, kind) -> switch (kind) {
            case 0 -> heading(a, b.length() < 3 ? b : "");
            case 1 -> new Element.Action(0, a, false);
            case 2 -> new Element.Action(0, a, true);
            case 3 -> speech(a, b, "");
            case 4 -> new Element.Transition(0, a);
            case 5 -> new Element.Section(0, 1 + b.length() % 6, a);
            case 6 -> new Element.Note(0, a);
            case 7 -> new Element.Boneyard(0, a);
            case 8 -> new Element.PageBreak(0);
            default -> new Element.Lyrics(0, a);
        });
    }

    private static Element heading(String text, String number) {
        return new Element.Heading(0, text, Optional.of(number).filter(n -> !n.isEmpty()), SettingReader.read(text));
    }

    private static Element speech(String name, String text, String aside) {
        List<Part> parts = new ArrayList<>();
        if (!aside.isEmpty()) parts.add(new Part.Parenthetical(0, aside));
        parts.add(new Part.Spoken(0, text));
        return new Element.Speech(0, name, List.of(), parts, Dual.NONE);
    }
}
