package org.kinora.workbench.timeline.internal;

import com.google.gson.JsonObject;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.kinora.api.film.Effect;
import org.kinora.api.film.KeyFrame;
import org.kinora.api.film.Keys;

/** Effects as {@code cut.effect} takes them: all of a clip at once; grades and smoothing stay by themselves. */
final class EffectInput {
    private EffectInput() {}

    static JsonObject of(String clip, List<Effect> effects) {
        JsonObject input = new JsonObject();
        input.addProperty("clip", clip);
        for (Effect effect : effects) {
            switch (effect) {
                case Effect.Framing framing -> input.addProperty("framing", text(List.of(framing.x(), framing.y())));
                case Effect.Crop crop -> input.addProperty("crop", text(List.of(crop.left(), crop.top(), crop.right(), crop.bottom())));
                case Effect.Masked mask -> mask(input, mask);
                case Effect.Transform transform -> {
                    input.addProperty("zoom", text(transform.zoom()));
                    input.addProperty("x", text(transform.x()));
                    input.addProperty("y", text(transform.y()));
                    input.addProperty("turn", text(transform.turn()));
                }
                case Effect.Corners corners -> input.addProperty("corners", text(corners.places()));
                case Effect.Opacity opacity -> input.addProperty("opacity", text(opacity.opacity()));
                case Effect.Mixed mixed -> input.addProperty("mode", mixed.mode().name().toLowerCase(Locale.ROOT));
                case Effect.Surround surround -> input.addProperty("surround", surround.blur() ? "blur" : surround.rgb());
                case Effect.Graded graded -> { }
                case Effect.Smoothed smoothed -> { }
            }
        }
        return input;
    }

    private static void mask(JsonObject input, Effect.Masked mask) {
        input.addProperty("mask", mask.shape().name().toLowerCase(Locale.ROOT) + ","
                + text(List.of(mask.x(), mask.y(), mask.width(), mask.height())));
        input.addProperty("feather", mask.feather() + "/" + Keys.ONE);
        input.addProperty("inverted", mask.inverted());
    }

    private static String text(List<Keys> all) {
        return all.stream().map(EffectInput::text).collect(Collectors.joining(","));
    }

    static String text(Keys keys) {
        if (keys.frames().size() == 1) return number(keys.frames().getFirst().value());
        return keys.frames().stream().map(key -> number(key.value()) + "@" + key.at() + "f" + ease(key)).collect(Collectors.joining(" "));
    }

    static String ease(KeyFrame key) {
        return switch (key.ease()) {
            case LINEAR -> "";
            case SMOOTH -> "~";
            case HOLD -> "_";
        };
    }

    static String number(long millionths) {
        return BigDecimal.valueOf(millionths, 6).stripTrailingZeros().toPlainString();
    }
}
