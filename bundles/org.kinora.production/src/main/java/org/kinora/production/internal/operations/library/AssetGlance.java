package org.kinora.production.internal.operations.library;

import java.nio.file.Path;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.kinora.api.asset.AssetId;
import org.kinora.api.asset.AssetInfo;
import org.kinora.api.imaging.FrameComparison;
import org.kinora.api.media.FilmStrip;
import org.kinora.api.media.FramePixels;
import org.kinora.api.media.MediaEngine;
import org.kinora.api.operation.Context;
import org.kinora.api.time.Rational;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Looks at pictures and clips; what they look like is kept while the process runs, since an asset never changes. Thread-safe. */
@Component(service = AssetGlance.class)
public final class AssetGlance {
    private static final int MOST = 20_000;
    private static final int SMALL = 96;

    private final MediaEngine media;
    private final FrameComparison comparison;
    private final Map<AssetId, Appearance> known = Collections.synchronizedMap(new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<AssetId, Appearance> eldest) {
            return size() > MOST;
        }
    });

    @Activate
    public AssetGlance(@Reference MediaEngine media, @Reference FrameComparison comparison) {
        this.media = media;
        this.comparison = comparison;
    }

    /**
     * What a picture, or the middle of a clip, looks like.
     *
     * @throws org.kinora.api.work.Failure when it cannot be read
     */
    Appearance of(AssetInfo info, Path file, Context context) {
        Appearance seen = known.get(info.id());
        if (seen != null) return seen;
        Appearance fresh = Appearance.of(picture(info, file, SMALL, context), comparison, context.work());
        known.put(info.id(), fresh);
        return fresh;
    }

    /** A picture, or the middle of a clip, made as wide as told. */
    FramePixels picture(AssetInfo info, Path file, int width, Context context) {
        boolean moves = AssetKind.of(info.id().mediaType(), info.name()) == AssetKind.CLIP;
        Rational middle = moves ? media.probe(file).duration().times(Rational.of(1, 2)) : Rational.ZERO;
        return media.within(context.work()).strip(file, new FilmStrip(List.of(middle), 1, width, 0, false, false));
    }
}
