package org.kinora.production.internal.graph;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.kinora.api.story.FilmFormat;
import org.kinora.api.work.Kind;
import org.kinora.api.work.Texts;

/** Frame sizes from an aspect ratio and a number of lines. */
final class Formats {
    private static final Texts TEXTS = Texts.beside(Formats.class);
    private static final Pattern ASPECT = Pattern.compile("(\\d{1,2}):(\\d{1,2})");

    private Formats() {}

    /** The shorter side has {@code choices.height} pixels; both sides are even. */
    static FilmFormat of(FilmChoices choices) {
        Matcher aspect = ASPECT.matcher(choices.aspect());
        if (!aspect.matches() || aspect.group(1).equals("0") || aspect.group(2).equals("0"))
            throw TEXTS.failure(Kind.INPUT, "aspect", choices.aspect());
        int across = Integer.parseInt(aspect.group(1));
        int down = Integer.parseInt(aspect.group(2));
        int shorter = choices.height();
        int width = across >= down ? even(shorter * across, down) : even(shorter, 1);
        int height = across >= down ? even(shorter, 1) : even(shorter * down, across);
        return new FilmFormat(width, height, choices.rate());
    }

    /** The even number nearest to {@code a / b}. */
    private static int even(int a, int b) {
        return (a + b) / (2 * b) * 2;
    }
}
