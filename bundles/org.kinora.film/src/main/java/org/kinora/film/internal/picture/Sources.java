package org.kinora.film.internal.picture;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.kinora.api.asset.AssetStore;
import org.kinora.api.film.Effect;
import org.kinora.api.film.Medium;
import org.kinora.api.imaging.flow.FrameInterpolator;
import org.kinora.api.media.Fit;
import org.kinora.api.media.FramePool;
import org.kinora.api.media.MediaEngine;
import org.kinora.api.media.StreamInfo;
import org.kinora.api.media.YuvFrame;
import org.kinora.api.platform.film.SegmentRequest;
import org.kinora.api.story.FilmFormat;
import org.kinora.api.work.Kind;
import org.kinora.api.work.Memory;
import org.kinora.api.work.Texts;
import org.kinora.api.work.Work;
import org.kinora.film.internal.grade.GradeTables;
import org.kinora.film.internal.grade.YuvTable;
import org.kinora.film.internal.plate.Motion;
import org.kinora.film.internal.text.CardPainter;
import org.kinora.film.internal.text.FontChain;
import org.kinora.film.internal.text.RollPainter;

/** Opens pieces as sources of frames. */
record Sources(MediaEngine media, StillMaker stills, FontChain fonts, TransitionKinds kinds, FrameInterpolator interpolator, Work work,
        FilmFormat format, FramePool pool, Set<String> missing) {
    /** The same in another size or rate. */
    Sources in(FilmFormat other, FramePool frames) {
        return new Sources(media, stills, fonts, kinds, interpolator, work, other, frames, missing);
    }

    /** A piece at its speed, with its effects. */
    Source open(SegmentRequest.Piece piece) {
        List<Effect> seen = piece.effects().stream().filter(effect -> !(effect instanceof Effect.Smoothed)).toList();
        if (seen.isEmpty()) return timed(piece);
        Optional<YuvTable> table = piece.medium() instanceof Medium.Still ? Optional.empty() : table(piece);
        boolean coloured = seen.stream().allMatch(Effect.Graded.class::isInstance);
        if (coloured && table.isPresent()) return new Coloured(timed(piece), table.get());
        Motion motion = motion(piece);
        Plates plates = plates(piece, motion);
        Source treated = treated(plates, motion, piece.done());
        return plates.still() && motion.still() ? stopped(treated) : treated;
    }

    private Source treated(Plates plates, Motion motion, long first) {
        try {
            return new Treated(plates, motion, first, new Ground(motion, work));
        } catch (RuntimeException | Error fault) {
            plates.close();
            throw fault;
        }
    }

    /** How a piece moves in the frame. */
    Motion motion(SegmentRequest.Piece piece) {
        Fit fit = switch (piece.medium()) {
            case Medium.Still still -> still.fit();
            case Medium.Footage footage when framed(piece) -> footage.fit();
            default -> Fit.STRETCH;
        };
        return new Motion(piece.effects(), format.width(), format.height(), fit);
    }

    /** Whether a piece's effects need what the frame would cut off, or a shape that bars would hide. */
    private static boolean framed(SegmentRequest.Piece piece) {
        return piece.effects().stream().anyMatch(effect -> !(effect instanceof Effect.Graded
                || effect instanceof Effect.Opacity || effect instanceof Effect.Smoothed));
    }

    /** The pictures of a piece, graded. */
    Plates plates(SegmentRequest.Piece piece, Motion motion) {
        if (piece.medium() instanceof Medium.Still still) return stills.still(still.asset(), motion, GradeTables.of(piece.effects()), work);
        if (piece.medium() instanceof Medium.Footage footage && framed(piece)) return whole(piece, footage);
        return moving(timed(piece), pool, table(piece), !moves(piece));
    }

    private Plates moving(Source source, FramePool frames, Optional<YuvTable> table, boolean still) {
        YuvFrame frame = null;
        Memory memory = work.memory();
        try {
            frame = frames.take();
            return new MovingPlates(source, frame, table, memory, still);
        } catch (RuntimeException | Error fault) {
            source.close();
            if (frame != null) frame.close();
            memory.close();
            throw fault;
        }
    }

    /** Footage in its own shape, just so large that it fills the frame. */
    private Plates whole(SegmentRequest.Piece piece, Medium.Footage footage) {
        StreamInfo.Video video = media.probe(work.assets().file(footage.asset())).streams().stream().filter(StreamInfo.Video.class::isInstance)
                .map(StreamInfo.Video.class::cast).filter(found -> !found.cover()).findFirst()
                .orElseThrow(() -> Texts.beside(Sources.class).failure(Kind.DAMAGED, "footage.empty", footage.asset()));
        double scale = Math.max((double) format.width() / video.width(), (double) format.height() / video.height());
        if (footage.fit() == Fit.PAD) scale = Math.min((double) format.width() / video.width(), (double) format.height() / video.height());
        int width = footage.fit() == Fit.STRETCH ? format.width() : even(video.width() * scale);
        int height = footage.fit() == Fit.STRETCH ? format.height() : even(video.height() * scale);
        int paced = Pacing.held(piece);
        int held = paced == 0 ? 2 : paced + 3;
        FramePool frames = new FramePool(width, height, held, held + 1, work);
        Medium.Footage stretched = new Medium.Footage(footage.asset(), Fit.STRETCH);
        Sources inner = in(new FilmFormat(width, height, format.rate()), frames);
        Source source = inner.timed(new SegmentRequest.Piece(stretched, piece.first(), piece.whole(), piece.speed(), piece.done(),
                piece.effects()));
        return inner.moving(new Pooled(source, frames), frames, table(piece), false);
    }

    private static int even(double size) {
        return Math.max(2, (int) Math.round(size / 2) * 2);
    }

    private Optional<YuvTable> table(SegmentRequest.Piece piece) {
        return GradeTables.of(piece.effects()).map(grades -> new YuvTable(stills.tables().table(grades, work.assets())));
    }

    private AssetStore assets() {
        return work.assets();
    }

    private static boolean moves(SegmentRequest.Piece piece) {
        return piece.medium() instanceof Medium.Footage || piece.medium() instanceof Medium.Roll || piece.medium() instanceof Medium.Nest;
    }

    private Source timed(SegmentRequest.Piece piece) {
        return moves(piece) ? new Pacing(this, piece).open() : plain(piece.medium(), piece.first(), piece.whole());
    }

    /** The first picture of a source, held. */
    Source stopped(Source source) {
        YuvFrame frame = pool.take();
        try (source) {
            source.next(frame);
        } catch (RuntimeException | Error fault) {
            frame.close();
            throw fault;
        }
        return new Held(frame);
    }

    /** A medium from one of its frames on, at the rate of the format. */
    Source plain(Medium medium, long first, long whole) {
        return switch (medium) {
            case Medium.Footage footage -> new Footage(media, assets().file(footage.asset()), footage, format, first, pool);
            case Medium.Still still -> new Held(media.readPicture(assets().file(still.asset()), pool, still.fit()));
            case Medium.Colour colour -> new Held(plain(colour));
            case Medium.Card card -> new Held(card(card));
            case Medium.Roll roll -> new Rolling(new RollPainter(fonts, format, roll, missing), first);
            case Medium.Nest nest -> NestedFilm.open(nest.cut(), first, this);
            case Medium.Text text -> throw new IllegalArgumentException("words are no picture: " + text);
            case Medium.Sound sound -> throw new IllegalArgumentException("sound is no picture: " + sound);
        };
    }

    private YuvFrame card(Medium.Card card) {
        int[] pixels = new CardPainter(fonts, format, missing).paint(card);
        YuvFrame frame = pool.take();
        media.toYuv(pixels, frame);
        return frame;
    }

    private YuvFrame plain(Medium.Colour colour) {
        Yuv yuv = Yuv.of(colour.rgb());
        YuvFrame frame = pool.take();
        frame.fill(yuv.y(), yuv.u(), yuv.v());
        return frame;
    }
}
