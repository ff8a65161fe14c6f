package org.kinora.film.internal.interchange.otio;

import com.google.gson.JsonElement;
import java.util.Optional;
import org.kinora.api.time.Rational;

/** Exact values of the binary fractions that such files hold. */
final class Numbers {
    private static final double MOST = 1e15;

    private Numbers() {}

    /** The simplest fraction that is the same binary number (by continued fractions); empty for what is no number or too large. */
    static Optional<Rational> exact(JsonElement element) {
        if (element == null || !element.isJsonPrimitive() || !element.getAsJsonPrimitive().isNumber()) return Optional.empty();
        double number = element.getAsDouble();
        if (!Double.isFinite(number) || Math.abs(number) > MOST) return Optional.empty();
        return Optional.of(number < 0 ? simplest(-number).negate() : simplest(number));
    }

    private static Rational simplest(double number) {
        long h = 1;
        long k = 0;
        long before = 0;
        long under = 1;
        double rest = number;
        for (int i = 0; i < 40; i++) {
            long whole = (long) Math.floor(rest);
            if (whole != 0 && (h > Long.MAX_VALUE / 4 / whole || k > Long.MAX_VALUE / 4 / whole)) break;
            long next = whole * h + before;
            long below = whole * k + under;
            before = h;
            under = k;
            h = next;
            k = below;
            if ((double) h / k == number || k > 1_000_000_000L) break;
            rest = 1 / (rest - whole);
        }
        return Rational.of(h, k);
    }

    /** A rate: what lies close to 1000/1001 of a whole number is that, however it was rounded. */
    static Optional<Rational> rate(JsonElement element) {
        return exact(element).filter(rate -> rate.signum() > 0).map(rate -> {
            long whole = rate.times(Rational.of(1001, 1000)).round();
            Rational ntsc = Rational.of(1000 * whole, 1001);
            return rate.denominator() > 1 && whole > 0 && Math.abs(rate.toDouble() / ntsc.toDouble() - 1) < 2e-4 ? ntsc : rate;
        });
    }
}
