package org.kinora.splat.internal.cpu;

import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import jdk.incubator.vector.FloatVector;
import jdk.incubator.vector.IntVector;
import jdk.incubator.vector.VectorMask;
import jdk.incubator.vector.VectorOperators;

/**
 * How a loss depends on the ellipses of one tile, from its gradient at the tile's pixels: blending walked back from the last ellipse that was added
 * (Kerbl et al. 2023, appendix A). Each entry of the tile's list gets its own sums, so that no two threads add to one number. One for each thread.
 */
final class TileGradient {
    /** Sum of h: what the loss gains when the exponents grow. */
    static final int WEIGHT = 0;
    /** Sums of h t, h t², h dy, h t dy, h dy², where t is {@code dx + SKEW dy}. */
    static final int T = 1;
    static final int TT = 2;
    static final int Y = 3;
    static final int TY = 4;
    static final int YY = 5;
    static final int RED = 6;
    /** Sums of the magnitudes of a pixel's pull on the middle, across and down, times log2 e. */
    static final int PULL_X = 9;
    static final int PULL_Y = 10;
    private static final int TILE = TileLists.TILE;
    private static final int PIXELS = TileRaster.PIXELS;

    private final float[] light = new float[PIXELS];
    private final float[] behind = new float[PIXELS];
    private final float[] red = new float[PIXELS];
    private final float[] green = new float[PIXELS];
    private final float[] blue = new float[PIXELS];
    private final int[] last = new int[PIXELS];
    private final int[] lastOfRow = new int[TILE];
    private final float[] steps = new float[TILE];
    /** Nothing that anybody reads; it keeps what is fetched from being left out. */
    private int touched;
    private final Pack pack = new Pack();
    private final Sheet sums = new Sheet(LaneSums.COUNT);
    /** Of each group of pixels that an ellipse was added to: where it lies, {@code t}, the weight of its colour, h. */
    private final int[] places = new int[PIXELS];
    private final float[] ways = new float[PIXELS];
    private final float[] uses = new float[PIXELS];
    private final float[] gains = new float[PIXELS];

    TileGradient() {
        for (int i = 0; i < TILE; i++) steps[i] = i + 0.5f;
    }

    /**
     * Walks back through one tile.
     *
     * @param canvas its colour is the loss's gradient at the pixels' colours; its alpha, when there is one, that at their coverage
     * @param slots for each entry of all lists where its sums go
     * @param pairs {@link LaneSums#STRIDE} floats for each slot; those of the tile's entries are written
     */
    void walk(int tile, TileLists lists, Room ellipses, Canvas canvas, Room slots, Room pairs, boolean pulls) {
        int x = tile % lists.columns() * TILE;
        int y = tile / lists.columns() * TILE;
        int from = lists.start(tile);
        int to = lists.start(tile + 1);
        int deepest = begin(tile, x, y, canvas);
        MemorySegment memory = pairs.memory();
        for (int entry = from + deepest; entry < to; entry++) blank(memory, slots.getInt(entry));
        for (int end = from + deepest; end > from; end -= Pack.MOST) {
            int start = Math.max(from, end - Pack.MOST);
            pack.take(lists.list().memory(), start, end - start, ellipses.memory());
            touch(slots.memory(), start, end, memory);
            for (int i = end - start - 1; i >= 0; i--) {
                float v = pack.get(i, Projection.V) - y;
                float down = pack.get(i, Projection.DOWN);
                int first = Math.max(0, (int) (v - down - 0.5f));
                int stop = Math.min(TILE - 1, (int) (v + down));
                if (ellipse(i, pack.get(i, Projection.U) - x, v, first, stop, start + i + 1 - from, pulls))
                    LaneSums.write(sums, memory, 4L * LaneSums.STRIDE * slots.getInt(start + i));
                else blank(memory, slots.getInt(start + i));
            }
        }
    }

    /**
     * Fetches where the sums of some entries go, which is anywhere: loads wait for memory all at once, while stores leave in order and each would hold
     * up all that follow.
     */
    private void touch(MemorySegment slots, int from, int to, MemorySegment pairs) {
        int sum = 0;
        for (int i = from; i < to; i++) {
            long at = 4L * LaneSums.STRIDE * slots.get(ValueLayout.JAVA_INT, 4L * i);
            sum += pairs.get(ValueLayout.JAVA_INT, at) ^ pairs.get(ValueLayout.JAVA_INT, at + 4L * (LaneSums.STRIDE - 1));
        }
        touched = sum;
    }

