package org.kinora.production.internal.operations.cut;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.kinora.api.film.KeyFrame;
import org.kinora.api.film.Keys;
import org.kinora.api.film.Role;
import org.kinora.api.time.Rational;
import org.kinora.api.work.Kind;
import org.kinora.api.work.Texts;

/**
 * Values of an effect as people write them: {@code 1.1}; {@code 1..1.12} from the first frame of the clip to its last; {@code 0@0 1@12f 0@2.5} at
 * places of the clip. A place that ends in {@code ~} is left and reached slowly, after one that ends in {@code _} the value stays until the next.
 *
 * @param role of the clip's track, whose unit places count in
 * @param last number of the clip's last frame or sample
 * @param rate frames per second
 * @param smooth whether values start and end slowly
 */
record KeyText(Role role, long last, Rational rate, boolean smooth) {
    private static final Texts TEXTS = Texts.beside(KeyText.class);

    /** Values of a picture. */
    KeyText(long last, Rational rate, boolean smooth) {
        this(Role.PICTURE, last, rate, smooth);
    }

    Keys keys(String text, String usual) {
        String value = text.isBlank() ? usual : text.strip();
        if (value.contains("@")) return placed(value);
        String[] ends = value.split("\\.\\.", -1);
        if (ends.length > 2) throw TEXTS.failure(Kind.INPUT, "keys", value);
        long first = millionths(ends[0], value);
        if (ends.length == 1) return Keys.of(first);
        return new Keys(List.of(new KeyFrame(0, first, ease()), new KeyFrame(Math.max(1, last), millionths(ends[1], value))));
    }

    /** Several values with commas between them. */
    List<Keys> all(String text, int count, String failure) {
        String[] parts = text.strip().split("\\s*,\\s*", -1);
        if (parts.length != count) throw TEXTS.failure(Kind.INPUT, failure, text);
        List<Keys> all = new ArrayList<>();
        for (String part : parts) {
            if (part.isBlank()) throw TEXTS.failure(Kind.INPUT, failure, text);
            all.add(keys(part, "0"));
        }
        return all;
    }

    private Keys placed(String text) {
        TreeMap<Long, KeyFrame> frames = new TreeMap<>();
        for (String key : text.split("\\s+")) {
            String[] parts = key.split("@", -1);
            if (parts.length != 2) throw TEXTS.failure(Kind.INPUT, "keys", text);
            String place = parts[1].replaceAll("[~_]$", "");
            long at = Length.of(place).units(role, rate);
            KeyFrame.Ease ease = parts[1].endsWith("~") ? KeyFrame.Ease.SMOOTH : parts[1].endsWith("_") ? KeyFrame.Ease.HOLD : ease();
            frames.put(at, new KeyFrame(at, millionths(parts[0], text), ease));
        }
        return new Keys(List.copyOf(frames.values()));
    }

    private KeyFrame.Ease ease() {
        return smooth ? KeyFrame.Ease.SMOOTH : KeyFrame.Ease.LINEAR;
    }

    private static long millionths(String number, String text) {
        try {
            boolean negative = number.strip().startsWith("-");
            Rational value = Rational.parse(negative ? number.strip().substring(1) : number.strip());
            if (value.compareTo(Rational.of(10_000)) > 0) throw TEXTS.failure(Kind.INPUT, "keys", text);
            return (negative ? value.negate() : value).times(Keys.ONE).round();
        } catch (NumberFormatException | ArithmeticException none) {
            throw TEXTS.failure(Kind.INPUT, "keys", text);
        }
    }
}
