package org.kinora.film.internal.caption;

import java.util.ArrayList;
import java.util.List;
import org.kinora.api.film.Caption;
import org.kinora.api.time.Rational;
import org.kinora.api.work.Texts;

/** Checks captions against the rules; each breach is one sentence. */
public final class CaptionLint {
    private final Texts texts = Texts.beside(CaptionLint.class);

    public List<String> breaches(List<Caption> captions, Rational rate) {
        List<String> breaches = new ArrayList<>();
        CaptionRules rules = CaptionRules.of(rate);
        for (int i = 0; i < captions.size(); i++) {
            Caption caption = captions.get(i);
            long frames = caption.to() - caption.from();
            String name = caption.lines().getFirst();
            if (caption.lines().size() > rules.lines()) breaches.add(texts.text("lint.lines", name, caption.lines().size(), rules.lines()));
            for (String line : caption.lines())
                if (CaptionRules.length(line) > rules.lineLength()) breaches.add(texts.text("lint.length", line, CaptionRules.length(line),
                        rules.lineLength()));
            if (frames < rules.reading(caption.lines(), rate) && rules.reading(caption.lines(), rate) > rules.least())
                breaches.add(texts.text("lint.speed", name, rules.perSecond()));
            if (frames < rules.least()) breaches.add(texts.text("lint.short", name, frames, rules.least()));
            if (frames > rules.most()) breaches.add(texts.text("lint.long", name, frames, rules.most()));
            if (i > 0 && caption.from() - captions.get(i - 1).to() < rules.gap()) breaches.add(texts.text("lint.gap", name, rules.gap()));
        }
        return breaches;
    }
}
