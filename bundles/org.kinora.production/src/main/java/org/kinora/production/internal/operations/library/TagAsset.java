package org.kinora.production.internal.operations.library;

import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import org.kinora.api.asset.AssetInfo;
import org.kinora.api.operation.Context;
import org.kinora.api.operation.Declaration;
import org.kinora.api.operation.Operation;
import org.kinora.api.operation.Param;
import org.kinora.api.platform.project.OpenProject;
import org.kinora.api.work.Kind;
import org.kinora.api.work.Texts;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Says something of an asset. */
@Component(service = Operation.class)
@Declaration(name = "assets.tag", command = "assets tag", title = "Give an asset tags or another name.",
        effects = {Declaration.Effect.WRITES, Declaration.Effect.UNDOABLE},
        help = "  kinora assets tag 4f1c90 --add sky --add evening --title \"Evening sky\"")
public final class TagAsset implements Operation<TagAsset.Input, ShowAsset.Output> {
    private static final Texts TEXTS = Texts.beside(TagAsset.class);
    private static final int LONGEST_TAG = 40;
    private static final int LONGEST_TITLE = 200;

    private final LibraryDesk desk;

    /** What to say of which. */
    public record Input(@Param(value = "Beginning of its hash, or its name.", position = 0, required = true) String asset,
            @Param("A tag that it gets; may be given more than once.") List<String> add,
            @Param("A tag that it loses; may be given more than once.") List<String> remove,
            @Param("What it is called here; - for the name of its file.") String title) {}

    @Activate
    public TagAsset(@Reference LibraryDesk desk) {
        this.desk = desk;
    }

    @Override
    public ShowAsset.Output run(Input input, Context context) {
        AssetInfo info = desk.named(context, input.asset());
        List<String> more = input.add().stream().map(TagAsset::checked).toList();
        List<String> less = input.remove().stream().map(TagAsset::plain).toList();
        String title = input.title().strip();
        if (title.length() > LONGEST_TITLE) throw TEXTS.failure(Kind.INPUT, "tag.title", LONGEST_TITLE, title.length());
        context.project(OpenProject.class).documents().edit(context.branch(), TEXTS.text("tag.edit", info.name()), context.caller(), view -> {
            AssetNotes before = AssetNotes.of(view, info.id());
            TreeSet<String> tags = new TreeSet<>(before.tags());
            tags.addAll(more);
            less.forEach(tags::remove);
            return List.of(new AssetNotes(title.isEmpty() ? before.title() : title.equals("-") ? "" : title, List.copyOf(tags)).change(info.id()));
        });
        return new ShowAsset.Output(desk.describe(context, info));
    }

    private static String checked(String tag) {
        String plain = plain(tag);
        if (plain.isEmpty() || plain.length() > LONGEST_TAG || plain.contains(",")) throw TEXTS.failure(Kind.INPUT, "tag.word", LONGEST_TAG, tag);
        return plain;
    }

    /** As tags are kept: lower case, without a leading hash sign, blanks as one hyphen. */
    static String plain(String tag) {
        String bare = tag.strip().toLowerCase(Locale.ROOT);
        return (bare.startsWith("#") ? bare.substring(1) : bare).strip().replaceAll("\\s+", "-");
    }
}
