package org.kinora.imaging.internal.continuity;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.kinora.api.imaging.FilmFrames;
import org.kinora.api.imaging.Mask;
import org.kinora.api.imaging.Raster;
import org.kinora.api.work.Work;
import org.kinora.imaging.internal.cv.TestPictures;

/** One scene in which somebody in hair, coat and trousers is seen nearer and farther, lit a little differently; the pixels of them are known. */
final class CastFilm implements FilmFrames {
    private static final int WIDTH = 256;
    private static final int HEIGHT = 144;
    /** Parts of a body from its crown down: permille of its height where each ends. */
    private static final int[] ENDS = {60, 130, 520, 1000};

    private record Framing(int x, int top, int height, double light) {}

    private final TestPictures pictures = new TestPictures();
    private final List<FilmShot> shots = new ArrayList<>();
    private final List<Framing> framings = new ArrayList<>();
    private final List<int[]> colours = new ArrayList<>();

    CastFilm(Random lot, int count) {
        // a coat of the colour of the trousers is not seen to be missing: what is worn has colours of its own
        float hue = lot.nextFloat();
        int[] worn = {colour(hue, lot), 0xC89478, colour(hue + 0.33f, lot), colour(hue + 0.66f, lot)};
        for (int i = 0; i < count; i++) {
            int height = 130 + lot.nextInt(300);
            shots.add(new FilmShot("s." + i, "1" + (char) ('A' + i), "s", false, 1));
            framings.add(new Framing(90 + lot.nextInt(76), 6 + lot.nextInt(14), height, 0.85 + 0.3 * lot.nextDouble()));
            colours.add(worn.clone());
        }
    }

    private static int colour(float hue, Random lot) {
        return java.awt.Color.HSBtoRGB(hue, 0.5f + 0.4f * lot.nextFloat(), 0.3f + 0.4f * lot.nextFloat()) & 0xFFFFFF;
    }

    /** Another coat, of a hue that is at least so far from that of everything else that is worn. */
    void otherCoat(int shot, int degrees, Random lot) {
        float[] hues = new float[3];
        int[] worn = colours.get(shot);
        for (int i = 0; i < 3; i++) hues[i] = hue(worn[i == 0 ? 0 : i == 1 ? 2 : 3]);
        float hue;
        do {
            hue = lot.nextFloat();
        } while (!far(hue, hues, degrees) || !far(hue, new float[] {hue(worn[1])}, degrees / 2));
        worn[2] = java.awt.Color.HSBtoRGB(hue, 0.7f, 0.5f) & 0xFFFFFF;
    }

    private static boolean far(float hue, float[] others, int degrees) {
        for (float other : others) if (Math.abs(((hue - other + 1.5) % 1) - 0.5) * 360 < degrees) return false;
        return true;
    }

    private static float hue(int rgb) {
        return java.awt.Color.RGBtoHSB(rgb >> 16, rgb >> 8 & 0xFF, rgb & 0xFF, null)[0];
    }

    @Override
    public List<FilmShot> shots() {
        return shots;
    }

    @Override
    public List<String> characters(int shot) {
        return List.of("mara");
    }

    @Override
    public Raster frame(int shot, int frame, Work work) {
        Framing framing = framings.get(shot);
        return pictures.painted(WIDTH, HEIGHT, (x, y) -> {
            int part = part(framing, x, y);
            int rgb = part < 0 ? 0x404850 + (x / 16 + y / 16) % 3 * 0x101010 : colours.get(shot)[part];
            // from the side: one half is in shade
            double light = framing.light() * (part >= 0 && x < framing.x() ? 0.75 : 1);
            return (int) ((rgb >> 16 & 0xFF) * light) << 16 | (int) ((rgb >> 8 & 0xFF) * light) << 8 | (int) ((rgb & 0xFF) * light);
        });
    }

    @Override
    public Optional<Mask> region(int shot, String character, Work work) {
        return Optional.of(pictures.mask(WIDTH, HEIGHT, (x, y) -> part(framings.get(shot), x, y) >= 0));
    }

    /** Hair, face, coat or trousers; -1 beside the body. */
    private static int part(Framing framing, int x, int y) {
        int down = 1000 * (y - framing.top()) / framing.height();
        if (y < framing.top() || down >= 1000) return -1;
        int half = framing.height() * (down < 130 ? 45 : 125) / 1000;
        if (Math.abs(x - framing.x()) > half) return -1;
        int part = 0;
        while (down >= ENDS[part]) part++;
        return part;
    }
}
