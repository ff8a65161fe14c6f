package org.kinora.imaging.internal.operations.colour;

import java.util.regex.Pattern;
import org.kinora.api.asset.AssetId;
import org.kinora.api.operation.Source;
import org.kinora.api.work.Kind;
import org.kinora.api.work.Texts;

/** Words and numbers of colours, and pictures that were asked for. */
final class Rgb {
    private static final Texts TEXTS = Texts.beside(Rgb.class);
    private static final Pattern WRITTEN = Pattern.compile("#?[0-9a-fA-F]{6}");

    private Rgb() {}

    static String text(int rgb) {
        return String.format("#%06X", rgb);
    }

    static int of(String word) {
        if (!WRITTEN.matcher(word.strip()).matches()) throw TEXTS.failure(Kind.INPUT, "colour.word", word);
        return Integer.parseInt(word.strip().replace("#", ""), 16);
    }

    static AssetId picture(Source source) {
        return source.asset().orElseThrow(() -> TEXTS.failure(Kind.INPUT, "colour.text", source.name()));
    }
}
