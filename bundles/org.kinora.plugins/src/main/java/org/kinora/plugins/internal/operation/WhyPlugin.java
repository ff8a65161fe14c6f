package org.kinora.plugins.internal.operation;

import java.util.Optional;
import org.kinora.api.operation.Context;
import org.kinora.api.operation.Declaration;
import org.kinora.api.operation.Operation;
import org.kinora.api.operation.Param;
import org.kinora.api.operation.Readable;
import org.kinora.api.platform.plugins.Report;
import org.kinora.api.platform.plugins.Why;
import org.kinora.api.work.Kind;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Tells why a plug-in does not run. */
@Component
@Declaration(name = "plugins.why", command = "why", title = "Tell why a plug-in does not run: all that is missing, and what to do.",
        help = "Ends with status 0 when the plug-in runs, and with 3 when it does not.", scope = Declaration.Scope.NONE)
public final class WhyPlugin implements Operation<WhyPlugin.Input, WhyPlugin.Output> {
    private final Why why;

    /** Which one. */
    public record Input(@Param(value = "Id of the plug-in, or the name of its jar.", position = 0, required = true) String id) { }

    /**
     * The report.
     *
     * @param failed {@link Kind#MISSING} when the plug-in does not run; a face for programs ends with its status
     */
    public record Output(Report report, Optional<Kind> failed) implements Readable {
        @Override
        public String text() {
            return report.text();
        }
    }

    @Activate
    public WhyPlugin(@Reference Why why) {
        this.why = why;
    }

    @Override
    public Output run(Input input, Context context) {
        Report report = why.why(input.id());
        return new Output(report, report.running() ? Optional.empty() : Optional.of(Kind.MISSING));
    }
}
