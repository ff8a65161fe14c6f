package org.kinora.imaging.internal.control;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.UnaryOperator;

/** The published recipes of control layers in plain sums, written from their descriptions. */
final class PlainRecipes {
    private final List<PlainPlane> rgb;
    private final int width;
    private final int height;

    PlainRecipes(List<PlainPlane> rgb) {
        this.rgb = rgb;
        width = rgb.getFirst().width();
        height = rgb.getFirst().height();
    }

    private List<PlainPlane> each(UnaryOperator<PlainPlane> change) {
        return rgb.stream().map(change).toList();
    }

    private static PlainPlane least(List<PlainPlane> colours) {
        return PlainPlane.of(colours.getFirst().width(), colours.getFirst().height(), (x, y) -> colours.stream().mapToDouble(one -> one.at(x, y))
                .min()
                .orElseThrow());
    }

    /** The planes of a kind, codes; {@code depth} and lattices are only looked at by those that need them. */
    List<PlainPlane> draw(String kind, PlainPlane depth, PlainPlane latticeX, PlainPlane latticeY) {
        return switch (kind) {
            case "canny" -> List.of(PlainCanny.edges(rgb, 100, 200));
            case "pyracanny" -> List.of(pyramid());
            case "binary" -> List.of(binary());
            case "gray" -> List.of(grey(rgb));
            case "scribble" -> List.of(least(rgb).map(value -> value < 127 ? 0 : 255));
            case "scribble_xdog" -> List.of(xdog());
            case "lineart_standard" -> List.of(lines());
            case "color" -> each(plane -> patches(plane.cubic(width / 64, height / 64).codes()));
            case "tile" -> each(plane -> plane.area(width / 8, height / 8).codes().expanded().codes().expanded().codes().expanded().codes());
            case "tile_simple" -> each(plane -> plane.area(width / 2, height / 2).codes().lanczos(width, height).codes().gaussian(1.5, 3).codes());
            case "recolor_luminance" -> List.of(lightness());
            case "recolor_intensity" -> List.of(PlainPlane.of(width, height, (x, y) -> rgb.stream().mapToDouble(one -> one.at(x, y)).max()
                    .orElseThrow()));
            case "blur" -> each(plane -> plane.gaussian(8, 49).codes());
            case "shuffle" -> shuffled(latticeX, latticeY);
            case "normal_depth" -> normals(depth);
            case "safe_step" -> List.of(pyramid().map(value -> Math.min(255, Math.floor(Math.floor(value / 255 * 3) / 2 * 255))));
            case "tile_guided" -> guided();
            case "downsample" -> rough(3, 16, new Lot(7));
            case "noise" -> noisy(rgb, 25, new Lot(7)).stream().map(PlainPlane::cut).toList();
            case "shuffle_mask" -> List.of(mask(latticeX));
            case "nms" -> List.of(ridges(pyramid()));
            default -> throw new IllegalArgumentException(kind);
        };
    }

    /** BT.601. */
    static PlainPlane grey(List<PlainPlane> rgb) {
        return PlainPlane.of(rgb.getFirst().width(), rgb.getFirst().height(), (x, y) -> 0.299 * rgb.get(0).at(x, y) + 0.587 * rgb.get(1).at(x, y)
                + 0.114 * rgb.get(2).at(x, y)).codes();
    }

    /** What is nearer is brighter: soft, so that slopes are. */
    PlainPlane depth() {
        return grey(each(plane -> plane.gaussian(6, 37).codes()));
    }

