package org.kinora.direction.internal.lint;

import java.util.ArrayList;
import java.util.List;
import org.kinora.api.platform.direction.Finding;
import org.kinora.api.work.Texts;

/** Collects findings with their texts. Used by one thread. */
final class Report {
    private final Texts texts = Texts.beside(Report.class);
    private final List<Finding> findings = new ArrayList<>();

    void warn(String rule, String scene, String shot, Object... arguments) {
        findings.add(new Finding(Finding.Severity.WARNING, rule, scene, shot, texts.text(rule, arguments)));
    }

    void error(String rule, String scene, String shot, Object... arguments) {
        findings.add(new Finding(Finding.Severity.ERROR, rule, scene, shot, texts.text(rule, arguments)));
    }

    List<Finding> findings() {
        return List.copyOf(findings);
    }
}
