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
import org.kinora.api.media.ClipFormat;
import org.kinora.api.media.FramePool;
import org.kinora.api.media.MediaEngine;
import org.kinora.api.media.YuvFrame;
import org.kinora.api.platform.film.SegmentRequest;
import org.kinora.api.story.FilmFormat;
import org.kinora.api.time.Rational;
import org.kinora.api.work.Texts;
import org.kinora.api.work.Work;
import org.kinora.film.internal.text.FontChain;
import org.kinora.film.internal.text.WordPainter;

/**
 * Renders one segment. Decoding and compositing run in the caller's thread, encoding beside it; frames come from a pool, so a loop allocates
 * nothing.
 */
public record SegmentRenderer(MediaEngine media, StillMaker stills, FontChain fonts, TransitionKinds kinds, EncoderRoom encoders) {
    /** A renderer that shares its encoders with no other. */
    public SegmentRenderer(MediaEngine media, StillMaker stills, FontChain fonts, TransitionKinds kinds) {
        this(media, stills, fonts, kinds, new EncoderRoom(1));
    }

    /** Renderers that share the encoders of this machine. */
    public static Function<MediaEngine, SegmentRenderer> sharing(StillMaker stills, FontChain fonts, TransitionKinds kinds) {
        EncoderRoom room = new EncoderRoom(Runtime.getRuntime().availableProcessors());
        return media -> new SegmentRenderer(media, stills, fonts, kinds, room);
    }

    /** Frames on their way to the encoder, and those that sources hold. */
    private static final int FRAMES = 8;
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
            frames(request, work, new Sources(media, stills, fonts, work, format, pool, missing), writer::write, new WordPainter(fonts, format,
                    missing));
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
            frames(request, work, new Sources(media, stills, fonts, work, format, pool, missing), sink, new WordPainter(fonts, format, missing));
        }
    }

    /** As many frames as a segment needs, and some more so that nobody waits. */
    private static FramePool pool(SegmentRequest request, Work work) {
        int more = held(request.picture()) + request.crossing().map(crossing -> held(crossing.to())).orElse(0)
                + request.layers().stream().mapToInt(layer -> held(layer.piece()) + 1).sum();
        int least = (request.crossing().isEmpty() ? LEAST : LEAST_CROSSING) + more;
        return new FramePool(request.format().width(), request.format().height(), least, FRAMES + more, work);
    }

    /** Frames that a piece at another speed holds. */
    private static int retimed(SegmentRequest.Piece piece) {
        return piece.speed().signum() < 0 ? Backwards.BATCH + 1 : piece.speed().equals(Rational.ONE) ? 0 : 1;
    }

    /** Frames that a piece at another speed or with effects holds. */
    private static int held(SegmentRequest.Piece piece) {
        return retimed(piece) + (piece.effects().isEmpty() ? 0 : 1);
    }

    private void frames(SegmentRequest request, Work work, Sources sources, Consumer<YuvFrame> sink, WordPainter painter) {
        Words words = new Words(request.overlays(), painter);
        FramePool pool = sources.pool();
        try (Source source = sources.open(request.picture());
                Crossing crossing = request.crossing().isEmpty() ? null : new Crossing(request.crossing().get(), sources);
                Layers layers = new Layers(request.layers(), sources)) {
            for (long number = 0; number < request.frames(); number++) {
                work.checkCancelled();
                if (number % 12 == 0) work.progress((double) number / request.frames());
                YuvFrame frame = pool.take();
                try {
                    if (crossing == null) source.next(frame);
                    else crossing.next(source, frame);
                    layers.over(frame, number);
                    words.over(frame, number);
                } catch (RuntimeException | Error fault) {
                    frame.close();
                    throw fault;
                }
                sink.accept(frame);
            }
        }
    }

    /** The second picture of a transition and the frames that mixing needs. */
    private final class Crossing implements AutoCloseable {
        private final SegmentRequest.Crossing plan;
        private final Passage passage;
        private final YuvFrame from;
        private final YuvFrame to;
        private final Source second;
        private long number;

        Crossing(SegmentRequest.Crossing plan, Sources sources) {
            this.plan = plan;
            from = sources.pool().take();
            YuvFrame taken = null;
            Source opened = null;
            try {
                taken = sources.pool().take();
                opened = sources.open(plan.to());
                passage = kinds.open(plan, media, from.width(), from.height(), sources.work());
            } catch (RuntimeException | Error stopped) {
                from.close();
                if (taken != null) taken.close();
                if (opened != null) opened.close();
                throw stopped;
            }
            second = opened;
            to = taken;
        }

        void next(Source first, YuvFrame into) {
            first.next(from);
            second.next(to);
            number++;
            passage.mix(from, to, into, (float) (plan.done() + number) / (plan.length() + 1));
        }

        @Override
        public void close() {
            from.close();
            to.close();
            try {
                passage.close();
            } finally {
                second.close();
            }
        }
    }
}
