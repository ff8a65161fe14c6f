package org.kinora.artist.internal.figure.costume;

import org.kinora.artist.internal.head.Complexion;
import org.kinora.artist.internal.figure.pose.Lot;
import org.kinora.api.story.Character;
import org.kinora.artist.internal.model.Finish;
import org.kinora.artist.internal.model.Surface;

/**
 * The tones of somebody's clothes: one garment in the accent colour, the others greys that stand clearly apart from it and from each other.
 *
 * @param accent the colour that the person is known by, 0xRRGGBB; negative when they have none
 * @param light how light the accent is, permille
 */
record Tones(int accent, int light, Surface skin, String id) {
    private static final int APART = 200;

    static Tones of(Character character, boolean accented) {
        String text = character.look().colour().replace("#", "");
        int colour = text.matches("[0-9A-Fa-f]{6}") ? Integer.parseInt(text, 16) : 0x5D7284;
        int light = (299 * (colour >> 16 & 255) + 587 * (colour >> 8 & 255) + 114 * (colour & 255)) / 255;
        int drawn = Math.clamp(140 + light * 78 / 100, 120, 920);
        return new Tones(accented ? colour : -1, drawn, Complexion.of(character).skin(), character.id());
    }

    Surface of(char code, int above) {
        int lot = 40 * (Lot.pick(3, id, "tone" + code) - 1);
        return switch (code) {
            case 'A' -> accent >= 0 ? new Surface(light, accent, true, Finish.CLOTH) : grey(300 + 120 * Lot.pick(5, id, "grey"));
            case 'W' -> grey(Math.abs(light - 945) < 90 ? 840 : 945);
            case 'L' -> grey(Math.abs(light - 850) < APART ? light > 850 ? 620 : 480 : 850 + lot / 2);
            case 'M' -> grey(apart(520 + lot, above));
            case 'D' -> grey(apart(170, above));
            case 'S' -> skin;
            case 'T' -> grey(light > 430 ? 235 + lot : 610 + lot);
            default -> grey(above > 520 ? 270 + lot : 760 + lot);
        };
    }

    private static int apart(int tone, int other) {
        if (Math.abs(tone - other) >= APART) return tone;
        return other > 500 ? other - APART - 60 : other + APART + 60;
    }

    private static Surface grey(int tone) {
        return Surface.grey(Math.clamp(tone, 60, 960), Finish.CLOTH);
    }
}