    private static void blank(MemorySegment pairs, int slot) {
        LaneSums.blank(pairs, 4L * LaneSums.STRIDE * slot);
    }

    /** Loads the tile; returns how many entries of its list were added anywhere. */
    private int begin(int tile, int x, int y, Canvas canvas) {
        MemorySegment.copy(canvas.rest().memory(), ValueLayout.JAVA_FLOAT, 4L * PIXELS * tile, light, 0, PIXELS);
        MemorySegment.copy(canvas.last().memory(), ValueLayout.JAVA_INT, 4L * PIXELS * tile, last, 0, PIXELS);
        canvas.read(red, canvas.colour(), 0, x, y);
        canvas.read(green, canvas.colour(), 1, x, y);
        canvas.read(blue, canvas.colour(), 2, x, y);
        if (canvas.alpha() == null) java.util.Arrays.fill(behind, 0);
        else canvas.read(behind, canvas.alpha(), 0, x, y);
        int deepest = 0;
        for (int row = 0; row < TILE; row++) {
            int most = 0;
            for (int i = row * TILE; i < (row + 1) * TILE; i++) {
                behind[i] = light[i] * (canvas.red() * red[i] + canvas.green() * green[i] + canvas.blue() * blue[i] - behind[i]);
                most = Math.max(most, last[i]);
            }
            lastOfRow[row] = most;
            deepest = Math.max(deepest, most);
        }
        return deepest;
    }

    /** Sums of one ellipse over the tile; false when it was added nowhere. */
    private boolean ellipse(int i, float u, float v, int first, int end, int index, boolean pulls) {
        int met = meet(i, u, v, first, end, index);
        if (met == 0) return false;
        spread(met, v);
        shade(met);
        if (pulls) pull(met, v, pack.get(i, Projection.SLANT), pack.get(i, Projection.SKEW), pack.get(i, Projection.HEIGHT));
        return true;
    }

    /**
     * Goes back over one ellipse: what came through before it, and what the loss gains by it at each pixel. Returns how many groups of pixels it was
     * added to; what they give is kept for the sums, which have loops of their own: all vectors of one loop would not fit the registers.
     */
    private int meet(int i, float u, float v, int first, int end, int index) {
        float skew = pack.get(i, Projection.SKEW);
        float height = pack.get(i, Projection.HEIGHT);
        float level = pack.get(i, Projection.LEVEL);
        FloatVector none = Lanes.of(0f);
        FloatVector one = Lanes.of(1f);
        FloatVector slants = Lanes.of(-pack.get(i, Projection.SLANT));
        FloatVector reds = Lanes.of(pack.get(i, Projection.RED));
        FloatVector greens = Lanes.of(pack.get(i, Projection.RED + 1));
        FloatVector blues = Lanes.of(pack.get(i, Projection.RED + 2));
        int met = 0;
        for (int row = first; row <= end; row++) {
            if (lastOfRow[row] < index) continue;
            float dy = v - (row + 0.5f);
            float peak = level - height * dy * dy;
            if (peak < -Projection.FAINTEST) continue;
            float shift = u + skew * dy;
            for (int lane = 0; lane < TILE; lane += Lanes.LENGTH) {
                int pixel = row * TILE + lane;
                FloatVector t = FloatVector.fromArray(Lanes.S, steps, lane).sub(shift);
                FloatVector power = t.mul(t).fma(slants, Lanes.of(peak));
                VectorMask<Float> hit = power.compare(VectorOperators.GE, -Projection.FAINTEST)
                        .and(IntVector.fromArray(Lanes.whole(), last, pixel).compare(VectorOperators.GE, index).cast(Lanes.S));
                if (!hit.anyTrue()) continue;
                FloatVector raw = Lanes.exp2(power);
                FloatVector alpha = raw.min(TileRaster.MOST_ALPHA);
                FloatVector grow = one.div(one.sub(alpha));
                FloatVector after = FloatVector.fromArray(Lanes.S, light, pixel);
                FloatVector before = after.mul(grow);
                after.blend(before, hit).intoArray(light, pixel);
                FloatVector used = none.blend(alpha.mul(before), hit);
                FloatVector shade = FloatVector.fromArray(Lanes.S, red, pixel).fma(reds, FloatVector.fromArray(Lanes.S, green, pixel).fma(greens,
                        FloatVector.fromArray(Lanes.S, blue, pixel).mul(blues)));
                FloatVector rest = FloatVector.fromArray(Lanes.S, behind, pixel);
                used.fma(shade, rest).intoArray(behind, pixel);
                FloatVector slope = before.mul(shade).sub(grow.mul(rest)).mul(alpha);
                int place = met * Lanes.LENGTH;
                t.intoArray(ways, place);
                used.intoArray(uses, place);
                none.blend(slope, hit.and(raw.compare(VectorOperators.LE, TileRaster.MOST_ALPHA))).intoArray(gains, place);
                places[met++] = pixel;
            }
        }
        return met;
    }

