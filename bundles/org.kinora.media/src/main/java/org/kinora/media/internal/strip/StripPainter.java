package org.kinora.media.internal.strip;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import org.kinora.api.media.ClipView;
import org.kinora.api.media.FilmStrip;
import org.kinora.api.media.Fit;
import org.kinora.api.media.FramePixels;
import org.kinora.api.media.FramePool;
import org.kinora.api.media.MediaEngine;
import org.kinora.api.media.StreamInfo;
import org.kinora.api.media.YuvFrame;
import org.kinora.api.time.Rational;
import org.kinora.media.internal.Faults;
import org.kinora.media.internal.av.AvClipReader;
import org.kinora.media.internal.av.Errand;

/** Lays small pictures of a clip side by side. */
public record StripPainter(MediaEngine media, Errand errand) {
    private static final int GROUND = 0xFF141414;
    private static final int INK = 0xFFB4B4B4;
    private static final int CLOCK = Digits.HEIGHT + 6;

    public FramePixels paint(Path file, FilmStrip strip) {
        StreamInfo.Video video = media.probe(file).video().orElseThrow(() -> Faults.noPicture(file));
        int high = Math.toIntExact(Rational.of((long) strip.width() * video.height(), video.width()).round());
        ClipView view = new ClipView(strip.width(), Math.max(2, high + 1 & ~1), Rational.ZERO, Fit.STRETCH);
        int count = strip.times().size();
        int columns = Math.min(strip.columns(), count);
        int row = view.height() + strip.gap() + (strip.clocks() ? CLOCK : 0);
        int width = columns * (view.width() + strip.gap()) + strip.gap();
        int height = (count + columns - 1) / columns * row + strip.gap();
        int[] pixels = new int[Math.multiplyExact(width, height)];
        Arrays.fill(pixels, GROUND);
        try (AvClipReader reader = new AvClipReader(file, view, errand); FramePool pool = errand.pool(view.width(), view.height(), 1, 1);
                YuvFrame frame = pool.take()) {
            for (int i = 0; i < count; i++) {
                int left = strip.gap() + i % columns * (view.width() + strip.gap());
                int top = strip.gap() + i / columns * row;
                if (!show(reader, strip.times().get(i), strip.exact(), frame)) throw Faults.damaged(file, "no frame at "
                        + strip.times().get(i) + " s");
                int[] small = media.toPixels(frame);
                for (int y = 0; y < view.height(); y++) System.arraycopy(small, y * view.width(), pixels, (top + y) * width + left, view.width());
                if (strip.clocks()) Digits.draw(clock(reader.time()), pixels, width, left, top + view.height() + 3, INK);
                errand.progress((i + 1.0) / count);
            }
        }
        return new FramePixels(width, height, pixels);
    }

    private static boolean show(AvClipReader reader, Rational time, boolean exact, YuvFrame frame) {
        if (exact) reader.seek(time);
        else reader.seekKey(time);
        return reader.read(frame);
    }

    /** {@code 1:05.3}, with hours when there are some. */
    private static String clock(Rational time) {
        long tenths = time.times(10).floor();
        String rest = String.format(Locale.ROOT, "%02d.%d", tenths / 10 % 60, tenths % 10);
        long minutes = tenths / 600;
        return minutes < 60 ? minutes + ":" + rest : String.format(Locale.ROOT, "%d:%02d:%s", minutes / 60, minutes % 60, rest);
    }
}
