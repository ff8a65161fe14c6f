package org.kinora.artist.internal.render;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.kinora.artist.internal.model.Cutout;
import org.kinora.artist.internal.model.Frame;
import org.kinora.artist.internal.model.Model;
import org.kinora.artist.internal.model.Texture;
import org.kinora.artist.internal.model.Vec;

/**
 * The cut-outs of a drawing: pictures of somebody standing in the set, seen where nothing nearer hides them, and the soft dark where their feet
 * touch the
 * ground. They lie in a layer of their own between wash and ink, premultiplied (Porter and Duff, Compositing Digital Images, 1984); farther ones
 * first.
 */
final class Plates {
    /** A little sharper than one pixel for one pixel. */
    private static final double SHARPER = 0.4;
    private static final double CONTACT = 420;

    private final Sight sight;
    private final Crew crew;
    private final Easel easel;
    private int[] layer;
    private Area used = Area.NONE;

    /** One cut-out with the triangle that tells its depth. */
    private record Plate(Cutout cutout, int triangle, double away) {}

    Plates(Sight sight, Crew crew, Easel easel) {
        this.easel = easel;
        this.sight = sight;
        this.crew = crew;
    }

    boolean none() {
        return used.empty();
    }

    /** Premultiplied 0xAARRGGBB at a pixel. */
    int at(int index) {
        return layer[index];
    }

    /** Puts the cut-outs of models into an area; nothing of earlier ones is left there. */
    void draw(Area area, List<Model> models, int firstOwner, View fine, View view, PictureLight light) {
        clear(area);
        List<Plate> plates = plates(models, firstOwner, view);
        if (plates.isEmpty()) return;
        Buffers b = sight.buffers();
        if (layer == null) layer = easel.ints(b.width * b.height);
        used = used.with(area);
        crew.bands(area.top(), area.bottom(), (from, to) -> {
            for (Plate plate : plates) touch(plate.cutout, new Area(area.left(), from, area.right(), to), view);
            for (Plate plate : plates) plate(plate, new Area(area.left(), from, area.right(), to), fine, view, light);
        });
    }

    private void clear(Area area) {
        if (used.empty()) return;
        int wide = sight.buffers().width;
        for (int y = area.top(); y < area.bottom(); y++) Arrays.fill(layer, y * wide + area.left(), y * wide + area.right(), 0);
        boolean all = area.left() <= used.left() && area.top() <= used.top() && area.right() >= used.right() && area.bottom() >= used.bottom();
        if (all) used = Area.NONE;
    }

    private List<Plate> plates(List<Model> models, int firstOwner, View view) {
        List<Plate> plates = new ArrayList<>();
        Triangles moving = sight.moving();
        for (int i = 0; i < models.size(); i++) {
            if (models.get(i).cutout().isEmpty()) continue;
            Cutout cutout = models.get(i).cutout().get();
            for (int t = 0; t < moving.count; t++) {
                if (moving.parts.get(moving.part[t]).owner() != firstOwner + i) continue;
                plates.add(new Plate(cutout, t, cutout.stand().origin().minus(view.eye).dot(view.forward)));
                break;
            }
        }
        plates.sort(Comparator.comparingDouble(Plate::away).reversed());
        return plates;
    }

    private void plate(Plate plate, Area area, View fine, View view, PictureLight light) {
        Area box = box(plate.cutout, area, view);
        for (int y = box.top(); y < box.bottom(); y++) for (int x = box.left(); x < box.right(); x++) pixel(plate, x, y, fine, view, light);
    }

    private static Area box(Cutout cutout, Area area, View view) {
        Texture texture = cutout.texture();
        Vec[] corners = new Vec[4];
        for (int i = 0; i < 4; i++) corners[i] = cutout.place((i & 1) * texture.width(), (i >> 1) * texture.height());
        return seen(corners, area, view);
    }

    /** Where points are seen, all of an area when one lies behind the lens. */
    private static Area seen(Vec[] points, Area area, View view) {
        double left = 1e9, top = 1e9, right = -1e9, bottom = -1e9;
        for (Vec point : points) {
            Vec way = point.minus(view.eye);
            double z = way.dot(view.forward);
            if (z < View.NEAR) return area;
            double x = view.pixelX(way.dot(view.right), z);
            double y = view.pixelY(way.dot(view.up), z);
            left = Math.min(left, x);
            right = Math.max(right, x);
            top = Math.min(top, y);
            bottom = Math.max(bottom, y);
        }
        return new Area((int) Math.clamp(left - 1, area.left(), area.right()), (int) Math.clamp(top - 1, area.top(), area.bottom()),
                (int) Math.clamp(right + 2, area.left(), area.right()), (int) Math.clamp(bottom + 2, area.top(), area.bottom()));
    }

