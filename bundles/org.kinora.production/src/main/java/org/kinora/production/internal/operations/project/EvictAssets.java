package org.kinora.production.internal.operations.project;

import org.kinora.api.operation.Context;
import org.kinora.api.operation.Declaration;
import org.kinora.api.operation.Operation;
import org.kinora.api.platform.assets.Freed;
import org.kinora.api.platform.engine.Engine;
import org.kinora.api.platform.engine.Storage;
import org.kinora.api.platform.project.OpenProject;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Makes room now. */
@Component(service = Operation.class)
@Declaration(name = "assets.evict", command = "assets evict", title = "Remove assets that can be made again, down to the limit.",
        effects = {Declaration.Effect.DELETES},
                help = "Happens by itself at the opening of a project and after a film. See assets room for the limit.")
public final class EvictAssets implements Operation<EvictAssets.Input, EvictAssets.Output> {
    private final Engine engine;

    /** Nothing to say. */
    public record Input() {}

    /** What went, and what is left. */
    public record Output(Freed freed, Storage.Room room) implements org.kinora.api.operation.Readable {
        @Override
        public String text() {
            return "removed " + freed.assets() + " files, " + RoomOfAssets.megabytes(freed.bytes()) + " MB; " + RoomOfAssets.megabytes(room.derived())
                    + " MB of at most " + RoomOfAssets.megabytes(room.limit()) + " MB are left";
        }
    }

    @Activate
    public EvictAssets(@Reference Engine engine) {
        this.engine = engine;
    }

    @Override
    public Output run(Input input, Context context) {
        Storage storage = engine.storage(context.project(OpenProject.class));
        Freed freed = storage.evict();
        return new Output(freed, storage.room());
    }
}
