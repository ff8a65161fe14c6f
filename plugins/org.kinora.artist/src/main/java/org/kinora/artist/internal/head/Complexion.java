package org.kinora.artist.internal.head;

import java.util.Locale;
import org.kinora.api.story.Character;
import org.kinora.artist.internal.model.Finish;
import org.kinora.artist.internal.model.Surface;

/**
 * Colours of somebody's skin.
 *
 * @param tone as {@link Surface#tone()}
 */
public record Complexion(int tone, int red, int green, int blue) {
    private static final int[][] SCALE = {{252, 232, 218}, {245, 214, 190}, {224, 178, 142}, {176, 122, 84}, {122, 80, 54}, {84, 54, 38}};

    /** Robots are of metal and beings from elsewhere are green. */
    private static Complexion foreign(String species) {
        return switch (species.toLowerCase(Locale.ROOT)) {
            case "robot", "android", "roboter", "cyborg", "droid", "drone", "automaton" -> new Complexion(700, 168, 176, 184);
            case "alien", "extraterrestrial", "außerirdischer", "goblin", "orc", "zombie" -> new Complexion(620, 148, 178, 132);
            default -> null;
        };
    }

    /** From {@code Look.skin}: 0 lightest to 1000 darkest. Hands and arms are to have the same. */
    public static Complexion of(Character character) {
        Complexion foreign = foreign(character.species());
        if (foreign != null) return foreign;
        double place = Math.clamp(character.look().skin(), 0, 1000) / 1000.0 * (SCALE.length - 1);
        int low = Math.min((int) place, SCALE.length - 2);
        double share = place - low;
        int[] mixed = new int[3];
        for (int i = 0; i < 3; i++) mixed[i] = (int) Math.round(SCALE[low][i] * (1 - share) + SCALE[low + 1][i] * share);
        int light = (299 * mixed[0] + 587 * mixed[1] + 114 * mixed[2]) / 255;
        return new Complexion(Math.min(960, 330 + light * 66 / 100), mixed[0], mixed[1], mixed[2]);
    }

    /** Bare skin. */
    public Surface skin() {
        return new Surface(tone, red << 16 | green << 8 | blue, false, Finish.SKIN);
    }

    /** Skin darkened (below 1000) or lightened. */
    public Surface shaded(int permille) {
        return new Surface(Math.clamp((long) tone * permille / 1000, 0, 1000), mix(red, permille) << 16 | mix(green, permille) << 8 | mix(blue,
                permille), false,
                Finish.SKIN);
    }

    /** The lips; {@code painted} with lipstick. */
    public Surface lips(boolean painted) {
        if (painted) return new Surface(330, 0xB3263A, false, Finish.SKIN);
        return new Surface(tone * 70 / 100, mix(red, 900) << 16 | mix(green, 720) << 8 | mix(blue, 720), false, Finish.SKIN);
    }

    private static int mix(int part, int permille) {
        return Math.clamp((long) part * permille / 1000, 0, 255);
    }
}
