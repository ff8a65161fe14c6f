package org.kinora.screenplay.internal.check;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.kinora.api.screenplay.Element;
import org.kinora.api.screenplay.Element.Part;
import org.kinora.api.screenplay.Problem;
import org.kinora.api.screenplay.Problem.Severity;
import org.kinora.api.screenplay.Screenplay;
import org.kinora.api.work.Texts;
import org.kinora.screenplay.internal.heading.Intro;

/** Empty lines too many or too few: names and parentheticals cut off from their speech, headings and names swallowed by a speech. */
final class LineCheck {
    private static final int LONG_PARENTHETICAL = 40;

    private final Texts texts;
    private final List<Problem> problems;
    private final Set<String> speakers = new HashSet<>();

    private LineCheck(Texts texts, List<Problem> problems) {
        this.texts = texts;
        this.problems = problems;
    }

    static void problems(Screenplay screenplay, Texts texts, List<Problem> problems) {
        LineCheck check = new LineCheck(texts, problems);
        for (Element element : screenplay.elements()) {
            if (element instanceof Element.Speech speech) check.speakers.add(speech.speaker().toUpperCase(Locale.ROOT));
        }
        Element before = null;
        for (Element element : screenplay.elements()) {
            if (element instanceof Element.Speech speech) check.swallowed(speech);
            if (element instanceof Element.Action action && !action.centred()) check.cutOff(action, before instanceof Element.Speech);
            if (Proof.film(element) || element instanceof Element.Heading) before = element;
        }
    }

    private void swallowed(Element.Speech speech) {
        for (Part part : speech.parts()) {
            if (!(part instanceof Part.Spoken spoken)) continue;
            String[] lines = spoken.text().split("\n");
            for (int i = 0; i < lines.length; i++) {
                String bare = lines[i].strip();
                boolean name = i > 0 && i + 1 < lines.length && speakers.contains(bare) && !bare.equals(speech.speaker());
                if (Intro.read(bare).filter(intro -> intro.dotted() && intro.capitals() && intro.length() < bare.length()).isPresent()) {
                    warn(spoken.line() + i, "heading.spoken", bare);
                } else if (name) {
                    warn(spoken.line() + i, "speaker.spoken", bare);
                }
            }
        }
    }

    private void cutOff(Element.Action action, boolean afterSpeech) {
        String text = action.text().strip();
        if (speakers.contains(text)) warn(action.line(), "speaker.alone", text);
        int end = text.indexOf('\n');
        String first = end < 0 ? text : text.substring(0, end).strip();
        boolean wrapped = first.startsWith("(") && first.indexOf(')') == first.length() - 1 && first.length() <= LONG_PARENTHETICAL;
        if (wrapped && afterSpeech) warn(action.line(), "parenthetical.outside", first);
    }

    private void warn(int line, String key, String words) {
        problems.add(new Problem(Severity.WARNING, line, key, texts.text(key, words)));
    }
}
