package org.kinora.production.internal.operations.library;

import java.util.List;
import java.util.Locale;
import org.kinora.api.asset.Origin;
import org.kinora.api.operation.Context;
import org.kinora.api.operation.Declaration;
import org.kinora.api.operation.Operation;
import org.kinora.api.operation.Param;
import org.kinora.api.operation.Readable;
import org.kinora.api.work.Texts;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Searches the library. */
@Component(service = Operation.class)
@Declaration(name = "assets.find", command = "assets find", title = "Search the library by words, kind and tags.",
        help = "Words are looked for in names, tags and where an asset is used. What was made on the way from script to film is left out unless --all is "
                + "given.\n  kinora assets find rain --kind sound\n  kinora assets find --tag sky --unused")
public final class FindAssets implements Operation<FindAssets.Input, FindAssets.Output> {
    private static final Texts TEXTS = Texts.beside(FindAssets.class);

    private final LibraryDesk desk;

    /** Which; what is left out lets all pass. */
    public record Input(@Param(value = "Words that all must occur.", position = 0) String words, @Param("What it is.") AssetKind kind,
            @Param("A tag that it has; may be given more than once.") List<String> tag, @Param("Only what is used nowhere.") boolean unused,
            @Param("Only linked files that are missing.") boolean offline,
            @Param("Also what was made on the way and can be made again.") boolean all,
            @Param(value = "How many.", fallback = "500", min = 1, max = 1000000) int most) {}

    /**
     * What was found, newest first.
     *
     * @param found how many fit; more than {@code assets} holds where there was no room for all
     * @param tags all tags of the library
     */
    public record Output(List<LibraryAsset> assets, int found, List<String> tags) implements Readable {
        @Override
        public String text() {
            if (assets.isEmpty()) return TEXTS.text("find.none");
            return String.join("\n", assets.stream().map(LibraryAsset::line).toList())
                    + (found > assets.size() ? "\n" + TEXTS.text("find.more", found - assets.size()) : "");
        }
    }

    @Activate
    public FindAssets(@Reference LibraryDesk desk) {
        this.desk = desk;
    }

    @Override
    public Output run(Input input, Context context) {
        List<LibraryAsset> all = desk.all(context);
        String[] words = input.words().strip().toLowerCase(Locale.ROOT).split("\\s+");
        List<String> tags = input.tag().stream().map(TagAsset::plain).toList();
        List<LibraryAsset> found = all.stream().filter(asset -> input.all() || material(asset)).filter(asset -> asset.fits(words))
                .filter(asset -> input.kind() == null || input.kind() == asset.kind()).filter(asset -> asset.tags().containsAll(tags))
                .filter(asset -> !input.unused() || asset.uses().isEmpty())
                .filter(asset -> !input.offline() || !asset.link().isEmpty() && !asset.present()).toList();
        int most = input.most() == 0 ? 500 : input.most();
        return new Output(found.stream().limit(most).toList(), found.size(), all.stream().flatMap(asset -> asset.tags().stream()).distinct().sorted()
                .toList());
    }

    /** What people think of as material: all that cannot be made again, and what is a take of the film or was spoken of. */
    private static boolean material(LibraryAsset asset) {
        return asset.origin() != Origin.DERIVED || !asset.tags().isEmpty() || asset.uses().stream().anyMatch(AssetUse::whole);
    }
}
