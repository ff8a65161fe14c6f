package org.kinora.production.internal.operations.library;

import java.util.Locale;
import org.kinora.api.operation.Context;
import org.kinora.api.operation.Declaration;
import org.kinora.api.operation.Operation;
import org.kinora.api.operation.Param;
import org.kinora.api.operation.Readable;
import org.kinora.api.work.Texts;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Tells all that is known of an asset. */
@Component(service = Operation.class)
@Declaration(name = "assets.show", command = "assets show", title = "Tell what an asset is and where it is used.")
public final class ShowAsset implements Operation<ShowAsset.Input, ShowAsset.Output> {
    private static final Texts TEXTS = Texts.beside(ShowAsset.class);

    private final LibraryDesk desk;

    /** Which. */
    public record Input(@Param(value = "Beginning of its hash, or its name.", position = 0, required = true) String asset) {}

    /** The asset. */
    public record Output(LibraryAsset asset) implements Readable {
        @Override
        public String text() {
            StringBuilder text = new StringBuilder(asset.name()).append('\n').append(asset.id()).append('\n')
                    .append(TEXTS.text("show.facts", asset.kind().name().toLowerCase(Locale.ROOT), asset.size(),
                            asset.origin().name().toLowerCase(Locale.ROOT), asset.created()));
            if (!asset.link().isEmpty()) text.append('\n').append(TEXTS.text("show.link", asset.link()));
            if (!asset.present()) text.append('\n').append(TEXTS.text("show.absent"));
            if (!asset.tags().isEmpty()) text.append("\n#").append(String.join(" #", asset.tags()));
            if (asset.uses().isEmpty()) text.append('\n').append(TEXTS.text("show.unused"));
            for (AssetUse use : asset.uses()) text.append('\n').append(TEXTS.text(use.shown() ? "show.shown" : "show.used", use.label()));
            return text.toString();
        }
    }

    @Activate
    public ShowAsset(@Reference LibraryDesk desk) {
        this.desk = desk;
    }

    @Override
    public Output run(Input input, Context context) {
        return new Output(desk.describe(context, desk.named(context, input.asset())));
    }
}
