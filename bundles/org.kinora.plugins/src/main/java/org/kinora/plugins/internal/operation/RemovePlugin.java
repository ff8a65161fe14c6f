package org.kinora.plugins.internal.operation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.kinora.api.operation.Context;
import org.kinora.api.operation.Declaration;
import org.kinora.api.operation.Operation;
import org.kinora.api.operation.Readable;
import org.kinora.api.platform.plugins.Launch;
import org.kinora.api.platform.plugins.Plugin;
import org.kinora.api.platform.plugins.Plugins;
import org.kinora.api.work.Kind;
import org.kinora.api.work.Texts;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Takes a plug-in out of the user's folder. */
@Component(service = Operation.class)
@Declaration(name = "plugins.remove", command = "plugins remove", title = "Remove a plug-in that you installed.",
        effects = {Declaration.Effect.WRITES, Declaration.Effect.DELETES}, scope = Declaration.Scope.NONE)
public final class RemovePlugin implements Operation<Switched.Input, RemovePlugin.Output> {
    private static final Texts TEXTS = Texts.beside(RemovePlugin.class);

    private final Plugins plugins;
    private final Path folder;

    /** @param name what it was called */
    public record Output(String name) implements Readable {
        @Override
        public String text() {
            return TEXTS.text("remove.done", name);
        }
    }

    @Activate
    public RemovePlugin(@Reference Plugins plugins, @Reference Launch launch) {
        this.plugins = plugins;
        this.folder = launch.home().resolve("plugins");
    }

    @Override
    public Output run(Switched.Input input, Context context) {
        Plugin plugin = plugins.list().stream().filter(one -> one.id().equals(input.id())).findFirst()
                .orElseThrow(() -> TEXTS.failure(Kind.INPUT, "remove.unknown", input.id()));
        if (plugin.origin() == Plugin.Origin.SHIPPED) throw TEXTS.failure(Kind.INPUT, "remove.shipped", plugin.name());
        try {
            Files.deleteIfExists(folder.resolve(plugin.jar()));
        } catch (IOException unwritable) {
            throw TEXTS.failure(Kind.INPUT, "remove.unwritable", plugin.name(), folder, unwritable);
        }
        plugins.rescan();
        return new Output(plugin.name());
    }
}
