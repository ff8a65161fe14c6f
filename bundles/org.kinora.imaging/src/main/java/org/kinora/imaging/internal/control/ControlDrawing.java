package org.kinora.imaging.internal.control;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.kinora.api.imaging.ControlCard;
import org.kinora.api.imaging.ControlCard.Need;
import org.kinora.api.imaging.ControlExtractor;
import org.kinora.api.imaging.ControlFrame;
import org.kinora.api.imaging.ControlSource;
import org.kinora.api.imaging.Mask;
import org.kinora.api.imaging.Raster;
import org.kinora.api.work.Kind;
import org.kinora.api.work.Texts;
import org.kinora.api.work.Work;
import org.kinora.imaging.internal.cv.OpenCv;

/** Checks what is asked, fits the pictures, has the layer drawn, and cuts it back. */
final class ControlDrawing {
    private static final Texts TEXTS = Texts.beside(ControlDrawing.class);

    private final OpenCv cv;

    ControlDrawing(OpenCv cv) {
        this.cv = cv;
    }

    /** All kinds by name; the first extractor that has one draws it. */
    static Map<String, ControlExtractor> kinds(List<ControlExtractor> extractors) {
        Map<String, ControlExtractor> kinds = new TreeMap<>();
        for (ControlExtractor extractor : extractors) extractor.cards().forEach(card -> kinds.putIfAbsent(card.kind(), extractor));
        return kinds;
    }

    static List<ControlCard> cards(List<ControlExtractor> extractors) {
        List<ControlCard> cards = new ArrayList<>();
        kinds(extractors).forEach((kind, extractor) -> cards.add(card(extractor, kind)));
        cards.sort(Comparator.comparing(ControlCard::kind));
        return cards;
    }

    private static ControlCard card(ControlExtractor extractor, String kind) {
        return extractor.cards().stream().filter(card -> card.kind().equals(kind)).findFirst().orElseThrow();
    }

    Raster draw(List<ControlExtractor> extractors, String kind, ControlSource source, int resolution, Work work) {
        Map<String, ControlExtractor> kinds = kinds(extractors);
        ControlExtractor extractor = kinds.get(kind);
        if (extractor == null) throw TEXTS.failure(Kind.INPUT, "control.kind", kind, String.join(", ", kinds.keySet()));
        ControlCard card = card(extractor, kind);
        check(card, source);
        cv.load();
        ControlFrame frame = ControlFrame.of(source.picture().width(), source.picture().height(), resolution);
        Fitting fitting = new Fitting(cv, frame, card.framed());
        ControlSource fitted = fitted(card, source, frame, fitting, work);
        try (Raster picture = fitted.picture(); Raster other = fitted.other().orElse(null); Mask mask = fitted.mask().orElse(null)) {
            return fitting.back(extractor.draw(kind, fitted, work), work);
        }
    }

    private static void check(ControlCard card, ControlSource source) {
        need(card, Need.MASK, source.mask().isPresent(), "control.mask");
        need(card, Need.DEPTH, source.other().isPresent(), "control.depth");
        need(card, Need.FRAME, source.other().isPresent(), "control.frame");
        need(card, Need.POSES, source.poses().isPresent(), "control.poses");
        Raster picture = source.picture();
        source.other().ifPresent(other -> alike(card, picture, other.width(), other.height()));
        source.mask().ifPresent(mask -> alike(card, picture, mask.width(), mask.height()));
        source.settings().forEach((name, value) -> check(card, name, value));
    }

    private static void need(ControlCard card, Need need, boolean there, String key) {
        if (card.needs().contains(need) && !there) throw TEXTS.failure(Kind.MISSING, key, card.kind());
    }

    /** Pictures of one view may differ in size, not in shape by more than a pixel's rounding. */
    private static void alike(ControlCard card, Raster picture, int width, int height) {
        double off = Math.abs((double) picture.width() * height - (double) picture.height() * width);
        if (off > Math.max(picture.width(), picture.height()) + Math.max(width, height))
            throw TEXTS.failure(Kind.INPUT, "control.size", card.kind(), picture.width(), picture.height(), width, height);
    }

    private static void check(ControlCard card, String name, long value) {
        ControlCard.Setting setting = card.setting(name).orElseThrow(() -> TEXTS.failure(Kind.INPUT, "control.setting", card.kind(), name,
                String.join(", ", card.settings().stream().map(ControlCard.Setting::name).toList())));
        if (value < setting.least() || value > setting.most())
            throw TEXTS.failure(Kind.INPUT, "control.range", name, setting.least(), setting.most(), value);
    }

    private static ControlSource fitted(ControlCard card, ControlSource source, ControlFrame frame, Fitting fitting, Work work) {
        Map<String, Long> settings = new TreeMap<>();
        card.settings().forEach(setting -> settings.put(setting.name(), setting.fallback()));
        settings.putAll(source.settings());
        Raster picture = fitting.picture(source.picture(), work);
        Optional<Raster> other = source.other().map(one -> fitting.picture(one, work));
        Optional<Mask> mask = source.mask().map(one -> fitting.mask(one, work));
        return new ControlSource(picture, other, mask, source.poses().map(sheet -> sheet.scaled(frame.width(), frame.height())), settings,
                source.seed());
    }
}
