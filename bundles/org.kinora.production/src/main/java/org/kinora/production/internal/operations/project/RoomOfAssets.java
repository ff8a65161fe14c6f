package org.kinora.production.internal.operations.project;

import java.util.Optional;
import org.kinora.api.asset.Origin;
import org.kinora.api.operation.Context;
import org.kinora.api.operation.Declaration;
import org.kinora.api.operation.Operation;
import org.kinora.api.operation.Param;
import org.kinora.api.operation.Readable;
import org.kinora.api.platform.assets.Usage;
import org.kinora.api.platform.engine.Engine;
import org.kinora.api.platform.engine.Storage;
import org.kinora.api.platform.project.OpenProject;
import org.kinora.api.work.Kind;
import org.kinora.api.work.Texts;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Shows what assets take, or sets what those that can be made again may take. */
@Component(service = Operation.class)
@Declaration(name = "assets.room", command = "assets room", title = "Show what assets take, or set the limit of those that can be made again.",
        effects = {Declaration.Effect.READS, Declaration.Effect.WRITES},
        help = "Without a limit of its own a project may take 20 GB or a tenth of the disk, whichever is less, or what KINORA_ASSETS_MB says. "
                + "What the newest film is made from, takes, and what you brought in or paid for stay whatever the limit.")
public final class RoomOfAssets implements Operation<RoomOfAssets.Input, RoomOfAssets.Output> {
    private static final Texts TEXTS = Texts.beside(RoomOfAssets.class);
    private static final long MEGABYTE = 1_000_000;
    private static final String NONE = "none";

    private final Engine engine;

    /** How much. */
    public record Input(@Param(value = "The limit in MB; none goes back to the usual one.", position = 0, unit = "MB") String limit) {}

    /** What there is. */
    public record Output(Storage.Room room, Usage usage) implements Readable {
        @Override
        public String text() {
            StringBuilder text = new StringBuilder();
            for (Origin origin : Origin.values()) {
                Usage.Share share = usage.stored().get(origin);
                if (share != null) text.append(line(origin.name().toLowerCase(java.util.Locale.ROOT), share));
            }
            if (usage.linked().assets() > 0) text.append(line("linked", usage.linked()));
            return text + "those that can be made again may take " + megabytes(room.limit()) + " MB" + (room.own() ? "" : " (the usual limit)")
                    + (usage.evicted() == 0 ? "" : "; " + usage.evicted() + " are not here now");
        }

        private static String line(String name, Usage.Share share) {
            return String.format("%-9s %6d files %8d MB%n", name, share.assets(), megabytes(share.bytes()));
        }
    }

    @Activate
    public RoomOfAssets(@Reference Engine engine) {
        this.engine = engine;
    }

    @Override
    public Output run(Input input, Context context) {
        OpenProject project = context.project(OpenProject.class);
        Storage storage = engine.storage(project);
        if (input.limit().equals(NONE)) storage.limit(Optional.empty(), context.caller());
        else if (input.limit().matches("\\d{1,9}")) storage.limit(Optional.of(Long.parseLong(input.limit()) * MEGABYTE), context.caller());
        else if (!input.limit().isEmpty()) throw TEXTS.failure(Kind.INPUT, "limit", input.limit());
        return new Output(storage.room(), project.library().usage());
    }

    static long megabytes(long bytes) {
        return (bytes + MEGABYTE - 1) / MEGABYTE;
    }
}
