package org.kinora.plugins.internal.operation;

import org.kinora.api.operation.Context;
import org.kinora.api.operation.Declaration;
import org.kinora.api.operation.Operation;
import org.kinora.api.operation.Param;
import org.kinora.api.operation.Readable;
import org.kinora.api.platform.plugins.Plugin;
import org.kinora.api.platform.plugins.Plugins;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Switches a plug-in off. */
@Component
@Declaration(name = "plugins.disable", command = "plugins disable", title = "Switch a plug-in off until it is enabled again.",
        effects = Declaration.Effect.WRITES, scope = Declaration.Scope.NONE)
public final class DisablePlugin implements Operation<DisablePlugin.Input, DisablePlugin.Output> {
    private final Plugins plugins;

    /** Which one. */
    public record Input(@Param(value = "Id of the plug-in.", position = 0, required = true) String id) { }

    /** The plug-in as it is now. */
    public record Output(Plugin plugin) implements Readable {
        @Override
        public String text() {
            return "\"" + plugin.name() + "\" is switched off.";
        }
    }

    @Activate
    public DisablePlugin(@Reference Plugins plugins) {
        this.plugins = plugins;
    }

    @Override
    public Output run(Input input, Context context) {
        return new Output(plugins.disable(input.id()));
    }
}
