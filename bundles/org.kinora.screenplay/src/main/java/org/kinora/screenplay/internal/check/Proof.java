package org.kinora.screenplay.internal.check;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.kinora.api.screenplay.Element;
import org.kinora.api.screenplay.Problem;
import org.kinora.api.screenplay.Problem.Severity;
import org.kinora.api.screenplay.Screenplay;
import org.kinora.api.work.Texts;
import org.kinora.screenplay.internal.text.Source;

/** Adds to what a parser noticed all that can be seen in the screenplay itself; in the order of lines. */
public final class Proof {
    private Proof() {}

    /** The screenplay with all its problems, from a format where empty lines part its elements. */
    public static Screenplay lines(Screenplay screenplay, Source source) {
        return read(screenplay, source, true);
    }

    /** The screenplay with all its problems, from a format that marks its paragraphs. */
    public static Screenplay paragraphs(Screenplay screenplay, Source source) {
        return read(screenplay, source, false);
    }

    private static Screenplay read(Screenplay screenplay, Source source, boolean lines) {
        List<Problem> problems = new ArrayList<>(problems(screenplay, lines));
        source.doubt().ifPresent(text -> problems.addFirst(new Problem(Severity.WARNING, 1, "encoding", text)));
        return new Screenplay(screenplay.titlePage(), screenplay.elements(), problems);
    }

    private static List<Problem> problems(Screenplay screenplay, boolean lines) {
        Texts texts = Texts.beside(Proof.class);
        List<Problem> problems = new ArrayList<>(screenplay.problems());
        if (screenplay.scenes().isEmpty()) problems.add(new Problem(Severity.ERROR, 1, "script.nothing", texts.text("script.nothing")));
        SceneCheck.problems(screenplay, texts, problems);
        SpeechCheck.problems(screenplay, texts, problems);
        if (lines) LineCheck.problems(screenplay, texts, problems);
        SpeakerCheck.problems(screenplay, texts, problems);
        problems.sort(Comparator.comparingInt(Problem::line));
        return problems;
    }

    static boolean film(Element element) {
        return element instanceof Element.Action || element instanceof Element.Speech || element instanceof Element.Lyrics;
    }
}
