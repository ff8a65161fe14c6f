package org.kinora.production.internal.operations.project;

import java.util.List;
import java.util.Optional;
import org.kinora.api.operation.Context;
import org.kinora.api.operation.Declaration;
import org.kinora.api.operation.Operation;
import org.kinora.api.operation.Param;
import org.kinora.api.operation.Readable;
import org.kinora.api.platform.engine.Engine;
import org.kinora.api.platform.engine.Results;
import org.kinora.api.platform.project.OpenProject;
import org.kinora.api.work.Kind;
import org.kinora.api.work.Texts;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Compares the last two recipes of a step. */
@Component(service = Operation.class)
@Declaration(name = "step.why-rebuilt", command = "why-rebuilt", title = "Say why a step was done again.")
public final class WhyRebuilt implements Operation<WhyRebuilt.Input, WhyRebuilt.Output> {
    private static final Texts TEXTS = Texts.beside(WhyRebuilt.class);

    /** As many changes of one step as a person reads. */
    private static final int MOST = 20;

    private final Engine engine;

    /** Which. */
    public record Input(@Param(value = "Label of the step, such as shot/s7.l3.a/panel, or a part of it; without one, all steps are listed.",
            position = 0) String step) {}

    @Activate
    public WhyRebuilt(@Reference Engine engine) {
        this.engine = engine;
    }

    @Override
    public WhyRebuilt.Output run(Input input, Context context) {
        Results results = engine.results(context.project(OpenProject.class));
        List<String> labels = results.labels("").stream().filter(label -> label.contains(input.step())).toList();
        if (labels.isEmpty() && !input.step().isEmpty()) throw TEXTS.failure(Kind.INPUT, "step.unknown", input.step());
        if (input.step().isEmpty()) return new Output(labels, List.of());
        return new Output(labels, labels.stream().map(results::whyRebuilt).flatMap(Optional::stream).toList());
    }

    /**
     * What was found; in words a long list of changes is cut off, as data it is whole.
     *
     * @param steps labels that match
     */
    public record Output(List<String> steps, List<Results.Rebuild> rebuilds) implements Readable {
        @Override
        public String text() {
            if (steps.isEmpty()) return "No step was done yet.";
            if (rebuilds.isEmpty()) return steps.size() == 1 ? steps.getFirst() + " was done once only" : String.join("\n", steps);
            StringBuilder text = new StringBuilder();
            for (Results.Rebuild rebuild : rebuilds) {
                text.append(rebuild.label()).append(" was done again because:\n");
                rebuild.changes().stream().limit(MOST).forEach(change -> text.append("  ").append(sentence(change)).append('\n'));
                if (rebuild.changes().size() > MOST) text.append("  and ").append(rebuild.changes().size() - MOST).append(" more\n");
            }
            return text.toString().stripTrailing();
        }

        private static String sentence(Results.Change change) {
            String cause = change.cause().map(label -> " (result of " + label + ")").orElse("");
            return change.path() + ": " + shortened(change.before()) + " -> " + shortened(change.after()) + cause;
        }

        private static String shortened(String text) {
            return text.isEmpty() ? "nothing" : text.length() <= 60 ? text : text.substring(0, 57) + "...";
        }
    }
}
