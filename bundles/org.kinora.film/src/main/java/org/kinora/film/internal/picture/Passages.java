package org.kinora.film.internal.picture;

import java.util.Map;
import java.util.Optional;

/** Transitions by the names of FFmpeg's xfade filter. */
final class Passages {
    private static final Map<String, Passage> NAMED = Map.ofEntries(
            Map.entry("fade", new Fade()),
            Map.entry("fadeblack", new Dip(16)),
            Map.entry("fadewhite", new Dip(235)),
            Map.entry("dissolve", new Masked((x, y, p) -> Masked.noise(x, y) < p ? 1 : 0)),
            Map.entry("wipeleft", new Masked((x, y, p) -> x >= 1 - p ? 1 : 0)),
            Map.entry("wiperight", new Masked((x, y, p) -> x < p ? 1 : 0)),
            Map.entry("wipeup", new Masked((x, y, p) -> y >= 1 - p ? 1 : 0)),
            Map.entry("wipedown", new Masked((x, y, p) -> y < p ? 1 : 0)),
            Map.entry("wipetl", new Masked((x, y, p) -> x >= 1 - p && y >= 1 - p ? 1 : 0)),
            Map.entry("wipetr", new Masked((x, y, p) -> x < p && y >= 1 - p ? 1 : 0)),
            Map.entry("wipebl", new Masked((x, y, p) -> x >= 1 - p && y < p ? 1 : 0)),
            Map.entry("wipebr", new Masked((x, y, p) -> x < p && y < p ? 1 : 0)),
            Map.entry("smoothleft", new Masked((x, y, p) -> Masked.smooth(x - 1 + 2 * p))),
            Map.entry("smoothright", new Masked((x, y, p) -> Masked.smooth(2 * p - x))),
            Map.entry("smoothup", new Masked((x, y, p) -> Masked.smooth(y - 1 + 2 * p))),
            Map.entry("smoothdown", new Masked((x, y, p) -> Masked.smooth(2 * p - y))),
            Map.entry("diagtl", new Masked((x, y, p) -> Masked.smooth(2 * p - x * y))),
            Map.entry("diagtr", new Masked((x, y, p) -> Masked.smooth(2 * p - (1 - x) * y))),
            Map.entry("diagbl", new Masked((x, y, p) -> Masked.smooth(2 * p - x * (1 - y)))),
            Map.entry("diagbr", new Masked((x, y, p) -> Masked.smooth(2 * p - (1 - x) * (1 - y)))),
            Map.entry("circleopen", new Masked((x, y, p) -> Masked.smooth((p - 0.5f) * 3 + 1 - Masked.middle(x, y)))),
            Map.entry("circleclose", new Masked((x, y, p) -> Masked.smooth((p - 0.5f) * 3 + Masked.middle(x, y)))),
            Map.entry("vertopen", new Masked((x, y, p) -> Masked.smooth(2 * p - Math.abs(2 * x - 1)))),
            Map.entry("vertclose", new Masked((x, y, p) -> Masked.smooth(2 * p - 1 + Math.abs(2 * x - 1)))),
            Map.entry("horzopen", new Masked((x, y, p) -> Masked.smooth(2 * p - Math.abs(2 * y - 1)))),
            Map.entry("horzclose", new Masked((x, y, p) -> Masked.smooth(2 * p - 1 + Math.abs(2 * y - 1)))),
            Map.entry("radial", new Masked((x, y, p) -> Masked.smooth(((float) StrictMath.atan2(x - 0.5, 0.5 - y) / (float) Math.PI * 0.5f
                    + 0.5f) * -1 + 2 * p))),
            Map.entry("slideleft", new Slide(-1, 0)),
            Map.entry("slideright", new Slide(1, 0)),
            Map.entry("slideup", new Slide(0, -1)),
            Map.entry("slidedown", new Slide(0, 1)));

    private Passages() {}

    static Optional<Passage> named(String name) {
        return Optional.ofNullable(NAMED.get(name));
    }
}
