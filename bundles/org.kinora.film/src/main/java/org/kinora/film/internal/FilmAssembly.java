package org.kinora.film.internal;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.kinora.api.asset.AssetId;
import org.kinora.api.film.Cut;
import org.kinora.api.film.CutEdit;
import org.kinora.api.film.EditedCut;
import org.kinora.api.film.Marker;
import org.kinora.api.generate.Outcome;
import org.kinora.api.imaging.flow.FrameInterpolator;
import org.kinora.api.media.ClipFormat;
import org.kinora.api.media.MediaEngine;
import org.kinora.api.platform.film.EffectCue;
import org.kinora.api.platform.film.FilmEngine;
import org.kinora.api.platform.film.FilmSettings;
import org.kinora.api.platform.film.FinishRequest;
import org.kinora.api.platform.film.Handles;
import org.kinora.api.platform.film.Materials;
import org.kinora.api.platform.film.MixRequest;
import org.kinora.api.platform.film.SegmentRequest;
import org.kinora.api.story.Story;
import org.kinora.api.work.Work;
import org.kinora.film.internal.cut.CutMaker;
import org.kinora.film.internal.cut.MixPlan;
import org.kinora.film.internal.cut.Segments;
import org.kinora.film.internal.edit.CutEditor;
import org.kinora.film.internal.effect.EffectSpotting;
import org.kinora.film.internal.finish.CodedMix;
import org.kinora.film.internal.finish.Finisher;
import org.kinora.film.internal.picture.SegmentRenderer;
import org.kinora.film.internal.picture.StillMaker;
import org.kinora.film.internal.picture.TransitionKinds;
import org.kinora.film.internal.sound.MixRenderer;
import org.kinora.film.internal.text.FontChain;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The film engine. Fonts are opened at the first segment with words. */
@Component
public final class FilmAssembly implements FilmEngine {
    private static final int COMPOSITOR = 4;
    static final int MIXER = 5;
    private static final int FINISHER = 2;

    private final MediaEngine media;
    private final CutMaker cuts = new CutMaker();
    private final TransitionKinds kinds;
    private final FontChain fonts = new FontChain();
    private final Function<MediaEngine, SegmentRenderer> renderers;

    @Activate
    public FilmAssembly(@Reference MediaEngine media, @Reference StillMaker stills, @Reference TransitionKinds kinds,
            @Reference FrameInterpolator interpolator) {
        this.media = media;
        this.kinds = kinds;
        renderers = SegmentRenderer.sharing(stills, fonts, kinds, interpolator);
    }

    /** An engine with its own transitions only. */
    public FilmAssembly(MediaEngine media, StillMaker stills, FrameInterpolator interpolator) {
        this(media, stills, new TransitionKinds(), interpolator);
    }

    @Override
    public Map<String, Handles> handles(Story story) {
        return cuts.handles(story);
    }

    @Override
    public List<EffectCue> effects(Story story, Ear ear) {
        return new EffectSpotting(story, ear).cues();
    }

    @Override
    public Cut cut(Story story, Materials materials, FilmSettings settings) {
        return cuts.cut(story, materials, settings);
    }

    @Override
    public EditedCut edit(Cut cut, List<CutEdit> edits) {
        return new CutEditor().edit(cut, edits);
    }

    @Override
    public List<SegmentRequest> segments(Cut cut) {
        return new Segments(cut, COMPOSITOR, fingerprint(cut), kinds::version).requests();
    }

    @Override
    public MixRequest mixRequest(Cut cut, Materials materials) {
        return new MixPlan(cut, materials.speech(), MIXER).request();
    }

    @Override
    public FinishRequest finishRequest(Cut cut, List<AssetId> segments, AssetId mix) {
        List<Long> lengths = segments(cut).stream().map(SegmentRequest::frames).toList();
        if (lengths.size() != segments.size()) throw new IllegalArgumentException(segments.size() + " segments for a cut of " + lengths.size());
        long poster = cut.markers().stream().filter(marker -> marker.id().equals("poster")).mapToLong(Marker::frame).findFirst()
                .orElse(cut.frames() / 3);
        return new FinishRequest(FINISHER, cut.format(), cut.language(), cut.frames(), segments, lengths, mix, cut.chapters().toList(),
                cut.captions(),
                cut.metadata(), poster, cut.mastering(), fingerprint(cut));
    }

    @Override
    public Outcome renderSegment(SegmentRequest request, Work work) {
        return renderers.apply(media.within(work)).render(request, work);
    }

    @Override
    public Outcome mix(MixRequest request, Work work) {
        Outcome mixed = new MixRenderer(media.within(work)).render(request, request.stems() ? work : work.part(0, 0.5));
        return request.stems() ? mixed : new CodedMix(media.within(work), work).added(mixed, request);
    }

    @Override
    public Outcome finish(FinishRequest request, Work work) {
        return new Finisher(media).finish(request, work);
    }

    private String fingerprint(Cut cut) {
        return media.encoderFingerprint(ClipFormat.segment(cut.format().width(), cut.format().height(), cut.format().rate(), cut.mastering()
                .quality()));
    }
}
