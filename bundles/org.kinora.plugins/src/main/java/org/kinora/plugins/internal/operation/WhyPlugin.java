package org.kinora.plugins.internal.operation;

import org.kinora.api.operation.Context;
import org.kinora.api.operation.Declaration;
import org.kinora.api.operation.Operation;
import org.kinora.api.operation.Param;
import org.kinora.api.operation.Readable;
import org.kinora.api.platform.plugins.Report;
import org.kinora.api.platform.plugins.Why;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Tells why a plug-in does not run. */
@Component
@Declaration(name = "plugins.why", command = "why", title = "Tell why a plug-in does not run: all that is missing, and what to do.",
        scope = Declaration.Scope.NONE)
public final class WhyPlugin implements Operation<WhyPlugin.Input, WhyPlugin.Output> {
    private final Why why;

    /** Which one. */
    public record Input(@Param(value = "Id of the plug-in, or the name of its jar.", position = 0, required = true) String id) { }

    /** The report. */
    public record Output(Report report) implements Readable {
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
        return new Output(why.why(input.id()));
    }
}
