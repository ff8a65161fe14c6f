package org.kinora.artist.internal.figure.costume;

import java.util.List;
import java.util.stream.Stream;
import org.kinora.artist.internal.model.Surface;

/**
 * What somebody wears, from the skin outwards.
 *
 * @param shoes {@code -} for bare feet, {@code shoe}, {@code boot} or {@code heel}
 */
record Outfit(List<Worn> layers, String shoes, Surface leather, Surface skin) {
    record Worn(Garment garment, Surface surface) {}

    Outfit {
        layers = List.copyOf(layers);
    }

    /** A cut of a layer as far as it is seen: sleeves under longer sleeves are not, nor trousers under what hangs over them. */
    Garment.Cut seen(Garment.Cut cut, int layer) {
        if (cut.name().equals("sleeve") && above(layer, "sleeve").anyMatch(other -> other.size(0) >= cut.size(0))) return new Garment.Cut("hidden",
                new double[0]);
        if (cut.name().equals("top") && layer > 0 && skirt(layers.get(layer - 1)) && !skirt(layers.get(layer))) return new Garment.Cut("top",
                tucked(cut.sizes()));
        if (cut.name().equals("top") && Stream.concat(above(layer, "top"), above(layer, "open")).anyMatch(other -> other.size(0) < cut.size(0))) {
            return new Garment.Cut("tucked", cut.sizes());
        }
        if (!cut.name().equals("leg")) return cut;
        double hem = Stream.concat(layers.get(layer).garment().cuts().stream(), above(layer, "top")).filter(other -> other.name().equals("top"))
                .mapToDouble(other -> other.size(0)).min().orElse(340);
        double hung = Stream.concat(above(layer, "skirt"), above(layer, "tails")).mapToDouble(other -> other.size(0) - 120).max().orElse(-1000);
        return new Garment.Cut("leg", new double[] {cut.size(0), cut.size(1), cut.size(2), Math.clamp(hem + 60, -60, 340), hung});
    }

    private static boolean skirt(Worn worn) {
        return worn.garment().cuts().stream().anyMatch(cut -> cut.name().equals("skirt"));
    }

    private static double[] tucked(double[] sizes) {
        double[] shorter = sizes.clone();
        shorter[0] = Math.max(240, sizes[0]);
        return shorter;
    }

    private Stream<Garment.Cut> above(int layer, String name) {
        return layers.subList(layer + 1, layers.size()).stream().flatMap(worn -> worn.garment().cuts().stream())
                .filter(cut -> cut.name().equals(name));
    }

    /** The furthest that a kind of shell of any layer reaches, in its own count; {@code otherwise} when there is none. */
    double reach(String cut, int size, double otherwise) {
        return layers.stream().flatMap(worn -> worn.garment().cuts().stream()).filter(one -> one.name().equals(cut))
                .mapToDouble(one -> one.size(size)).max().orElse(otherwise);
    }
}
