package org.kinora.artist.internal.render;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import java.util.List;
import org.kinora.artist.internal.model.Vec;

/**
 * Stick figures as image models steered by poses expect them: limbs and joints in the colours of OpenPose on black, and the same as JSON.
 *
 * <p>Limbs are ellipses at 0.6 of their colour, joints full dots, as in the preprocessor of ControlNet (lllyasviel/ControlNet,
 * annotator/openpose/util.py, {@code draw_bodypose}).
 */
public final class PoseDrawing {
    private static final int[][] LIMBS = {{1, 2}, {1, 5}, {2, 3}, {3, 4}, {5, 6}, {6, 7}, {1, 8}, {8, 9}, {9, 10}, {1, 11}, {11, 12}, {12, 13},
        {1, 0}, {0, 14}, {14, 16}, {0, 15}, {15, 17}};
    private static final int[] COLOURS = {0xFF0000, 0xFF5500, 0xFFAA00, 0xFFFF00, 0xAAFF00, 0x55FF00, 0x00FF00, 0x00FF55, 0x00FFAA, 0x00FFFF,
        0x00AAFF, 0x0055FF, 0x0000FF, 0x5500FF, 0xAA00FF, 0xFF00FF, 0xFF00AA, 0xFF0055};

    private final Optic optic;
    private final int width;
    private final int height;

    public PoseDrawing(Optic optic, int width, int height) {
        this.optic = optic;
        this.width = width;
        this.height = height;
    }

    /** 0xFFRRGGBB row by row. */
    public int[] pixels(List<Joints> people) {
        int[] out = new int[width * height];
        java.util.Arrays.fill(out, 0xFF000000);
        double half = Math.max(1.5, Math.min(width, height) / 128.0);
        for (Joints person : people) {
            Optic.Seen[] seen = seen(person);
            for (int i = 0; i < LIMBS.length; i++) limb(out, seen[LIMBS[i][0]], seen[LIMBS[i][1]], half, Colour.times(COLOURS[i], 0.6));
            for (int i = 0; i < seen.length; i++) limb(out, seen[i], seen[i], half, COLOURS[i]);
        }
        return out;
    }

    private Optic.Seen[] seen(Joints person) {
        Optic.Seen[] seen = new Optic.Seen[18];
        for (int i = 0; i < 18; i++) {
            Vec at = person.eighteen().get(i);
            if (at == null) continue;
            Optic.Seen place = optic.project(at, width, height);
            if (place.ahead() > View.NEAR) seen[i] = place;
        }
        return seen;
    }

    private void limb(int[] out, Optic.Seen a, Optic.Seen b, double half, int colour) {
        if (a == null || b == null) return;
        double x0 = a.x() * width, y0 = a.y() * height;
        double dx = b.x() * width - x0, dy = b.y() * height - y0;
        double length = Math.sqrt(dx * dx + dy * dy);
        double mx = x0 + dx / 2, my = y0 + dy / 2;
        double ux = length > 0 ? dx / length : 1, uy = length > 0 ? dy / length : 0;
        double along = Math.max(half, length / 2);
        int top = (int) Math.max(0, my - along - 1), bottom = (int) Math.min(height, my + along + 2);
        int left = (int) Math.max(0, mx - along - 1), right = (int) Math.min(width, mx + along + 2);
        for (int y = top; y < bottom; y++) {
            for (int x = left; x < right; x++) {
                double ex = x + 0.5 - mx, ey = y + 0.5 - my;
                double u = (ex * ux + ey * uy) / along, v = (ey * ux - ex * uy) / half;
                if (u * u + v * v <= 1) out[y * width + x] = 0xFF000000 | colour;
            }
        }
    }

    /**
     * The format that OpenPose writes: {@code people[].pose_keypoints_2d} holds x, y in pixels and 1 for each joint, or 0, 0, 0 for one that is not
     * known or lies behind the lens.
     */
    public String json(List<Joints> people) {
        JsonArray list = new JsonArray();
        for (Joints person : people) {
            JsonArray points = new JsonArray();
            for (Optic.Seen seen : seen(person)) {
                points.add(seen == null ? 0 : Math.round(seen.x() * width * 100) / 100.0);
                points.add(seen == null ? 0 : Math.round(seen.y() * height * 100) / 100.0);
                points.add(seen == null ? 0 : 1);
            }
            JsonObject one = new JsonObject();
            one.add("pose_keypoints_2d", points);
            list.add(one);
        }
        JsonObject all = new JsonObject();
        all.add("people", list);
        all.addProperty("canvas_width", width);
        all.addProperty("canvas_height", height);
        return all.toString();
    }
}
