package org.kinora.artist.internal.figure.body;

import java.util.Locale;
import org.kinora.api.story.Character;
import org.kinora.api.story.Look;
import org.kinora.artist.internal.head.Proportions;

/**
 * The measures of a body, in millimetres. Lengths of adults follow Drillis and Contini (Body Segment Parameters, 1966), heads the canon of seven
 * and a half; children have larger heads and shorter legs. Height and head are those that the cameras of a staged shot were framed for.
 *
 * @param height standing, with the head up
 * @param head from chin to crown, as heads are drawn, without hair
 * @param growth 0 newborn to 1 grown up
 * @param female 0 male to 1 female, as far as shape goes
 * @param fat -1 slim to 1 heavy
 * @param muscle 0 average to 1 strong
 * @param stoop 0 upright to 1 bent with age
 */
public record Stature(double height, double head, double growth, double female, double fat, double muscle, double stoop) {
    public static Stature of(Character who) {
        Look look = who.look();
        int tall = height(look);
        double head = Proportions.head(look, tall);
        double years = look.age() > 0 ? look.age() : tall < 1450 ? Math.max(1, (tall - 750) / 65.0) : 35;
        double growth = Math.clamp((years - 0.5) / 15.5, 0, 1);
        double female = look.gender().equals("female") ? 1 : look.gender().equals("male") ? 0 : 0.35;
        String build = look.build().toLowerCase(Locale.ROOT);
        double fat = has(build, "slim", "thin", "schlank", "lean", "gaunt", "frail") ? -0.7
                : has(build, "heavy", "fat", "plump", "stout", "dick", "round") ? 1 : has(build, "broad", "kräftig", "breit", "stocky") ? 0.35 : 0;
        double muscle = has(build, "muscular", "strong", "athletic", "muskulös") ? 1 : has(build, "broad", "kräftig", "breit", "stocky") ? 0.6 : 0;
        return new Stature(tall, head, growth, female * Math.clamp((years - 9) / 7, 0.15, 1), fat, muscle, Math.clamp((years - 62) / 20, 0, 1));
    }

    private static boolean has(String build, String... words) {
        for (String word : words) if (build.contains(word)) return true;
        return false;
    }

    private static int height(Look look) {
        if (look.height() > 40) return look.height() * 10;
        if (look.age() > 0 && look.age() < 13) return 750 + look.age() * 65;
        return look.gender().equals("female") ? 1670 : 1780;
    }

    /** The joints of the hips above the ground. */
    public double hip() {
        return height * (0.395 + 0.135 * Math.sqrt(growth));
    }

    public double ankle() {
        return 0.04 * height;
    }

    public double thigh() {
        return (hip() - ankle()) * 0.502;
    }

    public double shank() {
        return (hip() - ankle()) * 0.498;
    }

    /** The pit of the neck above the ground. */
    public double neckBase() {
        return height - head - height * (0.012 + 0.024 * growth);
    }

    /** From the joints of the hips to the pit of the neck. */
    public double trunk() {
        return neckBase() - hip();
    }

    /** The top of the neck, the base of the skull, above the ground. */
    public double neckTop() {
        return height - 0.006 * height - 0.8 * head;
    }

    /** From the middle of the body to the joint of a shoulder. */
    public double shoulder() {
        double grown = 0.097 - 0.011 * female + 0.006 * muscle + 0.002 * fat;
        return height * (grown * growth + 0.088 * (1 - growth));
    }

    public double hipWidth() {
        return height * (0.048 + 0.003 * female);
    }

    public double upperArm() {
        return height * 0.172 * (0.88 + 0.12 * growth);
    }

    public double forearm() {
        return height * 0.146 * (0.88 + 0.12 * growth);
    }

    /** From the wrist to the tip of the middle finger. */
    public double hand() {
        return height * 0.106 * (0.96 + 0.04 * growth);
    }

    /** From the wrist to where a thing lies in the hand. */
    public double palm() {
        return hand() * 0.5;
    }

    /** From the heel to the tip of the toes. */
    public double foot() {
        return height * 0.152;
    }

    public double arm() {
        return upperArm() + forearm();
    }

    public double leg() {
        return thigh() + shank();
    }

    /** A length given in permille of the height. */
    public double part(double permille) {
        return permille * height / 1000;
    }
}