    private PlainPlane pyramid() {
        List<PlainPlane> found = List.of();
        for (int fifth = 1; fifth <= 5; fifth++) {
            int w = width * fifth / 5;
            int h = height * fifth / 5;
            List<PlainPlane> now = new ArrayList<>();
            for (int c = 0; c < 3; c++) {
                PlainPlane edges = PlainCanny.edges(List.of(rgb.get(c).area(w, h).codes()), 100, 200).map(value -> value / 255);
                PlainPlane carried = found.isEmpty() ? null : found.get(c).linear(w, h);
                now.add(carried == null ? edges : PlainPlane.of(w, h, (x, y) -> 0.75 * carried.at(x, y) + 0.25 * edges.at(x, y)));
            }
            found = now;
        }
        List<PlainPlane> all = found;
        PlainPlane sum = PlainPlane.of(width, height, (x, y) -> all.get(0).at(x, y) + all.get(1).at(x, y) + all.get(2).at(x, y));
        double low = sum.percentile(1);
        double span = sum.percentile(99) - low;
        return sum.map(value -> (value - low) / span * 255).cut();
    }

    /** Otsu's threshold (1979): the one that sets two groups farthest apart. */
    private PlainPlane binary() {
        PlainPlane grey = grey(rgb);
        double best = -1;
        int threshold = 0;
        for (int one = 0; one < 255; one++) {
            int level = one;
            double[] dark = Arrays.stream(grey.values()).filter(value -> value <= level).toArray();
            double[] light = Arrays.stream(grey.values()).filter(value -> value > level).toArray();
            if (dark.length == 0 || light.length == 0) continue;
            double apart = Arrays.stream(dark).average().orElseThrow() - Arrays.stream(light).average().orElseThrow();
            double between = (double) dark.length * light.length * apart * apart;
            if (between <= best) continue;
            best = between;
            threshold = one;
        }
        int found = threshold;
        return grey.map(value -> value > found ? 0 : 255);
    }

    private PlainPlane xdog() {
        List<PlainPlane> wide = each(plane -> plane.gaussian(5, 41));
        List<PlainPlane> fine = each(plane -> plane.gaussian(0.5, 5));
        List<PlainPlane> apart = new ArrayList<>();
        for (int c = 0; c < 3; c++) {
            int colour = c;
            apart.add(PlainPlane.of(width, height, (x, y) -> wide.get(colour).at(x, y) - fine.get(colour).at(x, y)));
        }
        return least(apart).map(value -> 2 * (255 - Math.floor(Math.clamp(255 - value, 0, 255))) > 32 ? 255 : 0);
    }

    private PlainPlane lines() {
        List<PlainPlane> darker = each(plane -> {
            PlainPlane soft = plane.gaussian(6, 49);
            return PlainPlane.of(width, height, (x, y) -> soft.at(x, y) - plane.at(x, y));
        });
        PlainPlane least = least(darker).map(value -> Math.clamp(value, 0, 255));
        double[] strong = Arrays.stream(least.values()).filter(value -> value > 8).sorted().toArray();
        double median = (strong[(strong.length - 1) / 2] + strong[strong.length / 2]) / 2;
        return least.map(value -> value / Math.max(16, median) * 127).cut();
    }

    private PlainPlane patches(PlainPlane small) {
        return PlainPlane.of(width, height, (x, y) -> small.at(x * small.width() / width, y * small.height() / height));
    }

    /** L* of CIELAB (CIE 15) over 255. */
    private PlainPlane lightness() {
        return PlainPlane.of(width, height, (x, y) -> {
            double luminance = 0.212671 * light(rgb.get(0).at(x, y)) + 0.715160 * light(rgb.get(1).at(x, y)) + 0.072169 * light(rgb.get(2).at(x, y));
            return 2.55 * (luminance > 0.008856 ? 116 * Math.cbrt(luminance) - 16 : 903.3 * luminance);
        }).codes();
    }

    private static double light(double code) {
        double part = code / 255;
        return part <= 0.04045 ? part / 12.92 : Math.pow((part + 0.055) / 1.055, 2.4);
    }

    private List<PlainPlane> shuffled(PlainPlane latticeX, PlainPlane latticeY) {
        PlainPlane toX = disk(latticeX, width - 1);
        PlainPlane toY = disk(latticeY, height - 1);
        return each(plane -> PlainPlane.of(width, height, (x, y) -> plane.between(toX.at(x, y), toY.at(x, y))).codes());
    }

