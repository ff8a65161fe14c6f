package org.kinora.production.internal.operations.library;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.kinora.api.asset.AssetId;
import org.kinora.api.asset.AssetStore;
import org.kinora.api.operation.Context;
import org.kinora.api.operation.Declaration;
import org.kinora.api.operation.Operation;
import org.kinora.api.operation.Param;
import org.kinora.api.operation.Readable;
import org.kinora.api.operation.Source;
import org.kinora.api.platform.project.Change;
import org.kinora.api.platform.project.OpenProject;
import org.kinora.api.work.Texts;
import org.osgi.service.component.annotations.Component;

/** Takes files into the library. */
@Component(service = Operation.class)
@Declaration(name = "assets.add", command = "assets add", title = "Take pictures, clips, sounds or other files into the library.",
        effects = {Declaration.Effect.WRITES, Declaration.Effect.UNDOABLE},
        help = "The files are copied; kinora assets link records a large one in place.\n  kinora assets add rain.wav sky.png --tag weather")
public final class AddAssets implements Operation<AddAssets.Input, AddAssets.Output> {
    private static final Texts TEXTS = Texts.beside(AddAssets.class);

    /** Which, and what is said of them. */
    public record Input(@Param(value = "The files.", position = 0, required = true) List<Source> files,
            @Param("A tag that they get; may be given more than once.") List<String> tag) {}

    /** What they are now. */
    public record Output(List<AssetId> assets) implements Readable {
        @Override
        public String text() {
            return TEXTS.text("add.done", assets.size());
        }
    }

    @Override
    public Output run(Input input, Context context) {
        AssetStore store = context.project(OpenProject.class).assets();
        List<AssetId> assets = new ArrayList<>();
        for (Source file : input.files()) file.asset().filter(store::has).ifPresent(assets::add);
        List<String> tags = input.tag().stream().map(TagAsset::plain).filter(tag -> !tag.isEmpty()).toList();
        if (!tags.isEmpty()) context.project(OpenProject.class).documents().edit(context.branch(), TEXTS.text("add.edit"), context.caller(), view -> {
            List<Change> changes = new ArrayList<>();
            Set<String> noted = new HashSet<>();
            for (AssetId asset : assets) {
                if (!noted.add(asset.sha256())) continue;
                AssetNotes before = AssetNotes.of(view, asset);
                List<String> all = new ArrayList<>(before.tags());
                all.addAll(tags);
                changes.add(new AssetNotes(before.title(), all).change(asset));
            }
            return changes;
        });
        return new Output(List.copyOf(assets));
    }
}