    private void pixel(Plate plate, int x, int y, View fine, View view, PictureLight light) {
        Buffers b = sight.buffers();
        double[] near = sight.moving().near;
        int k = 3 * plate.triangle;
        double w = near[k] + near[k + 1] * (x + 0.5) * b.over + near[k + 2] * (y + 0.5) * b.over;
        if (w <= 0 || w * View.NEAR > 1) return;
        int seen = seen(x, y, near, k);
        if (seen == 0) return;
        double depth = 1 / w;
        Frame stand = plate.cutout.stand();
        Vec at = view.eye.plus(view.ray(x + 0.5, y + 0.5).times(depth));
        Vec from = at.minus(stand.origin());
        double up = from.dot(stand.up());
        double column = plate.cutout.column(from.dot(stand.right()));
        double row = plate.cutout.row(up);
        Texture texture = plate.cutout.texture();
        if (column < -1 || row < -1 || column > texture.width() + 1 || row > texture.height() + 1) return;
        double folded = up > 0 && up < plate.cutout.legs() ? Math.sqrt(plate.cutout.fold()) : 1;
        double across = Math.max(plate.cutout.wide(), plate.cutout.tall()) * folded * depth / view.scale;
        int colour = texture.at(column, row, Math.log(Math.max(1e-6, across)) / Math.log(2) - SHARPER);
        int alpha = colour >>> 24;
        if (alpha < 2) return;
        int samples = b.over * b.over;
        int i = y * b.width + x;
        int lit = light.on(plate.cutout, colour, column, row, at, depth);
        layer[i] = over(share(lit, seen, samples), layer[i]);
        b.body[i] = (byte) Math.max(b.body[i] & 255, alpha * seen / samples);
        if (alpha >= 128) stand(x, y, near, k, plate.triangle | Wash.MOVING);
    }

    /** At how many samples of a pixel nothing is nearer. */
    private int seen(int x, int y, double[] near, int k) {
        Buffers b = sight.buffers();
        int wide = b.width * b.over;
        int seen = 0;
        for (int j = 0; j < b.over; j++) for (int i = 0; i < b.over; i++) {
            int sx = x * b.over + i;
            int sy = y * b.over + j;
            if (near[k] + near[k + 1] * (sx + 0.5) + near[k + 2] * (sy + 0.5) > b.nearness[sy * wide + sx]) seen++;
        }
        return seen;
    }

    private void stand(int x, int y, double[] near, int k, int id) {
        Buffers b = sight.buffers();
        int wide = b.width * b.over;
        for (int j = 0; j < b.over; j++) for (int i = 0; i < b.over; i++) {
            int sx = x * b.over + i;
            int sy = y * b.over + j;
            float w = (float) (near[k] + near[k + 1] * (sx + 0.5) + near[k + 2] * (sy + 0.5));
            if (w <= b.nearness[sy * wide + sx]) continue;
            b.nearness[sy * wide + sx] = w;
            b.ids[sy * wide + sx] = id;
        }
    }

    /** The dark under the feet, on whatever lies at their height. */
    private void touch(Cutout cutout, Area area, View view) {
        Frame stand = cutout.stand();
        double half = 0.5 * Math.abs(cutout.beside(foot(cutout)[1]) - cutout.beside(foot(cutout)[0]));
        double side = 0.5 * (cutout.beside(foot(cutout)[1]) + cutout.beside(foot(cutout)[0]));
        Vec across = new Vec(stand.front().z(), 0, -stand.front().x()).unit();
        Vec ahead = new Vec(stand.front().x(), 0, stand.front().z()).unit();
        Vec middle = stand.origin().plus(stand.right().times(side));
        double reach = half + CONTACT;
        Vec[] corners = new Vec[4];
        for (int i = 0; i < 4; i++) corners[i] = middle.plus(across.times((i & 1) == 0 ? -reach : reach)).plus(ahead.times(i < 2 ? -reach : reach));
        Area box = seen(corners, area, view);
        Buffers b = sight.buffers();
        for (int y = box.top(); y < box.bottom(); y++) for (int x = box.left(); x < box.right(); x++) {
            double w = b.near(x, y);
            if (w <= 0) continue;
            Vec off = view.eye.plus(view.ray(x + 0.5, y + 0.5).times(1 / w)).minus(middle);
            if (Math.abs(off.y()) > 70) continue;
            double beside = Math.max(0, Math.abs(off.dot(across)) - 0.75 * half);
            double before = off.dot(ahead);
            double near = square(beside / 55) + square(before / 60);
            double far = square(beside / 200) + square(before / 190);
            double dark = 0.5 * StrictMath.exp(-near) + 0.2 * StrictMath.exp(-far);
            int i = y * b.width + x;
            if (dark > 0.01) layer[i] = over((int) (255 * Math.min(0.8, dark)) << 24, layer[i]);
        }
    }

    private static double square(double x) {
        return x * x;
    }

    /** First and last column that are covered just above the feet. */
    private static double[] foot(Cutout cutout) {
        Texture.Alpha alpha = cutout.texture().alpha(128);
        int low = (int) (cutout.feet() / alpha.step());
        int first = alpha.width();
        int last = -1;
        for (int y = Math.max(0, low - 6); y <= low; y++) for (int x = 0; x < alpha.width(); x++) {
            if (alpha.at(x, y) < 110) continue;
            first = Math.min(first, x);
            last = Math.max(last, x);
        }
        return last < 0 ? new double[] {cutout.middle(), cutout.middle()} : new double[] {first * alpha.step(), (last + 1.0) * alpha.step()};
    }

    private static int share(int c, int part, int whole) {
        if (part == whole) return c;
        return (c >>> 24) * part / whole << 24 | (c >> 16 & 255) * part / whole << 16 | (c >> 8 & 255) * part / whole << 8 | (c & 255) * part / whole;
    }

    private static int over(int top, int under) {
        int rest = 255 - (top >>> 24);
        if (rest == 0 || under == 0) return top;
        int out = 0;
        for (int shift = 0; shift < 32; shift += 8) out |= Math.min(255, (top >>> shift & 255) + ((under >>> shift & 255) * rest
                + 127) / 255) << shift;
        return out;
    }
}
