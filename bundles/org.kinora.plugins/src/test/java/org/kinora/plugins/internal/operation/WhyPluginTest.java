package org.kinora.plugins.internal.operation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.kinora.api.json.Json;
import org.kinora.api.platform.plugins.Report;
import org.kinora.api.platform.plugins.Report.Cause;
import org.kinora.api.platform.plugins.Report.Waiting;
import org.kinora.api.platform.plugins.Why;
import org.kinora.api.work.Failure;
import org.kinora.api.work.Kind;

class WhyPluginTest {
    @Test
    void a_plug_in_that_runs_is_no_failure() {
        WhyPlugin.Output output = ask(report(true, List.of(), List.of(), "Plug-in \"Acme\" 1.0.0 (acme.jar) is running."));
        assertThat(output.failed()).isEmpty();
        assertThat(output.text()).isEqualTo("Plug-in \"Acme\" 1.0.0 (acme.jar) is running.");
        assertThat(Json.write(output)).doesNotContain("failed");
    }

    @Test
    void one_that_does_not_run_stands_for_what_is_missing_whatever_keeps_it() {
        Cause cause = new Cause("package com.acme.codec", "nothing", "install it.");
        for (Report report : List.of(report(false, List.of(cause), List.of(), "cannot start"), report(false, List.of(), List.of(), "is switched off"),
                report(false, List.of(), List.of(new Waiting("acme.Film", List.of("waits for Cutter"))), "is active in part"))) {
            WhyPlugin.Output output = ask(report);
            assertThat(output.failed()).contains(Kind.MISSING);
            assertThat(output.report()).isEqualTo(report);
            assertThat(output.text()).isEqualTo(report.text());
            assertThat(Json.write(output)).contains("\"failed\":\"MISSING\"");
        }
    }

    @Test
    void an_unknown_name_is_a_failure_of_its_own() {
        assertThatThrownBy(() -> ask(null)).isInstanceOfSatisfying(Failure.class, failure -> assertThat(failure.kind()).isEqualTo(Kind.INPUT));
    }

    private static Report report(boolean running, List<Cause> causes, List<Waiting> components, String text) {
        return new Report("acme", "Acme", "1.0.0", "acme.jar", running, causes, components, text);
    }

    /** @param known the only report there is, or null */
    private static WhyPlugin.Output ask(Report known) {
        return new WhyPlugin(new Why() {
            @Override
            public Report why(String id) {
                if (known == null) throw new Failure(Kind.INPUT, "unknown-id", List.of(), "There is no such plug-in.", "", "", "", false, null);
                return known;
            }

            @Override
            public List<Report> problems() {
                return List.of();
            }
        }).run(new WhyPlugin.Input("acme"), null);
    }
}
