package org.kinora.artist.internal.render;

/** How far one sees: what is far fades. */
final class Haze {
    private Haze() {}

    /** Millimetres at which two thirds of the haze have come. */
    static double reach(Lighting lighting) {
        if (lighting.interior()) return 60_000;
        return switch (lighting.air().weather()) {
            case "fog" -> 9_000;
            case "storm" -> 30_000;
            case "rain" -> 40_000;
            case "snow" -> 26_000;
            default -> 90_000;
        };
    }

    /** 0 near to 0.88 far. */
    static double amount(double depth, double reach) {
        double x = Math.max(0, depth - 1500) / reach;
        return 0.88 * (1 - 1 / (1 + x + 0.5 * x * x));
    }
}
