package org.kinora.media.internal.encode;

import java.nio.file.Path;
import org.kinora.api.media.ClipCodec;
import org.kinora.api.media.FramePool;
import org.kinora.api.media.Quality;
import org.kinora.api.media.YuvFrame;
import org.kinora.api.time.Rational;
import org.kinora.api.work.Failure;
import org.kinora.media.internal.av.Coding;
import org.kinora.media.internal.av.PictureEncoder;

/** Tries an encoder of FFmpeg's libraries with one frame, which goes nowhere. */
final class LibraryTrial {
    private static final int WIDTH = 320;
    private static final int HEIGHT = 180;

    private LibraryTrial() { }

    /** Why it does not work, or an empty text when it does. */
    static String trouble(ClipCodec codec) {
        if (codec == ClipCodec.GIF) return "";
        Rational rate = Rational.of(25);
        long[] bytes = new long[1];
        try (PictureEncoder encoder = new PictureEncoder(Coding.of(codec, Quality.DRAFT), WIDTH, HEIGHT, Rational.ONE.dividedBy(rate), rate,
                Path.of("trial"), packet -> bytes[0] += packet.size()); FramePool pool = new FramePool(WIDTH, HEIGHT, 1);
                YuvFrame frame = pool.take()) {
            frame.fill(126, 128, 128);
            encoder.accept(frame, 0);
            encoder.end();
            return bytes[0] > 0 ? "" : "it gave nothing";
        } catch (Failure refused) {
            return refused.found().isEmpty() ? refused.failed() : refused.found();
        }
    }
}
