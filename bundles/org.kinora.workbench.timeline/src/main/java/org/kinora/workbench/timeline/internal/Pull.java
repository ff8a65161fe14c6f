package org.kinora.workbench.timeline.internal;

import com.google.gson.JsonObject;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.kinora.api.film.Clip;
import org.kinora.api.film.Cut;
import org.kinora.api.film.KeyFrame;
import org.kinora.api.film.Keys;
import org.kinora.api.film.Level;

/**
 * A handle of a clip being pulled.
 *
 * @param key the key frame that is pulled, before it was; empty for other handles
 * @param frames how far it was pulled to the right
 * @param up how far up, in heights of the clip
 */
record Pull(Kind kind, Lane lane, Clip clip, Optional<KeyFrame> key, Optional<Parameter> parameter, double frames, double up) {
    /** Hundredths of a decibel at the upper and at the lower end of a clip. */
    static final int LOUDEST = 1200;
    static final int SOFTEST = -3600;
    private static final int NEAR = 60;

    /** What is pulled. */
    enum Kind {
        /** The line of the level of a sound. */
        GAIN,
        FADE_IN,
        FADE_OUT,
        /** Length of the transition into a picture. */
        BLEND,
        KEY,
        /** A key frame of the level of a sound. */
        LEVEL
    }

    static Pull begin(Kind kind, Lane lane, Clip clip) {
        return new Pull(kind, lane, clip, Optional.empty(), Optional.empty(), 0, 0);
    }

    static Pull key(Lane lane, Clip clip, KeyFrame key, Parameter parameter) {
        return new Pull(Kind.KEY, lane, clip, Optional.of(key), Optional.of(parameter), 0, 0);
    }

    static Pull level(Lane lane, Clip clip, KeyFrame key) {
        return new Pull(Kind.LEVEL, lane, clip, Optional.of(key), Optional.empty(), 0, 0);
    }

    Pull pulled(double frames, double up) {
        return new Pull(kind, lane, clip, key, parameter, frames, up);
    }

    /** Where a level is drawn, of the clip's height from above. */
    static double depth(double gain) {
        return Math.clamp((LOUDEST - gain) / (LOUDEST - SOFTEST), 0, 1);
    }

    /** The level as it would be; a fade never reaches into the other one, a level near 0 dB is 0 dB. */
    Level level() {
        Level level = clip.level();
        long samples = Math.round(frames * lane.unit());
        return switch (kind) {
            case GAIN -> {
                if (up == 0) yield level;
                int gain = (int) Math.clamp(Math.round((level.gain() + up * (LOUDEST - SOFTEST)) / 10) * 10, SOFTEST, LOUDEST);
                yield level.gained(Math.abs(gain) < NEAR ? 0 : gain);
            }
            case FADE_IN -> level.faded(Math.clamp(level.fadeIn() + samples, 0, Math.max(0, clip.length() - level.fadeOut())), level.fadeOut());
            case FADE_OUT -> level.faded(level.fadeIn(), Math.clamp(level.fadeOut() - samples, 0, Math.max(0, clip.length() - level.fadeIn())));
            case LEVEL -> new LevelEdit(lane, clip).moved(key.orElseThrow(), samples, Math.abs(up) * lane.height() < 3 ? 0
                    : up * (LOUDEST - SOFTEST) / 100);
            default -> level;
        };
    }

    /** Frames of the transition as it would be: half of them lie on either side of the cut. */
    long blend() {
        return Math.clamp(clip.blend().length() + Math.round(2 * frames), 0, clip.length());
    }

    KeyFrame moved() {
        KeyFrame now = key.orElseThrow();
        Parameter value = parameter.orElseThrow();
        double height = value.height(now.value() / (double) Keys.ONE);
        long at = Math.clamp(now.at() + Math.round(frames), 0, Math.max(0, clip.length() - 1));
        return new KeyFrame(at, Math.abs(up) * lane.height() < 3 ? now.value() : value.value(height + up), now.ease());
    }

    /** The clip as it would be. */
    Clip preview() {
        return switch (kind) {
            case GAIN, FADE_IN, FADE_OUT, LEVEL -> clip.with(level());
            case BLEND -> clip;
            case KEY -> clip.with(parameter.orElseThrow().in(clip.effects(),
                    new KeyEdit(parameter.get().of(clip.effects())).moved(key.orElseThrow(), moved().at(), moved().value())));
        };
    }

    String operation() {
        return switch (kind) {
            case GAIN, FADE_IN, FADE_OUT, LEVEL -> "cut.level";
            case BLEND -> "cut.transition";
            case KEY -> "cut.effect";
        };
    }

    /** The operation's input; empty where nothing would change. */
    Optional<JsonObject> input() {
        if (kind == Kind.KEY) return moved().equals(key.orElseThrow()) ? Optional.empty() : Optional.of(EffectInput.of(clip.id(),
                preview().effects()));
        if (kind != Kind.BLEND) return level().equals(clip.level()) ? Optional.empty() : Optional.of(input(clip.id(), level(), lane.unit()));
        if (blend() == clip.blend().length()) return Optional.empty();
        JsonObject input = new JsonObject();
        input.addProperty("clip", clip.id());
        input.addProperty("kind", blend() == 0 ? "cut" : clip.blend().length() == 0 ? "dissolve" : clip.blend().kind());
        input.addProperty("length", blend() + "f");
        return Optional.of(input);
    }

    /**
     * Input of {@code cut.level}.
     *
     * @param unit samples of one frame
     */
    static JsonObject input(String clip, Level level, double unit) {
        JsonObject input = new JsonObject();
        input.addProperty("clip", clip);
        input.addProperty("gain", level.gain() + "/100");
        input.addProperty("side", level.side());
        if (level.fadeIn() > 0) input.addProperty("fadeIn", seconds(level.fadeIn(), unit));
        if (level.fadeOut() > 0) input.addProperty("fadeOut", seconds(level.fadeOut(), unit));
        if (!level.curve().isEmpty()) input.addProperty("keys", level.curve().stream().map(key -> EffectInput.number(key.value()) + "@"
                + seconds(key.at(), unit) + EffectInput.ease(key)).collect(Collectors.joining(" ")));
        return input;
    }

    private static String seconds(long units, double unit) {
        double rate = unit == 1 ? 0 : Cut.SAMPLE_RATE;
        return rate == 0 ? units + "f" : String.format(Locale.ROOT, "%.6f", units / rate);
    }

    /** What it would be, in figures. */
    String figure() {
        return switch (kind) {
            case GAIN -> String.format(Locale.ROOT, "%+.1f dB", level().gain() / 100.0);
            case FADE_IN -> String.format(Locale.ROOT, "%.2f s", level().fadeIn() / (double) Cut.SAMPLE_RATE);
            case FADE_OUT -> String.format(Locale.ROOT, "%.2f s", level().fadeOut() / (double) Cut.SAMPLE_RATE);
            case LEVEL -> {
                long at = new LevelEdit(lane, clip).inside(key.orElseThrow().at() + Math.round(frames * lane.unit()));
                yield String.format(Locale.ROOT, "%+.1f dB, %.2f s", level().decibels(at), at / (double) Cut.SAMPLE_RATE);
            }
            case BLEND -> blend() + " f";
            case KEY -> String.format(Locale.ROOT, "%.2f, %d f", moved().value() / 1e6, moved().at());
        };
    }
}
