package org.kinora.imaging.internal.fill;

import org.kinora.api.imaging.Transfer;

/**
 * What patches are compared by: colours as a screen codes them, and how busy the neighbourhood is across and down (Newson and others 2014), without
 * which smooth
 * patches win over busy ones as soon as something has been averaged.
 */
final class Features {
    /** How far the neighbourhood reaches whose busyness counts. */
    private static final int AROUND = 11;
    /** Weight of a mean step of one against a difference of one in colour. */
    private static final float BUSY = 8;

    private Features() {
    }

    /** Colour features and two of busyness, then one for guides where they are given. */
    static short[] of(Planes picture, boolean[] hole, short[] guides) {
        int colours = picture.values.length;
        int channels = colours + 2 + (guides == null ? 0 : 1);
        int pixels = picture.width * picture.height;
        short[] features = new short[pixels * channels];
        int[] luma = new int[pixels];
        for (int c = 0; c < colours; c++) {
            float[] plane = picture.values[c];
            Scale scale = Scale.of(picture, plane, hole);
            for (int i = 0; i < pixels; i++) {
                if (hole[i]) continue;
                int value = scale.of(plane[i]);
                features[i * channels + c] = (short) value;
                luma[i] += colours >= 3 ? c == 1 ? 2 * value : c < 3 ? value : 0 : c == 0 ? 4 * value : 0;
            }
        }
        busy(picture.width, picture.height, luma, hole, 1, features, colours, channels);
        busy(picture.width, picture.height, luma, hole, picture.width, features, colours + 1, channels);
        if (guides != null) for (int i = 0; i < pixels; i++) features[i * channels + channels - 1] = guides[i];
        return features;
    }

    private static void busy(int width, int height, int[] luma, boolean[] hole, int step, short[] features, int channel, int channels) {
        int[] steps = new int[luma.length];
        int[] counted = new int[luma.length];
        for (int i = 0; i + step < luma.length; i++) {
            if (hole[i] || hole[i + step] || step == 1 && (i + 1) % width == 0) continue;
            steps[i] = Math.abs(luma[i + step] - luma[i]);
            counted[i] = 1;
        }
        int[] sums = Box.sums(steps, width, height, AROUND);
        int[] counts = Box.sums(counted, width, height, AROUND);
        for (int i = 0; i < luma.length; i++)
            if (counts[i] > 0) features[i * channels + channel] = (short) Math.min(Level.FULL, Math.round(BUSY * sums[i] / (4f * counts[i])));
    }

    /** How numbers of a plane become feature numbers. */
    private record Scale(float low, float span, boolean light) {
        static Scale of(Planes picture, float[] plane, boolean[] hole) {
            Transfer transfer = picture.format.transfer();
            if (transfer == Transfer.SRGB) return new Scale(0, picture.full(), false);
            float low = Float.MAX_VALUE;
            float high = -Float.MAX_VALUE;
            for (int i = 0; i < plane.length; i++) {
                if (hole[i]) continue;
                low = Math.min(low, plane[i]);
                high = Math.max(high, plane[i]);
            }
            if (transfer == Transfer.LINEAR) return new Scale(0, Math.max(high, picture.full()), true);
            return new Scale(low, Math.max(high - low, Float.MIN_NORMAL), false);
        }

        int of(float value) {
            double part = Math.clamp((value - low) / span, 0f, 1f);
            if (light) part = part <= 0.0031308 ? 12.92 * part : 1.055 * Math.pow(part, 1 / 2.4) - 0.055;
            return (int) Math.round(part * Level.FULL);
        }
    }
}
