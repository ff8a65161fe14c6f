package org.kinora.production.internal.operations.library;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.kinora.api.asset.AssetInfo;
import org.kinora.api.operation.Context;
import org.kinora.api.operation.Declaration;
import org.kinora.api.operation.Operation;
import org.kinora.api.operation.Param;
import org.kinora.api.operation.Readable;
import org.kinora.api.platform.assets.AssetFilter;
import org.kinora.api.platform.project.OpenProject;
import org.kinora.api.work.Failure;
import org.kinora.api.work.Kind;
import org.kinora.api.work.Texts;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Finds what looks alike. */
@Component(service = Operation.class)
@Declaration(name = "assets.like", command = "assets like", title = "Find pictures and clips that look like one of them.", job = true,
        help = "Forms and colours count alike: 100 is the same picture, two unrelated ones have about 25. A clip is judged by its middle.")
public final class LikeAssets implements Operation<LikeAssets.Input, LikeAssets.Output> {
    private static final Texts TEXTS = Texts.beside(LikeAssets.class);

    private final LibraryDesk desk;
    private final AssetGlance glance;

    /** Like which. */
    public record Input(@Param(value = "Beginning of its hash, or its name.", position = 0, required = true) String asset,
            @Param(value = "How alike at least, of 100.", fallback = "60", min = 0, max = 100) int least,
            @Param(value = "How many.", fallback = "24", min = 1, max = 1000) int most) {}

    /** @param likeness of 100 */
    public record Row(LibraryAsset asset, int likeness) {}

    /** The most alike first. */
    public record Output(List<Row> assets) implements Readable {
        @Override
        public String text() {
            if (assets.isEmpty()) return TEXTS.text("like.none");
            return String.join("\n", assets.stream().map(row -> String.format("%3d  %s", row.likeness(), row.asset().line())).toList());
        }
    }

    @Activate
    public LikeAssets(@Reference LibraryDesk desk, @Reference AssetGlance glance) {
        this.desk = desk;
        this.glance = glance;
    }

    @Override
    public Output run(Input input, Context context) {
        AssetInfo wanted = desk.named(context, input.asset());
        if (!visible(wanted)) throw TEXTS.failure(Kind.INPUT, "like.unseen", wanted.name(), wanted.id().mediaType());
        Appearance look = glance.of(wanted, desk.file(context, wanted), context);
        List<AssetInfo> others = context.project(OpenProject.class).library().list(AssetFilter.ALL).stream()
                .filter(info -> visible(info) && info.present() && !info.id().sha256().equals(wanted.id().sha256())).toList();
        List<Found> found = new ArrayList<>();
        for (int i = 0; i < others.size(); i++) {
            context.work().checkCancelled();
            context.work().progress((double) i / others.size());
            int likeness = likeness(look, others.get(i), context);
            if (likeness >= input.least()) found.add(new Found(others.get(i), likeness));
        }
        found.sort(Comparator.comparingInt(Found::likeness).reversed().thenComparing(one -> one.info().id()));
        return new Output(found.stream().limit(input.most()).map(one -> new Row(desk.describe(context, one.info()), one.likeness())).toList());
    }

    private record Found(AssetInfo info, int likeness) {}

    private int likeness(Appearance look, AssetInfo other, Context context) {
        try {
            return look.likeness(glance.of(other, desk.file(context, other), context));
        } catch (Failure unreadable) {
            if (unreadable.kind() == Kind.CANCELLED) throw unreadable;
            return -1;
        }
    }

    private static boolean visible(AssetInfo info) {
        AssetKind kind = AssetKind.of(info.id().mediaType(), info.name());
        return kind == AssetKind.PICTURE || kind == AssetKind.CLIP;
    }
}
