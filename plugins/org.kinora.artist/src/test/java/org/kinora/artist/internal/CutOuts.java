package org.kinora.artist.internal;

import java.util.List;
import java.util.Optional;
import org.kinora.api.asset.AssetId;
import org.kinora.api.asset.Origin;
import org.kinora.api.generate.BiblePicture;
import org.kinora.api.stage.KeyLight;
import org.kinora.api.stage.Placement;
import org.kinora.api.stage.Spot;
import org.kinora.api.story.Character;
import org.kinora.api.story.Light;
import org.kinora.api.work.Work;
import org.kinora.artist.internal.acting.Acting;
import org.kinora.artist.internal.acting.Performer;
import org.kinora.artist.internal.animal.Animals;
import org.kinora.artist.internal.figure.Figures;
import org.kinora.artist.internal.head.Heads;
import org.kinora.artist.internal.model.Vec;
import org.kinora.artist.internal.prop.Props;
import org.kinora.artist.internal.render.Lighting;
import org.kinora.artist.internal.render.Optic;
import org.kinora.artist.internal.render.Renderer;

/** Pictures of characters as somebody else might have painted them: by the artist itself in another style, cut out along the id layer. */
public final class CutOuts {
    public static final int WIDE = 500;
    public static final int HIGH = 1000;
    private static final int TALL = 1720;

    private CutOuts() {}

    /** Straight ARGB pixels of somebody from a side, in neutral light. */
    public static int[] pixels(Character who, String side, String posture, String style) {
        int heading = switch (side) {
            case "back" -> 180;
            case "left" -> 270;
            case "right" -> 90;
            default -> 0;
        };
        int tall = who.look().height() > 40 ? 10 * who.look().height() : TALL;
        Placement placement = new Placement(who.id(), new Spot(0, 0, 0, heading), "", posture, posture, "neutral", "", "", false, true,
                (int) (0.935 * tall), tall, 500, List.of());
        Performer performer = new Performer(placement, who, placement.at(), Optional.empty(), Acting.still(Optional.empty()));
        Figures figures = new Figures(new Heads(), new Animals(), new Props());
        Optic lens = new Optic(new Vec(0, 900, -9000), 180, 0, 0, 36 * 9000.0 / 2000, 0);
        Lighting studio = new Lighting(new KeyLight(20, 40, 5600, 1000, 700, "lamp"), new Light("day", "clear", "neutral"), true);
        try (Renderer renderer = new Renderer(2 * WIDE, 2 * HIGH, 1, 1)) {
            renderer.set(List.of(), lens, studio);
            int[] image = renderer.draw(List.of(figures.figure(performer).model()), style);
            byte[] ids = renderer.layers().ids();
            int[] out = new int[WIDE * HIGH];
            for (int y = 0; y < HIGH; y++) for (int x = 0; x < WIDE; x++) out[y * WIDE + x] = mean(image, ids, 2 * x, 2 * y);
            return out;
        }
    }

    private static int mean(int[] image, byte[] ids, int x, int y) {
        int[] sum = new int[4];
        for (int i = 0; i < 4; i++) {
            int at = (y + (i >> 1)) * 2 * WIDE + x + (i & 1);
            if (ids[at] == 0) continue;
            for (int k = 0; k < 3; k++) sum[k] += image[at] >> 8 * k & 255;
            sum[3]++;
        }
        if (sum[3] == 0) return 0;
        return 255 * sum[3] / 4 << 24 | sum[2] / sum[3] << 16 | sum[1] / sum[3] << 8 | sum[0] / sum[3];
    }

    /** Such a picture in the bible, with its own crown and feet. */
    public static BiblePicture picture(Work work, Character who, String side, String posture, String style) {
        int[] pixels = pixels(who, side, posture, style);
        AssetId asset = work.assets().put(PngWriter.rgba(WIDE, HIGH, pixels), "image/png", Origin.IMPORTED, who.id() + ".png");
        int top = HIGH;
        int bottom = 0;
        for (int i = 0; i < pixels.length; i++) {
            if (pixels[i] >>> 24 < 128) continue;
            top = Math.min(top, i / WIDE);
            bottom = Math.max(bottom, i / WIDE + 1);
        }
        String view = posture.equals("stand") ? side : posture + "-" + side;
        return new BiblePicture(BiblePicture.Of.CHARACTER, who.id(), view, asset, 1000 * top / HIGH, 1000 * bottom / HIGH, 0);
    }
}
