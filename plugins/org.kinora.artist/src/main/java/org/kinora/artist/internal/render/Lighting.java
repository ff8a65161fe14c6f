package org.kinora.artist.internal.render;

import org.kinora.api.stage.KeyLight;
import org.kinora.api.story.Light;
import org.kinora.artist.internal.model.Vec;

/**
 * The light of a picture.
 *
 * @param key the main light
 * @param air time, weather and mood of the scene
 * @param interior whether the picture is taken inside a room: no sky, no haze
 */
public record Lighting(KeyLight key, Light air, boolean interior) {
    /** A clear noon outside. */
    public static Lighting noon() {
        return new Lighting(new KeyLight(318, 54, 5600, 1000, 300, "sun"), new Light("day", "clear", "neutral"), false);
    }

    /** The way to the key light. */
    public Vec way() {
        double elevation = StrictMath.toRadians(key.elevation());
        return Vec.toward(key.bearing()).times(StrictMath.cos(elevation)).plus(Vec.UP.times(StrictMath.sin(elevation)));
    }

    public boolean night() {
        return air.time().equals("night");
    }

    /** Sun low in the sky. */
    public boolean low() {
        return switch (air.time()) {
            case "dawn", "dusk", "evening" -> true;
            default -> false;
        };
    }

    public boolean covered() {
        return switch (air.weather()) {
            case "rain", "storm", "fog", "snow" -> true;
            default -> false;
        };
    }

    /** How bright the whole picture is, 0 to 1: the eye gets used to the dark, so less than the light falls. */
    public double exposure() {
        return Math.clamp(StrictMath.pow(Math.max(1, key.level()) / 1000.0, 0.38), 0.3, 1);
    }

    /** Whether the main light is a lamp or a fire. */
    boolean lamp() {
        return switch (key.source()) {
            case "sun", "moon", "sky", "window" -> false;
            default -> true;
        };
    }

    /** A room by day without a lamp as its main light. */
    boolean daylit() {
        return interior && !night() && !low() && !lamp();
    }

    /** The same scene where a lamp shines on it. */
    Lighting lamplit() {
        return new Lighting(new KeyLight(key.bearing(), key.elevation(), 2700, 900, 300, "lamp"), new Light("evening", "clear", air.mood()), true);
    }
}
