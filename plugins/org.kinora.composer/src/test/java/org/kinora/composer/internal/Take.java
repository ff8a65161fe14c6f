package org.kinora.composer.internal;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import org.kinora.api.asset.AssetId;

/** A stereo sound file as tests look at it: frames of left and right. */
record Take(short[] left, short[] right) {
    static Take of(AssetId asset, Path folder) throws IOException {
        ByteBuffer file = ByteBuffer.wrap(Files.readAllBytes(Desk.in(folder).file(asset))).order(ByteOrder.LITTLE_ENDIAN);
        int frames = (file.capacity() - 44) / 4;
        Take take = new Take(new short[frames], new short[frames]);
        file.position(44);
        for (int i = 0; i < frames; i++) {
            take.left[i] = file.getShort();
            take.right[i] = file.getShort();
        }
        return take;
    }

    int length() {
        return left.length;
    }

    double peak() {
        int peak = 1;
        for (int i = 0; i < left.length; i++) peak = Math.max(peak, Math.max(Math.abs(left[i]), Math.abs(right[i])));
        return 20 * Math.log10(peak / 32768.0);
    }

    /** Root mean square of a stretch, decibels below full scale. */
    double level(int from, int to) {
        double sum = 1e-9;
        for (int i = from; i < to; i++) sum += (double) left[i] * left[i] + (double) right[i] * right[i];
        return 10 * Math.log10(sum / (2.0 * (to - from))) - 20 * Math.log10(32768);
    }

    double level() {
        return level(0, left.length);
    }

    /** Mean of both channels, in steps of 1/32768. */
    double constant() {
        double sum = 0;
        for (int i = 0; i < left.length; i++) sum += left[i] + right[i];
        return Math.abs(sum / (2.0 * left.length));
    }

    /** Power between two frequencies against the whole, decibels. */
    double band(double low, double high) {
        double inside = 1e-9;
        double all = 1e-9;
        int size = 8192;
        for (int from = 0; from + size <= left.length; from += size) {
            double[] power = Fourier.power(left, from, size);
            for (int bin = 1; bin < power.length; bin++) {
                double hertz = bin * 48_000.0 / size;
                all += power[bin];
                if (hertz >= low && hertz < high) inside += power[bin];
            }
        }
        return 10 * Math.log10(inside / all);
    }

    /** The largest bend (second difference) at the seam of the loop against the largest typical one elsewhere. */
    double seam() {
        double typical = 1;
        double seam = 0;
        int length = left.length;
        for (int i = 0; i < length; i++) {
            double bend = Math.abs(left[i] - 2.0 * left[(i + 1) % length] + left[(i + 2) % length]);
            if (i >= length - 3) seam = Math.max(seam, bend);
            else typical = Math.max(typical, bend);
        }
        return seam / typical;
    }
}
