package org.kinora.painter.internal.figure;

import java.util.Locale;
import org.kinora.api.story.Look;

/**
 * Measures of a body in metres, after the usual canon of seven and a half heads; children have larger heads.
 *
 * @param height when standing
 * @param head height of the head
 * @param girth factor of thickness, 1 is average
 */
public record Frame(double height, double head, double girth, boolean female, boolean child) {
    public static Frame of(Look look) {
        boolean child = look.age() > 0 && look.age() < 13;
        boolean female = look.gender().equals("female");
        double tall = look.height() > 40 ? look.height() / 100.0 : child ? 0.75 + look.age() * 0.065 : female ? 1.67 : 1.78;
        double head = Math.clamp(tall * (tall < 1.5 ? 0.19 - (tall - 0.9) * 0.06 : 0.139), 0.185, 0.25);
        String build = look.build().toLowerCase(Locale.ROOT);
        double girth = build.contains("slim") || build.contains("thin") || build.contains("lean") || build.contains("frail") ? 0.87
                : build.contains("broad") || build.contains("stocky") || build.contains("muscular") || build.contains("strong") ? 1.15
                : build.contains("heavy") || build.contains("fat") || build.contains("large") || build.contains("big") ? 1.32 : 1;
        return new Frame(tall, head, girth * (child ? 0.95 : 1), female, child);
    }

    double leg() {
        return height * (child ? 0.44 : 0.475);
    }

    double trunk() {
        return height - leg() - head * 1.17;
    }

    double neck() {
        return head * 0.2;
    }

    double upperArm() {
        return height * 0.17;
    }

    double forearm() {
        return height * 0.145;
    }

    double shoulder() {
        return height * (female ? 0.098 : 0.111) * (0.4 + 0.6 * girth);
    }

    double hip() {
        return height * 0.052 * girth;
    }
}
