package org.kinora.api.time;

/**
 * An exact number of seconds (or any ratio): {@code numerator / denominator} in lowest terms, denominator > 0.
 *
 * <p>Immutable and thread-safe. Arithmetic throws {@link ArithmeticException} on overflow of 64 bits.
 */
public record Rational(long numerator, long denominator) implements Comparable<Rational> {
    public static final Rational ZERO = new Rational(0, 1);
    public static final Rational ONE = new Rational(1, 1);

    public Rational {
        if (denominator == 0) throw new ArithmeticException("denominator is 0");
        long divisor = gcd(Math.absExact(numerator), Math.absExact(denominator));
        if (denominator < 0) divisor = -divisor;
        numerator /= divisor;
        denominator /= divisor;
    }

    public static Rational of(long numerator, long denominator) {
        return new Rational(numerator, denominator);
    }

    public static Rational of(long whole) {
        return new Rational(whole, 1);
    }

    public static Rational ofMillis(long millis) {
        return new Rational(millis, 1000);
    }

    /** Reads {@code "7"}, {@code "7/24"} or {@code "1.25"}; throws {@link NumberFormatException} on anything else. */
    public static Rational parse(String text) {
        int slash = text.indexOf('/');
        if (slash >= 0) return new Rational(Long.parseLong(text, 0, slash, 10), Long.parseLong(text, slash + 1, text.length(), 10));
        int dot = text.indexOf('.');
        if (dot < 0) return of(Long.parseLong(text));
        int digits = text.length() - dot - 1;
        if (digits > 15) throw new NumberFormatException("too many decimals: " + text);
        long scale = 1;
        for (int i = 0; i < digits; i++) scale *= 10;
        return new Rational(Long.parseLong(text.substring(0, dot) + text.substring(dot + 1)), scale);
    }

    public Rational plus(Rational other) {
        if (denominator == other.denominator) return new Rational(Math.addExact(numerator, other.numerator), denominator);
        return new Rational(Math.addExact(Math.multiplyExact(numerator, other.denominator),
                Math.multiplyExact(other.numerator, denominator)), Math.multiplyExact(denominator, other.denominator));
    }

    public Rational minus(Rational other) {
        return plus(other.negate());
    }

    public Rational times(Rational other) {
        long a = gcd(Math.absExact(numerator), other.denominator);
        long b = gcd(Math.absExact(other.numerator), denominator);
        return new Rational(Math.multiplyExact(numerator / a, other.numerator / b),
                Math.multiplyExact(denominator / b, other.denominator / a));
    }

    public Rational times(long factor) {
        return times(of(factor));
    }

    public Rational dividedBy(Rational other) {
        return times(new Rational(other.denominator, other.numerator));
    }

    public Rational negate() {
        return new Rational(Math.negateExact(numerator), denominator);
    }

    /** The largest whole number not above this. */
    public long floor() {
        return Math.floorDiv(numerator, denominator);
    }

    /** The smallest whole number not below this. */
    public long ceil() {
        return -Math.floorDiv(-numerator, denominator);
    }

    /** The nearest whole number, halves upwards. */
    public long round() {
        return Math.floorDiv(Math.addExact(Math.multiplyExact(numerator, 2), denominator), Math.multiplyExact(denominator, 2));
    }

    /** The nearest frame number at a rate in frames per second. */
    public long frames(Rational rate) {
        return times(rate).round();
    }

    /** The nearest position in samples at a rate in hertz. */
    public long samples(int rate) {
        return times(rate).round();
    }

    /** Whole milliseconds, rounded to nearest. */
    public long millis() {
        return times(1000).round();
    }

    public double toDouble() {
        return (double) numerator / denominator;
    }

    public int signum() {
        return Long.signum(numerator);
    }

    public static Rational max(Rational a, Rational b) {
        return a.compareTo(b) >= 0 ? a : b;
    }

    public static Rational min(Rational a, Rational b) {
        return a.compareTo(b) <= 0 ? a : b;
    }

    @Override
    public int compareTo(Rational other) {
        if (denominator == other.denominator) return Long.compare(numerator, other.numerator);
        int high = Long.compare(Math.multiplyHigh(numerator, other.denominator), Math.multiplyHigh(other.numerator, denominator));
        return high != 0 ? high : Long.compareUnsigned(numerator * other.denominator, other.numerator * denominator);
    }

    /** {@code "7"} or {@code "7/24"}: what {@link #parse} reads back. */
    @Override
    public String toString() {
        return denominator == 1 ? Long.toString(numerator) : numerator + "/" + denominator;
    }

    private static long gcd(long a, long b) {
        while (b != 0) {
            long rest = a % b;
            a = b;
            b = rest;
        }
        return a == 0 ? 1 : a;
    }
}
