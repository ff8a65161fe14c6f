package org.kinora.screenplay.internal.check;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.kinora.api.screenplay.Element;
import org.kinora.api.screenplay.Problem;
import org.kinora.api.screenplay.Problem.Severity;
import org.kinora.api.screenplay.ScriptScene;
import org.kinora.api.screenplay.Screenplay;
import org.kinora.api.screenplay.Setting;
import org.kinora.api.work.Texts;

/** Headings without place, scenes without content, numbers given twice. */
final class SceneCheck {
    private SceneCheck() {}

    static void problems(Screenplay screenplay, Texts texts, List<Problem> problems) {
        Map<String, Integer> numbers = new HashMap<>();
        for (ScriptScene scene : screenplay.scenes()) {
            scene.heading().ifPresent(heading -> {
                heading(heading, texts, problems);
                if (scene.body().stream().noneMatch(Proof::film)) {
                    problems.add(new Problem(Severity.WARNING, heading.line(), "scene.empty", texts.text("scene.empty", heading.text())));
                }
                heading.number().ifPresent(number -> {
                    Integer before = numbers.putIfAbsent(number, heading.line());
                    if (before == null) return;
                    problems.add(new Problem(Severity.WARNING, heading.line(), "number.twice", texts.text("number.twice", number, before)));
                });
            });
        }
    }

    private static void heading(Element.Heading heading, Texts texts, List<Problem> problems) {
        Setting setting = heading.setting();
        if (!setting.place().isEmpty() || setting.where() == Setting.Where.UNSAID && !heading.text().isBlank()) return;
        problems.add(new Problem(Severity.WARNING, heading.line(), "heading.place", texts.text("heading.place", heading.text())));
    }
}
