package org.kinora.artist.internal.head;

import java.util.Locale;
import org.kinora.api.story.Character;
import org.kinora.api.story.Look;

/**
 * How a head is built, after the drawing canon (eyes at half the height, thirds from hairline to brow to nose to chin), changed by age, gender,
 * build and the lot
 * that a person has drawn.
 *
 * @param height millimetres from chin to crown
 * @param youth 0 grown up to 1 a small child
 * @param years 0 young to 1 very old
 * @param woman 0 to 1
 * @param heavy -1 gaunt to 1 fat
 * @param eyeY height of the pupils; {@code browY}, {@code noseY} (under the nose) and {@code mouthY} likewise, in heads
 * @param eyeX from the middle to a pupil
 * @param eye half-width of an eye
 * @param width half the width of the skull
 * @param jaw half the width at the corner of the jaw
 * @param chin half the width of the chin
 * @param noseLong how far the nose stands out
 * @param noseWide half its width
 * @param hook how far its bridge is bent out (positive) or in
 * @param lips fullness, 0 to 1
 * @param mouth half the width of the mouth
 * @param slant how much higher the outer corners of the eyes are
 * @param browThick thickness of the brows
 */
public record Proportions(double height, double youth, double years, double woman, double heavy, double eyeY, double browY, double noseY,
        double mouthY,
        double eyeX,
        double eye, double width, double jaw, double chin, double noseLong, double noseWide, double hook, double lips, double mouth, double slant,
        double browThick) {

    static Proportions of(Character who) {
        Look look = who.look();
        String id = who.id();
        int age = age(look);
        double youth = Math.clamp((15.0 - age) / 11, 0, 1);
        double years = Math.clamp((age - 38.0) / 34, 0, 1);
        double woman = look.gender().equals("female") ? 1 : look.gender().equals("male") ? 0 : 0.45;
        double grown = 1 - youth;
        double heavy = heavy(look.build()) + Dice.swing(id, "heavy", 0.2);
        double man = (1 - woman) * grown;
        double eyeY = 0.5 - 0.098 * youth + Dice.swing(id, "eyes", 0.008);
        double browY = eyeY + 0.092 - 0.012 * man + 0.006 * woman;
        double noseY = 0.30 - 0.056 * youth + Dice.swing(id, "nose-y", 0.018);
        double mouthY = noseY - 0.098 - 0.012 * man + 0.022 * youth + Dice.swing(id, "mouth-y", 0.008);
        return new Proportions(height(look, age), youth, years, woman, heavy, eyeY, browY, noseY, mouthY,
                0.143 + Dice.swing(id, "eye-x", 0.009) + 0.008 * youth, 0.074 + 0.027 * youth + 0.006 * woman + Dice.swing(id, "eye", 0.006),
                0.335 + 0.012 * heavy + 0.032 * youth + Dice.swing(id, "width", 0.012),
                0.232 + 0.03 * man + 0.026 * heavy + 0.016 * youth + Dice.swing(id, "jaw", 0.022),
                0.062 + 0.026 * man - 0.012 * youth + 0.012 * heavy + Dice.swing(id, "chin", 0.014),
                0.096 + 0.010 * man - 0.05 * youth + 0.012 * years + Dice.swing(id, "nose", 0.018),
                0.060 + 0.010 * man - 0.006 * youth + 0.006 * heavy + Dice.swing(id, "nose-w", 0.011),
                0.012 * man - 0.02 * youth - 0.008 * woman + Dice.swing(id, "hook", 0.018),
                Math.clamp(0.35 + 0.4 * woman - 0.35 * years + 0.15 * youth + (look.skin() > 650 ? 0.25 : 0) + Dice.swing(id, "lips", 0.2), 0, 1),
                0.115 + 0.008 * man - 0.028 * youth + Dice.swing(id, "mouth", 0.012),
                0.006 * woman + Dice.swing(id, "slant", 0.009),
                0.020 + 0.014 * man - 0.006 * youth - 0.002 * woman + Dice.swing(id, "brow", 0.005));
    }

    /** Years said, else those of somebody grown up. */
    static int age(Look look) {
        if (look.age() > 0) return look.age();
        return look.height() > 40 && look.height() < 145 ? Math.max(2, (look.height() - 74) / 6) : 35;
    }

    private static double height(Look look, int age) {
        return head(look, look.height() > 40 ? look.height() * 10 : age < 13 ? 750 + 65 * age : look.gender().equals("female") ? 1670 : 1780);
    }

    /**
     * Millimetres from chin to crown of somebody so tall: as the staging has it, less the hair. A child is five heads tall with five years, six with
     * twelve (Loomis, Figure Drawing for All It's Worth, 1943), and grown up with sixteen.
     */
    public static double head(Look look, double tall) {
        int years = age(look);
        if (years >= 16) return Math.clamp(tall * 0.131, 205, 235);
        double heads = years < 12 ? 4.32 + 0.14 * years : 6.0 + 0.28 * (years - 12);
        return Math.clamp(tall / heads * 0.98, 150, 240);
    }

    private static double heavy(String build) {
        String words = build.toLowerCase(Locale.ROOT);
        if (words.matches(".*(fat|plump|stout|obese|round|dick).*")) return 1;
        if (words.matches(".*(broad|burly|stocky|heavy|big|large|massive|strong|muscular).*")) return 0.55;
        if (words.matches(".*(gaunt|skinny|bony|frail|thin|hager).*")) return -0.9;
        return words.matches(".*(slim|slender|lean|petite|delicate).*") ? -0.5 : 0;
    }
}
