package org.kinora.artist.internal.render;

import org.kinora.artist.internal.model.Vec;

/** Fire, sparks, smoke and steam over a place: puffs that rise, grow and fade, each from its number and the time. */
final class Plume {
    private final Dab dab;
    private final View view;
    private final boolean dark;

    Plume(Buffers buffers, int[] frame, View view, Lighting lighting) {
        dab = new Dab(buffers, frame);
        this.view = view;
        dark = lighting.night();
    }

    void draw(Emitter emitter, double seconds) {
        switch (emitter.kind()) {
            case SMOKE -> puffs(emitter, seconds, 26, 5.0, 480, dark ? 0x6A6E78 : 0x9A9A9C, 0.22, 2.6);
            case STEAM -> puffs(emitter, seconds, 12, 2.2, 150, 0xFFFFFF, 0.30, 1.8);
            case SPARKS -> sparks(emitter, seconds);
            case FIRE -> {
                puffs(emitter, seconds, 14, 3.4, 520, 0x6E6C6C, 0.10, 2.2);
                flames(emitter, seconds);
                sparks(emitter, seconds);
            }
        }
    }

    private void puffs(Emitter emitter, double seconds, int count, double life, double rise, int colour, double opacity, double spread) {
        for (int i = 0; i < count; i++) {
            double age = age(seconds, life, i, count);
            double drift = (Noise.smooth(seconds * 0.3 + i * 3.1, age * 3, 71) - 0.5) * rise * age;
            Vec at = emitter.at().plus(new Vec(drift, age * life * rise * (emitter.size() < 60 ? 0.5 : 1), drift * 0.4));
            double size = emitter.size() * (0.4 + spread * age);
            puff(at, size, colour, opacity * Math.min(1, 6 * age) * (1 - age), 1);
        }
    }

    private void flames(Emitter emitter, double seconds) {
        int[] colours = {0xD8542A, 0xF08A30, 0xFFC85A, 0xFFF3C0};
        for (int c = 0; c < colours.length; c++) {
            double share = 1 - 0.24 * c;
            for (int i = 0; i < 9; i++) {
                double age = age(seconds, 0.62, i, 9);
                double side = (Noise.at(i, 3, 72) - 0.5) * emitter.size() * 0.75 * share * (1 - 0.7 * age);
                double lick = (Noise.smooth(seconds * 3 + i, age * 2, 73) - 0.5) * emitter.size() * 0.35 * age;
                Vec at = emitter.at().plus(new Vec(side + lick, emitter.size() * (0.10 + 1.35 * age) * share, 0));
                puff(at, emitter.size() * 0.30 * share * (1 - 0.8 * age), colours[c], 0.75, 0.35);
            }
        }
    }

    private void sparks(Emitter emitter, double seconds) {
        for (int i = 0; i < 22; i++) {
            double age = age(seconds, 1.5, i, 22);
            double side = (Noise.at(i, 5, 74) - 0.5) * emitter.size() * (1 + 2 * age);
            double sway = (Noise.smooth(seconds * 2 + i * 1.7, i, 75) - 0.5) * emitter.size() * age;
            Vec at = emitter.at().plus(new Vec(side + sway, age * (900 + 700 * Noise.at(i, 6, 76)), sway));
            puff(at, 7, 0xFFB050, 0.9 * (1 - age), 0.6);
        }
    }

    private static double age(double seconds, double life, int i, int count) {
        double turn = seconds / life + (double) i / count;
        return turn - Math.floor(turn);
    }

    private void puff(Vec at, double size, int colour, double opacity, double soft) {
        Vec way = at.minus(view.eye);
        double z = way.dot(view.forward);
        if (z < View.NEAR) return;
        double radius = Math.min(view.height, size * view.scale / z);
        dab.dot(view.pixelX(way.dot(view.right), z), view.pixelY(way.dot(view.up), z), Math.max(0.7, radius), 1 / Math.max(View.NEAR, z - size),
                colour, opacity, soft);
    }
}
