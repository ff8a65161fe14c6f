package org.kinora.screenplay.internal.fountain;

import java.util.ArrayList;
import java.util.List;
import org.kinora.api.screenplay.Problem;
import org.kinora.api.work.Texts;

/** Collects what a parser wants to tell the writer while it reads. */
final class Notices {
    private final Texts texts = Texts.beside(Notices.class);
    private final List<Problem> problems = new ArrayList<>();

    void warn(int line, String key, Object... arguments) {
        problems.add(new Problem(Problem.Severity.WARNING, line, key, texts.text(key, arguments)));
    }

    void hint(int line, String key, Object... arguments) {
        problems.add(new Problem(Problem.Severity.HINT, line, key, texts.text(key, arguments)));
    }

    List<Problem> problems() {
        return problems;
    }
}
