package org.kinora.plugins.internal.operation;

import java.util.List;
import org.kinora.api.operation.Context;
import org.kinora.api.operation.Declaration;
import org.kinora.api.operation.Operation;
import org.kinora.api.operation.Readable;
import org.kinora.api.platform.plugins.Plugin;
import org.kinora.api.platform.plugins.Plugins;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Lists the plug-ins and what cannot be done without others. */
@Component
@Declaration(name = "plugins.list", command = "plugins", title = "List the plug-ins, their state, and what is missing.",
        help = "Plug-ins are jars in $KINORA_HOME/plugins (~/.local/share/kinora/plugins); they come and go while Kinora runs.",
        scope = Declaration.Scope.NONE)
public final class ListPlugins implements Operation<ListPlugins.Input, ListPlugins.Output> {
    private final Plugins plugins;

    /** Nothing is asked. */
    public record Input() { }

    /**
     * The answer.
     *
     * @param missing what Kinora cannot do, one sentence each
     */
    public record Output(List<Plugin> plugins, List<String> missing) implements Readable {
        @Override
        public String text() {
            return PluginTable.text(plugins, missing);
        }
    }

    @Activate
    public ListPlugins(@Reference Plugins plugins) {
        this.plugins = plugins;
    }

    @Override
    public Output run(Input input, Context context) {
        return new Output(plugins.list(), plugins.missingCapabilities());
    }
}
