package org.kinora.film.internal.beat;

import java.util.ArrayList;
import java.util.List;

/** Parts a piece where its sound changes from one group of bars to the next, and names alike those that sound alike. */
record Sections(Spectrum spectrum) {
    private static final int GROUP = 4;
    private static final double ALIKE = 0.5;

    /** A stretch of frames. */
    record Section(int from, int to, String name, int energy) {}

    /** @param bars frames of the first beats of bars; without enough of them the piece is one section */
    List<Section> find(List<Integer> bars) {
        int frames = spectrum.frames();
        List<Integer> edges = new ArrayList<>(List.of(0));
        if (bars.size() >= 3 * GROUP) {
            List<float[]> features = features(bars);
            double[] novelty = novelty(features);
            for (int bar = GROUP; bar <= bars.size() - GROUP; bar++)
                if (peak(novelty, bar) && bars.get(bar) - edges.getLast() >= 5 * Spectrum.FRAMES) edges.add(bars.get(bar));
        }
        edges.add(frames);
        return named(edges);
    }

    private List<float[]> features(List<Integer> bars) {
        List<float[]> features = new ArrayList<>();
        for (int bar = 0; bar < bars.size(); bar++) {
            int to = bar + 1 < bars.size() ? bars.get(bar + 1) : spectrum.frames();
            features.add(feature(bars.get(bar), to));
        }
        return features;
    }

    private float[] feature(int from, int to) {
        float[] bands = mean(spectrum.bands(), from, to);
        float[] chroma = unit(mean(spectrum.chroma(), from, to));
        float[] joined = new float[bands.length + chroma.length];
        System.arraycopy(bands, 0, joined, 0, bands.length);
        for (int i = 0; i < chroma.length; i++) joined[bands.length + i] = chroma[i] * 2;
        return joined;
    }

    private static double[] novelty(List<float[]> features) {
        double[] novelty = new double[features.size() + 1];
        for (int bar = GROUP; bar <= features.size() - GROUP; bar++)
            novelty[bar] = distance(mean(features, bar - GROUP, bar), mean(features, bar, bar + GROUP));
        return novelty;
    }

    /** The largest of its neighbours and clearly above the mean. */
    private static boolean peak(double[] novelty, int bar) {
        double sum = 0;
        for (double value : novelty) sum += value;
        for (int i = Math.max(0, bar - GROUP + 1); i < Math.min(novelty.length, bar + GROUP); i++) if (novelty[i] > novelty[bar]) return false;
        return novelty[bar] > 1.2 * sum / novelty.length;
    }

    private List<Section> named(List<Integer> edges) {
        List<float[]> known = new ArrayList<>();
        List<Section> sections = new ArrayList<>();
        double loudest = 1e-12;
        for (int i = 1; i < edges.size(); i++) loudest = Math.max(loudest, power(edges.get(i - 1), edges.get(i)));
        for (int i = 1; i < edges.size(); i++) {
            int from = edges.get(i - 1);
            int to = edges.get(i);
            float[] feature = feature(from, to);
            int same = -1;
            for (int k = 0; k < known.size() && same < 0; k++) if (distance(known.get(k), feature) < ALIKE * Math.sqrt(feature.length) / 4) same = k;
            if (same < 0) {
                same = known.size();
                known.add(feature);
            }
            sections.add(new Section(from, to, Character.toString('A' + same % 26), (int) Math.round(1000 * Math.sqrt(power(from, to) / loudest))));
        }
        return sections;
    }

    private double power(int from, int to) {
        double sum = 0;
        for (int i = from; i < to; i++) sum += spectrum.power().get(i);
        return to > from ? sum / (to - from) : 0;
    }

    static float[] mean(List<float[]> rows, int from, int to) {
        float[] mean = new float[rows.getFirst().length];
        for (int i = from; i < to; i++) for (int k = 0; k < mean.length; k++) mean[k] += rows.get(i)[k];
        if (to > from) for (int k = 0; k < mean.length; k++) mean[k] /= to - from;
        return mean;
    }

    /** The row scaled to length 1; zeros stay zeros. */
    static float[] unit(float[] row) {
        float length = (float) Math.sqrt(dot(row, row));
        if (length > 0) for (int i = 0; i < row.length; i++) row[i] /= length;
        return row;
    }

    static float dot(float[] a, float[] b) {
        float sum = 0;
        for (int i = 0; i < a.length; i++) sum += a[i] * b[i];
        return sum;
    }

    private static double distance(float[] a, float[] b) {
        double sum = 0;
        for (int i = 0; i < a.length; i++) sum += (a[i] - b[i]) * (a[i] - b[i]);
        return Math.sqrt(sum);
    }
}
