package org.kinora.imaging.internal.operations.fill;

import java.util.ArrayList;
import java.util.List;
import org.kinora.api.asset.AssetId;
import org.kinora.api.imaging.Filling.Guide;
import org.kinora.api.imaging.Filling.Point;
import org.kinora.api.operation.Source;
import org.kinora.api.work.Kind;
import org.kinora.api.work.Texts;

/** What was asked for in words. */
final class Asked {
    private static final Texts TEXTS = Texts.beside(Asked.class);

    private Asked() {
    }

    /** The asset that a source is. */
    static AssetId picture(Source source) {
        return source.asset().orElseThrow(() -> TEXTS.failure(Kind.INPUT, "fill.text", source.name()));
    }

    /** A place as two whole numbers with a comma between them. */
    static Point point(String text) {
        String[] parts = text.strip().split(",");
        try {
            if (parts.length == 2) return new Point(Integer.parseInt(parts[0].strip()), Integer.parseInt(parts[1].strip()));
        } catch (NumberFormatException word) {
            throw TEXTS.failure(Kind.INPUT, "fill.point", text);
        }
        throw TEXTS.failure(Kind.INPUT, "fill.point", text);
    }

    /** Lines, each as places with blanks between them. */
    static List<Guide> guides(List<String> texts) {
        List<Guide> guides = new ArrayList<>();
        for (String text : texts) {
            List<Point> points = new ArrayList<>();
            for (String point : text.strip().split("\\s+")) points.add(point(point));
            if (points.size() < 2) throw TEXTS.failure(Kind.INPUT, "fill.guide", text);
            guides.add(new Guide(points));
        }
        if (guides.size() > 64) throw TEXTS.failure(Kind.INPUT, "fill.guides", guides.size());
        return guides;
    }
}
