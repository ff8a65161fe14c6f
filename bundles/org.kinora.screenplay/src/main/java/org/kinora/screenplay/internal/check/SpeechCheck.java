package org.kinora.screenplay.internal.check;

import java.util.List;
import org.kinora.api.screenplay.Element;
import org.kinora.api.screenplay.Element.Part;
import org.kinora.api.screenplay.Problem;
import org.kinora.api.screenplay.Problem.Severity;
import org.kinora.api.screenplay.Screenplay;
import org.kinora.api.work.Texts;

/** Speeches without words, parentheticals without end, paragraphs far too long for one picture. */
final class SpeechCheck {
    private static final int LONG_ACTION = 1_500;
    private static final int LONG_SPEECH = 3_000;

    private SpeechCheck() {}

    static void problems(Screenplay screenplay, Texts texts, List<Problem> problems) {
        for (Element element : screenplay.elements()) {
            if (element instanceof Element.Speech speech) speech(speech, texts, problems);
            if (element instanceof Element.Action action) action(action, texts, problems);
        }
    }

    private static void speech(Element.Speech speech, Texts texts, List<Problem> problems) {
        String words = speech.words();
        if (words.isEmpty()) problems.add(new Problem(Severity.WARNING, speech.line(), "speech.empty", texts.text("speech.empty", speech.speaker())));
        if (words.length() > LONG_SPEECH) {
            problems.add(new Problem(Severity.HINT, speech.line(), "speech.long", texts.text("speech.long", speech.speaker(), words.length())));
        }
        for (Part part : speech.parts()) {
            if (!(part instanceof Part.Spoken spoken) || !spoken.text().startsWith("(") || spoken.text().indexOf(')') >= 0) continue;
            problems.add(new Problem(Severity.WARNING, part.line(), "parenthetical.open", texts.text("parenthetical.open")));
        }
    }

    private static void action(Element.Action action, Texts texts, List<Problem> problems) {
        int length = action.text().strip().length();
        if (length > LONG_ACTION) problems.add(new Problem(Severity.HINT, action.line(), "action.long", texts.text("action.long", length)));
    }
}