    /** White where smooth noise is above its median. */
    private PlainPlane mask(PlainPlane lattice) {
        PlainPlane noise = disk(lattice, 255);
        double middle = noise.percentile(50);
        return noise.map(value -> value > middle ? 255 : 0);
    }

    /** Normal noise on red, green and blue of each pixel in turn. */
    private static List<PlainPlane> noisy(List<PlainPlane> colours, double sigma, Lot lot) {
        List<double[]> drawn = colours.stream().map(plane -> plane.values().clone()).toList();
        for (int i = 0; i < drawn.getFirst().length; i++) for (double[] plane : drawn) plane[i] += sigma * lot.normal();
        return drawn.stream().map(plane -> new PlainPlane(colours.getFirst().width(), colours.getFirst().height(), plane)).toList();
    }

    /** Noise and half the size so many times, then as often twice the size and noise. */
    private List<PlainPlane> rough(int levels, double sigma, Lot lot) {
        List<PlainPlane> now = rgb;
        for (int level = 0; level < levels; level++) now = noisy(now, sigma, lot).stream().map(PlainPlane::reduced).toList();
        for (int level = 0; level < levels; level++) now = noisy(now.stream().map(PlainPlane::expanded).toList(), sigma, lot);
        return now.stream().map(PlainPlane::cut).toList();
    }

    /** A Gaussian of 3, the fast guided filter (He and Sun, 2015) by the colours themselves, down (area) and up (cubic). */
    private List<PlainPlane> guided() {
        List<PlainPlane> even = PlainGuide.filtered(each(plane -> plane.gaussian(1.5, 3).codes()), 7, 0.01 * 255 * 255, 2);
        return even.stream().map(plane -> plane.codes().area(width / 2, height / 2).codes().cubic(width, height).codes()).toList();
    }

    private PlainPlane disk(PlainPlane lattice, double most) {
        PlainPlane wide = lattice.cubic(width + 512, height + 512);
        PlainPlane noise = PlainPlane.of(width, height, (x, y) -> wide.at(x + 256, y + 256));
        double least = Arrays.stream(noise.values()).min().orElseThrow();
        double span = Arrays.stream(noise.values()).max().orElseThrow() - least;
        return noise.map(value -> (value - least) / span * most);
    }

    /** Sobel across and down and 2 pi, as unit vectors; what is far has no slope. */
    private static List<PlainPlane> normals(PlainPlane near) {
        List<PlainPlane> normals = new ArrayList<>();
        for (int axis = 2; axis >= 0; axis--) {
            int wanted = axis;
            normals.add(PlainPlane.of(near.width(), near.height(), (x, y) -> {
                boolean far = near.at(x, y) / 255 < 0.1;
                double[] normal = {far ? 0 : sobel(near, x, y, 1, 0), far ? 0 : sobel(near, x, y, 0, 1), 6.283};
                return normal[wanted] / Math.sqrt(normal[0] * normal[0] + normal[1] * normal[1] + normal[2] * normal[2]) * 127.5 + 127.5;
            }).cut());
        }
        return normals;
    }

    private static double sobel(PlainPlane plane, int x, int y, int dx, int dy) {
        double sum = 0;
        for (int i = -1; i <= 1; i++)
            sum += (i == 0 ? 2 : 1) * (plane.mirrored(x + dx + i * dy, y + dy + i * dx) - plane.mirrored(x - dx + i * dy, y - dy + i * dx));
        return sum;
    }

    /** Peaks along any of four lines after a blur of 3, where they are above half. */
    private static PlainPlane ridges(PlainPlane soft) {
        PlainPlane blurred = soft.gaussian(3, 25);
        int[][] lines = {{1, 0}, {0, 1}, {1, 1}, {1, -1}};
        return PlainPlane.of(soft.width(), soft.height(), (x, y) -> {
            double here = blurred.at(x, y);
            boolean peak = Arrays.stream(lines).anyMatch(line -> here >= blurred.edge(x + line[0], y + line[1])
                    && here >= blurred.edge(x - line[0], y - line[1]));
            return peak && here > 127 ? 255 : 0;
        });
    }
}
