package org.kinora.plugins.internal.operation;

import org.kinora.api.operation.Context;
import org.kinora.api.operation.Declaration;
import org.kinora.api.operation.Operation;
import org.kinora.api.platform.plugins.Plugins;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Switches a plug-in on. */
@Component
@Declaration(name = "plugins.enable", command = "plugins enable", title = "Switch a plug-in on again that was disabled or put into quarantine.",
        effects = Declaration.Effect.WRITES, scope = Declaration.Scope.NONE)
public final class EnablePlugin implements Operation<Switched.Input, Switched> {
    private final Plugins plugins;

    @Activate
    public EnablePlugin(@Reference Plugins plugins) {
        this.plugins = plugins;
    }

    @Override
    public Switched run(Switched.Input input, Context context) {
        return new Switched(plugins.enable(input.id()));
    }
}
