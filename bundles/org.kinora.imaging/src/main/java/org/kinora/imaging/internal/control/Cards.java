package org.kinora.imaging.internal.control;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.kinora.api.imaging.ControlCard;

/** Writes one card: {@code Cards.of("canny", "Edges", PUBLISHED).with("low", "…", 0, 1000, 100).recipe("…")}. */
final class Cards {
    private final String kind;
    private final String title;
    private final ControlCard.Trust trust;
    private final List<ControlCard.Setting> settings = new ArrayList<>();
    private final Set<ControlCard.Need> needs = new HashSet<>();
    private boolean framed = true;

    private Cards(String kind, String title, ControlCard.Trust trust) {
        this.kind = kind;
        this.title = title;
        this.trust = trust;
    }

    static Cards of(String kind, String title, ControlCard.Trust trust) {
        return new Cards(kind, title, trust);
    }

    Cards with(String name, String meaning, long least, long most, long fallback) {
        settings.add(new ControlCard.Setting(name, meaning, least, most, fallback));
        return this;
    }

    Cards needing(ControlCard.Need need) {
        needs.add(need);
        return this;
    }

    /** Drawn at the fitted size without blocks. */
    Cards unframed() {
        framed = false;
        return this;
    }

    ControlCard recipe(String text) {
        return new ControlCard(kind, title, trust, framed, needs, settings, text);
    }
}