    /** Sums that say how the ellipse should move and stretch. */
    private void spread(int met, float v) {
        FloatVector weight = Lanes.of(0f);
        FloatVector sumT = weight;
        FloatVector sumTT = weight;
        FloatVector sumY = weight;
        FloatVector sumTY = weight;
        FloatVector sumYY = weight;
        for (int i = 0; i < met; i++) {
            float dy = v - (places[i] / TILE + 0.5f);
            FloatVector t = FloatVector.fromArray(Lanes.S, ways, i * Lanes.LENGTH);
            FloatVector h = FloatVector.fromArray(Lanes.S, gains, i * Lanes.LENGTH);
            FloatVector ht = h.mul(t);
            weight = weight.add(h);
            sumT = sumT.sub(ht);
            sumTT = ht.fma(t, sumTT);
            sumY = h.fma(Lanes.of(dy), sumY);
            sumTY = ht.fma(Lanes.of(-dy), sumTY);
            sumYY = h.fma(Lanes.of(dy * dy), sumYY);
        }
        sums.put(WEIGHT, 0, weight);
        sums.put(T, 0, sumT);
        sums.put(TT, 0, sumTT);
        sums.put(Y, 0, sumY);
        sums.put(TY, 0, sumTY);
        sums.put(YY, 0, sumYY);
    }

    /** Sums that say how its colour should change. */
    private void shade(int met) {
        FloatVector sumRed = Lanes.of(0f);
        FloatVector sumGreen = sumRed;
        FloatVector sumBlue = sumRed;
        for (int i = 0; i < met; i++) {
            int pixel = places[i];
            FloatVector used = FloatVector.fromArray(Lanes.S, uses, i * Lanes.LENGTH);
            sumRed = used.fma(FloatVector.fromArray(Lanes.S, red, pixel), sumRed);
            sumGreen = used.fma(FloatVector.fromArray(Lanes.S, green, pixel), sumGreen);
            sumBlue = used.fma(FloatVector.fromArray(Lanes.S, blue, pixel), sumBlue);
        }
        sums.put(RED, 0, sumRed);
        sums.put(RED + 1, 0, sumGreen);
        sums.put(RED + 2, 0, sumBlue);
        FloatVector none = Lanes.of(0f);
        sums.put(PULL_X, 0, none);
        sums.put(PULL_Y, 0, none);
        sums.put(PULL_Y + 1, 0, none);
    }

    /** Sums of magnitudes. */
    private void pull(int met, float v, float slant, float skew, float height) {
        FloatVector pullX = Lanes.of(0f);
        FloatVector pullY = pullX;
        for (int i = 0; i < met; i++) {
            float dy = v - (places[i] / TILE + 0.5f);
            FloatVector h = FloatVector.fromArray(Lanes.S, gains, i * Lanes.LENGTH);
            FloatVector ht = h.mul(FloatVector.fromArray(Lanes.S, ways, i * Lanes.LENGTH));
            pullX = pullX.add(ht.mul(2 * slant).abs());
            pullY = pullY.add(ht.mul(-2 * slant * skew).add(h.mul(2 * height * dy)).abs());
        }
        sums.put(PULL_X, 0, pullX);
        sums.put(PULL_Y, 0, pullY);
    }
}
