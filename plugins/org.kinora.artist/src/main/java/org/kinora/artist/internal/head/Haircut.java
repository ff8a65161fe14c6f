package org.kinora.artist.internal.head;

import java.util.Map;

/**
 * A cut of hair, in heads.
 *
 * @param name as in the resource {@code haircuts.txt}, which says what the numbers mean
 * @param face radians from the nose where hair over the ears begins; 0 when they are free
 * @param part -1 to 1; 0 not parted
 * @param extra what else is on it; empty for nothing
 */
record Haircut(String name, double top, double side, double back, double hang, double fringe, double face, double flare, double wave, double curl,
        double jag,
        double part, String extra) {

    static Haircut of(String name, Map<String, String> said) {
        return new Haircut(name, part(said, "top"), part(said, "side"), part(said, "back"), part(said, "hang"), part(said, "fringe"),
                StrictMath.toRadians(1000 * part(said, "face")), part(said, "flare"), part(said, "wave"), part(said, "curl"), part(said, "jag"),
                        10 * part(said, "part"),
                said.getOrDefault("extra", ""));
    }

    private static double part(Map<String, String> said, String key) {
        return Integer.parseInt(said.getOrDefault(key, "0")) / 1000.0;
    }

    boolean bald() {
        return fringe == 0;
    }

    boolean overEars() {
        return face > 0;
    }

    /** The same cut parted on the other side. */
    Haircut mirrored() {
        return new Haircut(name, top, side, back, hang, fringe, face, flare, wave, curl, jag, -part, extra);
    }

    /** Pressed flat, as under a hat: what stands on the head is gone, what hangs stays. */
    Haircut flat() {
        return new Haircut(name, Math.min(top, 0.012), Math.min(side, overEars() ? 0.04 : 0.02), Math.min(back, overEars() ? 0.045 : 0.02), hang,
                Math.max(fringe, 0.8),
                face, flare, wave, curl * 0.4, jag, 0, extra.equals("bun") || extra.equals("mohawk") || extra.equals("spikes") ? "" : extra);
    }
}
