package org.kinora.painter.internal.light;

import org.kinora.api.story.Light;
import org.kinora.painter.internal.ink.Tint;

/**
 * The light of a scene: what time of day, weather and walls do to a wash at a distance.
 *
 * @param night whether lamps and moon light the scene
 * @param interior whether walls keep the weather out
 * @param skyTop colour of the sky overhead
 * @param skyLow colour of the sky at the horizon, into which distance fades
 * @param ambient multiplies the washes of the set
 * @param onFigures multiplies the colours of the figures
 * @param haze metres after which two thirds of a colour are lost in the air
 * @param lamp colour of lamp light
 * @param weather as in {@link Light#weather}
 */
public record Air(String time, boolean night, boolean interior, int skyTop, int skyLow, int ambient, int onFigures, double haze, int lamp,
        String weather) {
    public static Air of(Light light, boolean interior) {
        String time = light.time().toLowerCase(java.util.Locale.ROOT);
        String weather = light.weather().toLowerCase(java.util.Locale.ROOT);
        boolean dull = weather.equals("rain") || weather.equals("storm") || weather.equals("fog") || weather.equals("snow");
        double haze = switch (weather) {
            case "fog" -> interior ? 30 : 9;
            case "storm", "snow" -> 45;
            case "rain" -> 60;
            default -> 160;
        };
        if (interior) haze = Math.max(haze, 30);
        int lamp = 0xFFFFD08A;
        Air air = switch (time) {
            case "night" -> new Air(time, true, interior, 0xFF141B2B, dull ? 0xFF3A4353 : 0xFF34425F, interior ? 0xFFA0938C : 0xFF6A7894,
                    interior ? 0xFFE0D8CC : 0xFFB4BED2, haze, lamp, weather);
            case "dusk", "evening" -> new Air(time, false, interior, 0xFF6F7390, 0xFFE9B98C, interior ? 0xFFD8C6B4 : 0xFFB9A6A6,
                    0xFFF0DCC8, haze, lamp, weather);
            case "dawn" -> new Air(time, false, interior, 0xFF93A3B8, 0xFFF3D3C4, 0xFFD6CFD2, 0xFFF2E6E2, haze, lamp, weather);
            case "morning" -> new Air(time, false, interior, 0xFFC4D3DC, 0xFFF8EBD3, 0xFFFAF3E6, 0xFFFFFAF0, haze, lamp, weather);
            default -> new Air(time, false, interior, 0xFFC9D4DB, 0xFFF3F0E8, 0xFFFFFFFF, 0xFFFFFFFF, haze, lamp, weather);
        };
        return dull && !air.night() ? air.dulled(weather.equals("storm") ? 0.55 : 0.3) : air;
    }

    private Air dulled(double amount) {
        int grey = weather.equals("storm") ? 0xFF6C7279 : weather.equals("rain") ? 0xFFA9AFB3 : 0xFFE4E4E0;
        return new Air(time, false, interior, Tint.mix(skyTop, grey, 0.45 + amount / 2), Tint.mix(skyLow, grey, 0.3 + amount / 2),
                Tint.mix(ambient, 0xFFA0A6AC, interior ? amount / 3 : amount), Tint.mix(onFigures, 0xFFC0C4C8, amount / 2), haze, lamp, weather);
    }

    /** The colour of a grey wash at a distance: tone 0 darkest, 1 paper. */
    public int wash(double tone, double metres) {
        return distant(Tint.multiply(Tint.wash(0.12 + 0.9 * tone), ambient), metres);
    }

    /** A colour of the set at a distance. */
    public int colour(int colour, double metres) {
        return distant(Tint.multiply(colour, ambient), metres);
    }

    /** A colour of a figure or of what it holds. */
    public int figure(int colour, double metres) {
        return Tint.mix(Tint.multiply(colour, onFigures), skyLow, interior ? 0 : 0.32 * lost(metres));
    }

    /** The pen: full ink near by, thinner in the distance. */
    public int ink(double metres) {
        int ink = night ? 0xFF0C0F16 : Tint.INK;
        return Tint.mix(ink, skyLow, interior ? 0 : 0.85 * lost(metres));
    }

    public boolean wet() {
        return weather.equals("rain") || weather.equals("storm");
    }

    private int distant(int colour, double metres) {
        return interior ? colour : Tint.mix(colour, skyLow, lost(metres));
    }

    private double lost(double metres) {
        return 1 - StrictMath.exp(-metres / haze);
    }
}
