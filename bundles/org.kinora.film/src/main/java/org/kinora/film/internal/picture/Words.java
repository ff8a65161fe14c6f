package org.kinora.film.internal.picture;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.kinora.api.film.Effect;
import org.kinora.api.film.Medium;
import org.kinora.api.media.YuvFrame;
import org.kinora.api.platform.film.SegmentRequest.Overlay;
import org.kinora.film.internal.text.Sprite;
import org.kinora.film.internal.text.WordPainter;

/** Lays words over frames: each text is painted once, at the first frame that shows it, and forgotten after its last. One thread. */
final class Words {
    private final List<Overlay> overlays;
    private final WordPainter painter;
    private final Map<Medium.Text, Sprite> painted = new HashMap<>();

    Words(List<Overlay> overlays, WordPainter painter) {
        this.overlays = new ArrayList<>(overlays);
        this.painter = painter;
    }

    void over(YuvFrame frame, long number) {
        for (int i = 0; i < overlays.size(); i++) {
            Overlay overlay = overlays.get(i);
            if (number >= overlay.from() && number < overlay.to())
                laid(painted.computeIfAbsent(overlay.text(), painter::paint), overlay, frame, number);
            else if (number >= overlay.to()) {
                painted.remove(overlay.text());
                overlays.remove(i--);
            }
        }
    }

    private static void laid(Sprite words, Overlay overlay, YuvFrame frame, long number) {
        double at = number - overlay.from();
        double x = 0;
        double y = 0;
        for (Effect effect : overlay.effects()) if (effect instanceof Effect.Transform move) {
            x += move.x().at(at);
            y += move.y().at(at);
        }
        words.over(frame, (int) Math.round(x * frame.width()), (int) Math.round(y * frame.height()), opacity(overlay, number));
    }

    /** 0 to 256; linear over the fades. */
    private static int opacity(Overlay overlay, long number) {
        if (overlay.fade() <= 0) return 256;
        long inside = Math.min(number - overlay.from() + 1, overlay.to() - number);
        return (int) Math.min(256, 256 * inside / (overlay.fade() + 1));
    }
}
