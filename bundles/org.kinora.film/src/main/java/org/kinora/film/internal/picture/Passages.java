package org.kinora.film.internal.picture;

import static org.kinora.film.internal.picture.Masked.hard;
import static org.kinora.film.internal.picture.Masked.middle;
import static org.kinora.film.internal.picture.Masked.smooth;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * Transitions by the names of FFmpeg's xfade filter, all 46 of its version 5.1; they look like its own.
 *
 * <p>{@code x} and {@code y} are pixels in a picture of {@code w} by {@code h}; {@code p} is the progress from 0 to 1.
 */
final class Passages {
    private static final Map<String, Passage> NAMED = named();

    private Passages() {}

    static Optional<Passage> named(String name) {
        return Optional.ofNullable(NAMED.get(name));
    }

    /** All names, sorted. */
    static Set<String> names() {
        return NAMED.keySet();
    }

    private static Map<String, Passage> named() {
        Map<String, Passage> named = new TreeMap<>();
        fades(named);
        wipes(named);
        softWipes(named);
        shapes(named);
        slices(named);
        moves(named);
        return java.util.Collections.unmodifiableMap(named);
    }

    private static void fades(Map<String, Passage> named) {
        named.put("fade", new Fade());
        named.put("fadeblack", PixelWise.through(16));
        named.put("fadewhite", PixelWise.through(235));
        named.put("fadegrays", PixelWise.throughGrey());
        named.put("fadefast", PixelWise.byDifference(true));
        named.put("fadeslow", PixelWise.byDifference(false));
        named.put("distance", new Near());
        named.put("dissolve", new Masked((x, y, w, h, p) -> hard(Masked.noise(x / w, y / h) < p)));
        named.put("hblur", new Smeared());
    }

    private static void wipes(Map<String, Passage> named) {
        mask(named, "wipeleft", (x, y, w, h, p) -> hard(x > w * (1 - p)));
        mask(named, "wiperight", (x, y, w, h, p) -> hard(x <= w * p));
        mask(named, "wipeup", (x, y, w, h, p) -> hard(y > h * (1 - p)));
        mask(named, "wipedown", (x, y, w, h, p) -> hard(y <= h * p));
        mask(named, "wipetl", (x, y, w, h, p) -> hard(x > w * (1 - p) || y > h * (1 - p)));
        mask(named, "wipetr", (x, y, w, h, p) -> hard(x <= w * p || y > h * (1 - p)));
        mask(named, "wipebl", (x, y, w, h, p) -> hard(x > w * (1 - p) || y <= h * p));
        mask(named, "wipebr", (x, y, w, h, p) -> hard(x <= w * p || y <= h * p));
    }

    private static void softWipes(Map<String, Passage> named) {
        mask(named, "smoothleft", (x, y, w, h, p) -> smooth(x / w - 1 + 2 * p));
        mask(named, "smoothright", (x, y, w, h, p) -> smooth(2 * p - x / w));
        mask(named, "smoothup", (x, y, w, h, p) -> smooth(y / h - 1 + 2 * p));
        mask(named, "smoothdown", (x, y, w, h, p) -> smooth(2 * p - y / h));
        mask(named, "diagtl", (x, y, w, h, p) -> smooth(x / w * y / h - 1 + 2 * p));
        mask(named, "diagtr", (x, y, w, h, p) -> smooth((1 - x / w) * y / h - 1 + 2 * p));
        mask(named, "diagbl", (x, y, w, h, p) -> smooth(x / w * (1 - y / h) - 1 + 2 * p));
        mask(named, "diagbr", (x, y, w, h, p) -> smooth((1 - x / w) * (1 - y / h) - 1 + 2 * p));
        mask(named, "radial", (x, y, w, h, p) -> smooth(Masked.angle(x, y, w, h) + (p - 0.5f) * 2.5f * (float) Math.PI));
    }

    private static void shapes(Map<String, Passage> named) {
        named.put("circlecrop", new Cropped(true));
        named.put("rectcrop", new Cropped(false));
        mask(named, "circleopen", (x, y, w, h, p) -> smooth((p - 0.5f) * 3 + 1 - middle(x, y, w, h)));
        mask(named, "circleclose", (x, y, w, h, p) -> smooth((p - 0.5f) * 3 + middle(x, y, w, h)));
        mask(named, "vertopen", (x, y, w, h, p) -> smooth(2 * p - Math.abs(2 * x / w - 1)));
        mask(named, "vertclose", (x, y, w, h, p) -> smooth(2 * p - 1 + Math.abs(2 * x / w - 1)));
        mask(named, "horzopen", (x, y, w, h, p) -> smooth(2 * p - Math.abs(2 * y / h - 1)));
        mask(named, "horzclose", (x, y, w, h, p) -> smooth(2 * p - 1 + Math.abs(2 * y / h - 1)));
    }

    private static void slices(Map<String, Passage> named) {
        mask(named, "hlslice", (x, y, w, h, p) -> slice(x / w, p));
        mask(named, "hrslice", (x, y, w, h, p) -> slice(1 - x / w, p));
        mask(named, "vuslice", (x, y, w, h, p) -> slice(y / h, p));
        mask(named, "vdslice", (x, y, w, h, p) -> slice(1 - y / h, p));
    }

    /** Ten slices that change one after the other. */
    private static float slice(float place, float p) {
        return hard(p >= 1 || smooth(-0.5f, 0, place - 1.5f * (1 - p)) > Masked.fraction(10 * place));
    }

    private static void moves(Map<String, Passage> named) {
        named.put("slideleft", new Slide(-1, 0));
        named.put("slideright", new Slide(1, 0));
        named.put("slideup", new Slide(0, -1));
        named.put("slidedown", new Slide(0, 1));
        named.put("pixelize", Bent.tiles());
        named.put("squeezeh", Bent.squeezed(true));
        named.put("squeezev", Bent.squeezed(false));
        named.put("zoomin", Bent.zoomed());
    }

    private static void mask(Map<String, Passage> named, String name, Masked.Mask mask) {
        named.put(name, new Masked(mask));
    }
}
