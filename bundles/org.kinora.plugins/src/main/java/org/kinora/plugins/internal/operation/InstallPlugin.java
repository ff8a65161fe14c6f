package org.kinora.plugins.internal.operation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.kinora.api.operation.Context;
import org.kinora.api.operation.Declaration;
import org.kinora.api.operation.Operation;
import org.kinora.api.operation.Param;
import org.kinora.api.operation.Readable;
import org.kinora.api.platform.plugins.Launch;
import org.kinora.api.platform.plugins.Plugin;
import org.kinora.api.platform.plugins.Plugins;
import org.kinora.api.work.Kind;
import org.kinora.api.work.Texts;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Puts a jar into the user's plug-in folder. */
@Component(service = Operation.class)
@Declaration(name = "plugins.install", command = "plugins install", title = "Install a plug-in from a file, or a newer version of it.",
        effects = Declaration.Effect.WRITES, scope = Declaration.Scope.NONE,
        help = "A jar that is no plug-in is not kept. Plug-ins run with your rights: install only what you trust.")
public final class InstallPlugin implements Operation<InstallPlugin.Input, InstallPlugin.Output> {
    private static final Texts TEXTS = Texts.beside(InstallPlugin.class);

    private final Plugins plugins;
    private final Path folder;

    /** Which file. */
    public record Input(@Param(value = "The jar.", position = 0, required = true) String file) { }

    /** The plug-in as it is now. */
    public record Output(Plugin plugin) implements Readable {
        @Override
        public String text() {
            return plugin.state() == Plugin.State.ACTIVE ? TEXTS.text("install.runs", plugin.name(), plugin.version())
                    : TEXTS.text("install.waits", plugin.name(), plugin.version(), plugin.problem());
        }
    }

    @Activate
    public InstallPlugin(@Reference Plugins plugins, @Reference Launch launch) {
        this.plugins = plugins;
        this.folder = launch.home().resolve("plugins");
    }

    @Override
    public Output run(Input input, Context context) {
        Path jar = context.localFile(input.file()).filter(Files::isRegularFile)
                .orElseThrow(() -> TEXTS.failure(Kind.MISSING, "install.file", input.file()));
        String name = jar.getFileName().toString();
        if (!name.endsWith(".jar")) throw TEXTS.failure(Kind.INPUT, "install.jar", name);
        Path place = folder.resolve(name);
        Path before = folder.resolve(name + ".before");
        try {
            Files.createDirectories(folder);
            if (Files.exists(place)) Files.copy(place, before, StandardCopyOption.REPLACE_EXISTING);
            Path part = Files.createTempFile(folder, name, ".part");
            Files.copy(jar, part, StandardCopyOption.REPLACE_EXISTING);
            Files.move(part, place, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            plugins.rescan();
            Plugin plugin = plugins.list().stream().filter(one -> one.jar().equals(name) && one.origin() == Plugin.Origin.USER).findFirst()
                    .orElse(null);
            if (plugin != null && plugin.state() != Plugin.State.REFUSED) return new Output(plugin);
            if (Files.exists(before)) Files.move(before, place, StandardCopyOption.REPLACE_EXISTING);
            else Files.delete(place);
            plugins.rescan();
            throw TEXTS.failure(Kind.INPUT, "install.refused", name, plugin == null ? "" : plugin.problem());
        } catch (IOException unwritable) {
            throw TEXTS.failure(Kind.EXHAUSTED, "install.unwritable", name, folder, unwritable);
        } finally {
            discard(before);
        }
    }

    private static void discard(Path before) {
        try {
            Files.deleteIfExists(before);
        } catch (IOException left) {
            System.getLogger(InstallPlugin.class.getName()).log(System.Logger.Level.WARNING, "cannot remove " + before, left);
        }
    }
}
