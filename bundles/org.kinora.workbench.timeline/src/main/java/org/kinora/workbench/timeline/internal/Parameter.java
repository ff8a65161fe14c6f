package org.kinora.workbench.timeline.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.kinora.api.film.Effect;
import org.kinora.api.film.Keys;

/** A value of a picture clip that may change from key frame to key frame. */
enum Parameter {
    OPACITY(Keys.ONE, 0, Keys.ONE),
    ZOOM(Keys.ONE, 0, 3 * Keys.ONE),
    X(0, -Keys.ONE, Keys.ONE),
    Y(0, -Keys.ONE, Keys.ONE),
    TURN(0, -180 * Keys.ONE, 180 * Keys.ONE);

    private final long usual;
    private final long least;
    private final long most;

    /** All in millionths. */
    Parameter(long usual, long least, long most) {
        this.usual = usual;
        this.least = least;
        this.most = most;
    }

    String key() {
        return "parameter." + name().toLowerCase(Locale.ROOT);
    }

    /** The next one; after the last none. */
    Optional<Parameter> next() {
        return ordinal() + 1 < values().length ? Optional.of(values()[ordinal() + 1]) : Optional.empty();
    }

    /** How high a value is drawn, 0 to 1. */
    double height(double value) {
        return Math.clamp((value * Keys.ONE - least) / (most - least), 0, 1);
    }

    /** The value in millionths at a height, in hundredths of what is drawn. */
    long value(double height) {
        long step = (most - least) / 200;
        return least + Math.round(Math.clamp(height, 0, 1) * (most - least) / step) * step;
    }

    Keys of(List<Effect> effects) {
        for (Effect effect : effects) {
            if (this == OPACITY && effect instanceof Effect.Opacity opacity) return opacity.opacity();
            if (this != OPACITY && effect instanceof Effect.Transform transform) return of(transform);
        }
        return Keys.of(usual);
    }

    private Keys of(Effect.Transform transform) {
        return switch (this) {
            case ZOOM -> transform.zoom();
            case X -> transform.x();
            case Y -> transform.y();
            default -> transform.turn();
        };
    }

    /** The effects with other key frames of this; all others stay. */
    List<Effect> in(List<Effect> effects, Keys keys) {
        List<Effect> all = new ArrayList<>(effects);
        if (this == OPACITY) {
            all.removeIf(Effect.Opacity.class::isInstance);
            all.add(new Effect.Opacity(keys));
            return all;
        }
        Effect.Transform made = new Effect.Transform(this == ZOOM ? keys : ZOOM.of(effects), this == X ? keys : X.of(effects),
                this == Y ? keys : Y.of(effects), this == TURN ? keys : TURN.of(effects));
        all.removeIf(Effect.Transform.class::isInstance);
        all.add(made);
        return all;
    }
}
