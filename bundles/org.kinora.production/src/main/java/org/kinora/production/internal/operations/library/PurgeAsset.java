package org.kinora.production.internal.operations.library;

import java.util.List;
import org.kinora.api.asset.AssetInfo;
import org.kinora.api.operation.Context;
import org.kinora.api.operation.Declaration;
import org.kinora.api.operation.Operation;
import org.kinora.api.operation.Param;
import org.kinora.api.operation.Readable;
import org.kinora.api.platform.project.Change;
import org.kinora.api.platform.project.OpenProject;
import org.kinora.api.work.Kind;
import org.kinora.api.work.Texts;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Removes an asset for good. */
@Component(service = Operation.class)
@Declaration(name = "assets.purge", command = "assets purge", title = "Remove an asset for good; refused where it is used.",
        effects = {Declaration.Effect.WRITES, Declaration.Effect.DELETES},
        help = "This cannot be undone. The file of a linked asset stays where it is.")
public final class PurgeAsset implements Operation<PurgeAsset.Input, PurgeAsset.Output> {
    private static final Texts TEXTS = Texts.beside(PurgeAsset.class);

    private final LibraryDesk desk;

    /** Which. */
    public record Input(@Param(value = "Beginning of its hash, or its name.", position = 0, required = true) String asset) {}

    /** @param bytes that are free now */
    public record Output(String name, long bytes) implements Readable {
        @Override
        public String text() {
            return TEXTS.text("purge.done", name, bytes);
        }
    }

    @Activate
    public PurgeAsset(@Reference LibraryDesk desk) {
        this.desk = desk;
    }

    @Override
    public Output run(Input input, Context context) {
        AssetInfo info = desk.named(context, input.asset());
        LibraryAsset asset = desk.describe(context, info);
        if (!asset.uses().isEmpty()) throw TEXTS.failure(Kind.INPUT, "purge.used", asset.name(), asset.uses().size(), asset.uses().getFirst()
                .label());
        OpenProject project = context.project(OpenProject.class);
        long bytes = project.library().purge(List.of(info.id())).bytes();
        project.documents().edit(context.branch(), TEXTS.text("purge.edit", asset.name()), context.caller(),
                view -> view.document(AssetNotes.TYPE.id(info.id().sha256())).isEmpty() ? List.<Change>of()
                        : List.of(AssetNotes.NONE.change(info.id())));
        return new Output(asset.name(), bytes);
    }
}
