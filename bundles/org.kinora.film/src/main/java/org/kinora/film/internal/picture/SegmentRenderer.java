package org.kinora.film.internal.picture;

import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.function.Function;
import org.kinora.api.asset.AssetId;
import org.kinora.api.asset.Origin;
import org.kinora.api.generate.Outcome;
import org.kinora.api.generate.PartInfo;
import org.kinora.api.imaging.flow.FrameInterpolator;
import org.kinora.api.media.ClipFormat;
import org.kinora.api.media.FramePool;
import org.kinora.api.media.MediaEngine;
import org.kinora.api.media.YuvFrame;
import org.kinora.api.platform.film.SegmentRequest;
import org.kinora.api.story.FilmFormat;
import org.kinora.api.work.Texts;
import org.kinora.api.work.Work;
import org.kinora.film.internal.text.FontChain;

/**
 * Renders one segment. Decoding and compositing run in the caller's thread, encoding beside it; frames come from a pool, so a loop allocates
 * nothing.
 */
public record SegmentRenderer(MediaEngine media, StillMaker stills, FontChain fonts, TransitionKinds kinds,
        FrameInterpolator interpolator, EncoderRoom encoders) {
    /** A renderer that shares its encoders with no other. */
    public SegmentRenderer(MediaEngine media, StillMaker stills, FontChain fonts, TransitionKinds kinds, FrameInterpolator interpolator) {
        this(media, stills, fonts, kinds, interpolator, new EncoderRoom(1));
    }

    /** Renderers that share the encoders of this machine. */
    public static Function<MediaEngine, SegmentRenderer> sharing(StillMaker stills, FontChain fonts, TransitionKinds kinds,
            FrameInterpolator interpolator) {
        EncoderRoom room = new EncoderRoom(Runtime.getRuntime().availableProcessors());
        return media -> new SegmentRenderer(media, stills, fonts, kinds, interpolator, room);
    }

    /** Further frames on their way to the encoder. */
    private static final int SPARE = 3;
    /**
     * Without these nothing goes on: one that the source holds, one at the encoder and one in work; a transition has a second source and two of its
     * own.
     */
    private static final int LEAST = 3;
    private static final int LEAST_CROSSING = 6;

    public Outcome render(SegmentRequest request, Work work) {
        FilmFormat format = request.format();
        Path file = work.scratch().resolve("segment.mp4");
        Set<String> missing = new TreeSet<>();
        boolean known = request.crossing().map(kinds::known).orElse(true);
        try (FramePool pool = pool(request, work);
                EncoderTurn writer = new EncoderTurn(encoders, format, () -> media.writeClip(file, ClipFormat.segment(format.width(),
                        format.height(), format.rate(), request.quality())), work)) {
            frames(request, work, sources(work, format, pool, missing), writer::write);
            writer.finish();
        }
        AssetId segment = work.assets().put(file, "video/mp4", Origin.DERIVED, "segment.mp4", true);
        Outcome outcome = Outcome.of("segment", segment, new PartInfo.Clip(format.width(), format.height(), format.rate(), request.frames()));
        Texts texts = Texts.beside(SegmentRenderer.class);
        if (!known) outcome = outcome.noting(texts.text("note.transition", request.crossing().get().kind()));
        if (!missing.isEmpty()) outcome = outcome.noting(texts.text("note.glyphs", String.join(" ", missing)));
        return outcome;
    }

    /** Composites the frames of a segment and hands them over in order; whoever takes one closes it before this returns. */
    public void draw(SegmentRequest request, Work work, Consumer<YuvFrame> sink) {
        FilmFormat format = request.format();
        Set<String> missing = new TreeSet<>();
        try (FramePool pool = pool(request, work)) {
            frames(request, work, sources(work, format, pool, missing), sink);
        }
    }

    private Sources sources(Work work, FilmFormat format, FramePool pool, Set<String> missing) {
        return new Sources(media, stills, fonts, kinds, interpolator, work, format, pool, missing);
    }

    /** As many frames as a segment needs, and some more so that nobody waits. */
    private static FramePool pool(SegmentRequest request, Work work) {
        int least = least(request);
        return new FramePool(request.format().width(), request.format().height(), least, least + SPARE, work);
    }

    /** Frames without which a segment cannot go on. */
    static int least(SegmentRequest request) {
        int more = held(request.picture()) + request.crossing().map(crossing -> held(crossing.to())).orElse(0)
                + request.layers().stream().mapToInt(layer -> held(layer.piece()) + 1).sum();
        return (request.crossing().isEmpty() ? LEAST : LEAST_CROSSING) + more;
    }

    /** Frames that a piece at another speed or with effects holds. */
    private static int held(SegmentRequest.Piece piece) {
        return Pacing.held(piece) + (piece.effects().isEmpty() ? 0 : 1);
    }

    private static void frames(SegmentRequest request, Work work, Sources sources, Consumer<YuvFrame> sink) {
        try (SegmentFrames frames = new SegmentFrames(request, sources)) {
            for (long number = 0; number < request.frames(); number++) {
                work.checkCancelled();
                if (number % 12 == 0) work.progress((double) number / request.frames());
                YuvFrame frame = sources.pool().take();
                try {
                    frames.next(frame);
                } catch (RuntimeException | Error fault) {
                    frame.close();
                    throw fault;
                }
                sink.accept(frame);
            }
        }
    }
}
