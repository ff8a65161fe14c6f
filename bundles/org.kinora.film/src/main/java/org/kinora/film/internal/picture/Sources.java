package org.kinora.film.internal.picture;

import java.util.Set;
import org.kinora.api.asset.AssetStore;
import org.kinora.api.film.Medium;
import org.kinora.api.media.FramePool;
import org.kinora.api.media.MediaEngine;
import org.kinora.api.media.YuvFrame;
import org.kinora.api.platform.film.SegmentRequest;
import org.kinora.api.story.FilmFormat;
import org.kinora.api.time.Rational;
import org.kinora.film.internal.text.CardPainter;
import org.kinora.film.internal.text.FontChain;
import org.kinora.film.internal.text.RollPainter;

/** Opens pieces as sources of frames. */
record Sources(MediaEngine media, FontChain fonts, AssetStore assets, FilmFormat format, FramePool pool, Set<String> missing) {
    /** A piece at its speed. */
    Source open(SegmentRequest.Piece piece) {
        Rational speed = piece.speed();
        boolean moves = piece.medium() instanceof Medium.Footage || piece.medium() instanceof Medium.Roll;
        if (!moves || speed.equals(Rational.ONE)) return plain(piece, piece.first());
        if (speed.signum() < 0) return new Backwards(frame -> plain(piece, frame), piece.first(), speed, piece.done(), pool);
        long first = piece.first() + speed.times(piece.done()).floor();
        return speed.signum() == 0 ? stopped(plain(piece, first)) : new Retimed(plain(piece, first), speed, piece.done(), pool);
    }

    private Source stopped(Source source) {
        YuvFrame frame = pool.take();
        try (source) {
            source.next(frame);
        } catch (RuntimeException | Error fault) {
            frame.close();
            throw fault;
        }
        return new Held(frame);
    }

    private Source plain(SegmentRequest.Piece piece, long first) {
        return switch (piece.medium()) {
            case Medium.Footage footage -> new Footage(media, assets.file(footage.asset()), footage, format, first, pool);
            case Medium.Still still -> new Held(media.readPicture(assets.file(still.asset()), pool, still.fit()));
            case Medium.Colour colour -> new Held(plain(colour));
            case Medium.Card card -> new Held(card(card));
            case Medium.Roll roll -> new Rolling(new RollPainter(fonts, format, roll, missing), first);
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

    /** BT.709, limited range. */
    private YuvFrame plain(Medium.Colour colour) {
        int rgb = Integer.parseInt(colour.rgb(), 16);
        int r = rgb >> 16 & 255;
        int g = rgb >> 8 & 255;
        int b = rgb & 255;
        YuvFrame frame = pool.take();
        frame.fill(16 + (47 * r + 157 * g + 16 * b + 128 >> 8), 128 + (-26 * r - 87 * g + 112 * b + 128 >> 8), 128 + (112 * r - 102 * g - 10 * b
                + 128 >> 8));
        return frame;
    }
}
