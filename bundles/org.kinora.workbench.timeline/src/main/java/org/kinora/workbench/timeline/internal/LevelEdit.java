package org.kinora.workbench.timeline.internal;

import java.util.List;
import java.util.Optional;
import org.kinora.api.film.Clip;
import org.kinora.api.film.KeyFrame;
import org.kinora.api.film.Keys;
import org.kinora.api.film.Level;

/** Key frames of the level of a sound, changed one at a time; places in samples of the clip, values in millionths of a decibel beside its gain. */
record LevelEdit(Lane lane, Clip clip) {
    /** A place of the clip under a frame of the film. */
    long place(double frame) {
        return inside(Math.round(frame * lane.unit()) - clip.position());
    }

    /** The place of the clip that is nearest. */
    long inside(long place) {
        return Math.clamp(place, 0, Math.max(0, clip.length() - 1));
    }

    private Level level() {
        return clip.level();
    }

    /** The key frame at a place, or within a frame of it. */
    Optional<KeyFrame> near(long place) {
        return level().curve().isEmpty() ? Optional.empty() : edit().near(place, lane.unit());
    }

    private KeyEdit edit() {
        return new KeyEdit(new Keys(level().curve()));
    }

    /** One more, where the level is now; the one that stands there goes. */
    Level toggled(long place) {
        Optional<KeyFrame> there = near(place);
        if (there.isPresent()) return level().curved(level().curve().stream().filter(key -> key.at() != there.get().at()).toList());
        return level().curve().isEmpty() ? level().curved(List.of(new KeyFrame(place, 0))) : level().curved(edit().added(place).frames());
    }

    /** How the level goes on from the key frame at or before a place. */
    Level eased(long place) {
        if (level().curve().isEmpty()) return level();
        KeyFrame key = level().curve().stream().filter(one -> one.at() <= place).reduce((one, other) -> other).orElse(level().curve().getFirst());
        return level().curved(edit().eased(key).frames());
    }

    /** A key frame elsewhere, so many samples later and decibels louder, within what is drawn; tenths of a decibel. */
    Level moved(KeyFrame key, long later, double louder) {
        double gain = level().gain() / 100.0;
        double decibels = Math.clamp(gain + key.value() / (double) Keys.ONE + louder, Pull.SOFTEST / 100.0, Pull.LOUDEST / 100.0) - gain;
        long value = louder == 0 ? key.value() : Math.round(decibels * 10) * (Keys.ONE / 10);
        return level().curved(edit().moved(key, inside(key.at() + later), value).frames());
    }
}
