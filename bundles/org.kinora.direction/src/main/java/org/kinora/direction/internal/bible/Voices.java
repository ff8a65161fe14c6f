package org.kinora.direction.internal.bible;

import java.util.Set;
import org.kinora.api.story.Look;
import org.kinora.api.story.VoiceProfile;
import org.kinora.direction.internal.words.Hash;

/**
 * How somebody sounds, as offsets from whatever voice there is: pitch and tract by gender and age, then one of 12 places around them by a hash of the
 * character's id, the next free one when a senior character of the same kind has it.
 */
final class Voices {
    private static final int[][] PLACES = {{0, 0}, {-140, 25}, {140, -25}, {-70, -20}, {70, 20}, {-220, 10}, {220, -10}, {0, 40}, {-140, -10},
            {140, 15}, {0, -40}, {-70, 35}};

    private Voices() {}

    /** @param taken places of more senior characters; the one chosen is added */
    static VoiceProfile of(Role role, Look look, Set<String> taken) {
        String kind = kind(role, look);
        int start = Hash.pick(PLACES.length, role.id(), "voice");
        int place = start;
        for (int i = 0; i < PLACES.length; i++) {
            place = (start + i) % PLACES.length;
            if (taken.add(kind + place)) break;
        }
        int pitch = PLACES[place][0];
        int tract = 1000 + PLACES[place][1];
        switch (kind) {
            case "man" -> {
                pitch -= 750;
                tract += 150;
            }
            case "old-man" -> {
                pitch -= 600;
                tract += 140;
            }
            case "old-woman" -> pitch -= 150;
            case "child" -> {
                pitch += 350;
                tract -= 130;
            }
            case "boy" -> {
                pitch += 200;
                tract -= 90;
            }
            case "creature" -> {
                pitch += 250;
                tract -= 100;
            }
            case "robot" -> {
                pitch -= 250;
                tract += 40;
            }
            default -> pitch += 40;
        }
        int rate = (look.age() >= 65 ? 900 : look.age() > 0 && look.age() < 13 ? 1050 : 1000) + 15 * (Hash.pick(5, role.id(), "rate") - 2);
        int range = kind.equals("robot") ? 350 : 880 + 60 * Hash.pick(5, role.id(), "range");
        return new VoiceProfile(role.id(), "", look.gender(), look.age(), pitch, tract, rate, range);
    }

    private static String kind(Role role, Look look) {
        if (role.species().equals("robot")) return "robot";
        if (!role.species().equals("human") && !role.species().equals("crowd")) return "creature";
        boolean male = look.gender().equals("male");
        if (look.age() > 0 && look.age() < 12) return "child";
        if (look.age() > 0 && look.age() < 16 && male) return "boy";
        return (look.age() >= 62 ? "old-" : "") + (male ? "man" : "woman");
    }
}
