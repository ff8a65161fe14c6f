package org.kinora.production.internal.operations.library;

import java.nio.file.Path;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import org.kinora.api.asset.AssetId;
import org.kinora.api.asset.AssetInfo;
import org.kinora.api.imaging.FrameComparison;
import org.kinora.api.media.FilmStrip;
import org.kinora.api.media.FramePixels;
import org.kinora.api.media.MediaEngine;
import org.kinora.api.operation.Context;
import org.kinora.api.splat.CameraMove;
import org.kinora.api.splat.SplatClips;
import org.kinora.api.time.Rational;
import org.kinora.api.work.Kind;
import org.kinora.api.work.Texts;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;

/** Looks at pictures and clips; what they look like is kept while the process runs, since an asset never changes. Thread-safe. */
@Component(service = AssetGlance.class)
public final class AssetGlance {
    private static final Texts TEXTS = Texts.beside(AssetGlance.class);
    private static final int MOST = 20_000;
    private static final int SMALL = 96;
    /** Of view across a scene, in degrees. */
    private static final double ANGLE = 50;

    private final MediaEngine media;
    private final FrameComparison comparison;
    private final AtomicReference<SplatClips> splats = new AtomicReference<>();
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

    /** What draws scenes of splats; all else is seen without it. */
    @Reference(name = "splats", cardinality = ReferenceCardinality.OPTIONAL, policy = ReferencePolicy.DYNAMIC)
    public void add(SplatClips drawing) {
        splats.set(drawing);
    }

    /** It has gone. */
    public void remove(SplatClips drawing) {
        splats.compareAndSet(drawing, null);
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

    /**
     * A picture, the middle of a clip, or a scene of splats from somewhat above, made as wide as told.
     *
     * @throws org.kinora.api.work.Failure when it cannot be read, or when it is a scene and nothing draws scenes here
     */
    FramePixels picture(AssetInfo info, Path file, int width, Context context) {
        AssetKind kind = AssetKind.of(info.id().mediaType(), info.name());
        if (kind == AssetKind.SPACE) {
            SplatClips drawing = splats.get();
            if (drawing == null) throw TEXTS.failure(Kind.MISSING, "poster.splats", info.name());
            CameraMove stands = new CameraMove.Around(ANGLE, 0, 0, -1, 0, false);
            Path folder = context.work().scratch().resolve("space-" + info.id().sha256());
            Path still = drawing.still(file, stands, width, width * 9 / 16, false, folder, context.work()).get("image");
            return strip(still, Rational.ZERO, width, context);
        }
        boolean moves = kind == AssetKind.CLIP;
        Rational middle = moves ? media.probe(file).duration().times(Rational.of(1, 2)) : Rational.ZERO;
        return strip(file, middle, width, context);
    }

    private FramePixels strip(Path file, Rational at, int width, Context context) {
        return media.within(context.work()).strip(file, new FilmStrip(List.of(at), 1, width, 0, false, false));
    }
}
