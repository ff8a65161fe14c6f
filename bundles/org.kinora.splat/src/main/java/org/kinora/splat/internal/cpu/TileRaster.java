package org.kinora.splat.internal.cpu;

import java.util.Arrays;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import jdk.incubator.vector.FloatVector;
import jdk.incubator.vector.VectorMask;
import jdk.incubator.vector.VectorOperators;

/**
 * Blends one tile after the other from near to far (Kerbl et al. 2023, eq. 3). Lanes are pixels of one row.
 *
 * <p>What goes through is kept negated once it would fall under 1/10000: the sign says that the pixel is done, the number stays. One for each
 * thread.
 */
final class TileRaster {
    static final int TILE = TileLists.TILE;
    static final int PIXELS = TILE * TILE;
    /** Less light than this is not followed. */
    static final float LEAST_LIGHT = 1e-4f;
    /** The most that one ellipse covers. */
    static final float MOST_ALPHA = 0.99f;

    private final float[] light = new float[PIXELS];
    private final float[] red = new float[PIXELS];
    private final float[] green = new float[PIXELS];
    private final float[] blue = new float[PIXELS];
    private final float[] far = new float[PIXELS];
    private final int[] last = new int[PIXELS];
    private final float[] steps = new float[TILE];
    private final Pack pack = new Pack();

    TileRaster() {
        for (int i = 0; i < TILE; i++) steps[i] = i + 0.5f;
    }

    void draw(int tile, TileLists lists, Room ellipses, Canvas canvas) {
        int x = tile % lists.columns() * TILE;
        int y = tile / lists.columns() * TILE;
        begin(canvas.columns(x), canvas.rows(y));
        blend(x, y, lists.start(tile), lists.start(tile + 1), lists.list().memory(), ellipses.memory(), canvas.depth() != null);
        end(tile, x, y, canvas);
    }

    private void begin(int columns, int rows) {
        Arrays.fill(light, -1);
        for (int row = 0; row < rows; row++) Arrays.fill(light, row * TILE, row * TILE + columns, 1);
        Arrays.fill(red, 0);
        Arrays.fill(green, 0);
        Arrays.fill(blue, 0);
        Arrays.fill(far, 0);
    }

    private void blend(int x, int y, int from, int to, MemorySegment list, MemorySegment ellipses, boolean deep) {
        int open = (1 << TILE) - 1;
        for (int row = 0; row < TILE; row++) if (light[row * TILE] < 0) open &= ~(1 << row);
        for (int i = 0; i < PIXELS; i++) last[i] = light[i] > 0 ? to - from : 0;
        for (int entry = from; entry < to && open != 0; entry += Pack.MOST) {
            int count = Math.min(Pack.MOST, to - entry);
            pack.take(list, entry, count, ellipses);
            for (int i = 0; i < count && open != 0; i++) {
                float v = pack.get(i, Projection.V) - y;
                float down = pack.get(i, Projection.DOWN);
                int first = Math.max(0, (int) (v - down - 0.5f));
                int end = Math.min(TILE - 1, (int) (v + down));
                if (open >>> first << first == 0) continue;
                open = ellipse(i, pack.get(i, Projection.U) - x, v, first, end, entry + i - from, open, deep);
            }
        }
    }

    /** One ellipse over the rows of the tile that it may meet; returns which rows are still open. */
    private int ellipse(int i, float u, float v, int first, int end, int index, int open, boolean deep) {
        float slant = -pack.get(i, Projection.SLANT);
        float skew = pack.get(i, Projection.SKEW);
        float height = pack.get(i, Projection.HEIGHT);
        float level = pack.get(i, Projection.LEVEL);
        float r = pack.get(i, Projection.RED);
        float g = pack.get(i, Projection.RED + 1);
        float b = pack.get(i, Projection.RED + 2);
        float z = pack.get(i, Projection.DEPTH);
        int left = open;
        for (int row = first; row <= end; row++) {
            if ((left & 1 << row) == 0) continue;
            float dy = v - (row + 0.5f);
            float peak = level - height * dy * dy;
            if (peak < -Projection.FAINTEST) continue;
            float shift = u + skew * dy;
            boolean closed = false;
            for (int lane = 0; lane < TILE; lane += Lanes.LENGTH) {
                int pixel = row * TILE + lane;
                FloatVector t = FloatVector.fromArray(Lanes.S, steps, lane).sub(shift);
                FloatVector power = t.mul(t).fma(Lanes.of(slant), Lanes.of(peak));
                VectorMask<Float> hit = power.compare(VectorOperators.GE, -Projection.FAINTEST);
                if (!hit.anyTrue()) continue;
                FloatVector before = FloatVector.fromArray(Lanes.S, light, pixel);
                FloatVector weight = Lanes.exp2(power).min(MOST_ALPHA).mul(before);
                FloatVector after = before.sub(weight);
                // false for pixels that are done: what is left of them is negative
                VectorMask<Float> add = after.compare(VectorOperators.GE, LEAST_LIGHT).and(hit);
                FloatVector used = Lanes.of(0f).blend(weight, add);
                before.blend(after, add).intoArray(light, pixel);
                used.fma(Lanes.of(r), FloatVector.fromArray(Lanes.S, red, pixel)).intoArray(red, pixel);
                used.fma(Lanes.of(g), FloatVector.fromArray(Lanes.S, green, pixel)).intoArray(green, pixel);
                used.fma(Lanes.of(b), FloatVector.fromArray(Lanes.S, blue, pixel)).intoArray(blue, pixel);
                if (deep) used.fma(Lanes.of(z), FloatVector.fromArray(Lanes.S, far, pixel)).intoArray(far, pixel);
                VectorMask<Float> stop = hit.andNot(add).and(before.compare(VectorOperators.GT, 0));
                if (stop.anyTrue()) {
                    close(stop.toLong(), pixel, index);
                    closed = true;
                }
            }
            if (closed && done(row)) left &= ~(1 << row);
        }
        return left;
    }

    /** Ends pixels that a further ellipse would leave too little light. */
    private void close(long stop, int pixel, int index) {
        for (long bits = stop; bits != 0; bits &= bits - 1) {
            int at = pixel + Long.numberOfTrailingZeros(bits);
            light[at] = -light[at];
            last[at] = index;
        }
    }

    private boolean done(int row) {
        for (int i = row * TILE; i < (row + 1) * TILE; i++) if (light[i] > 0) return false;
        return true;
    }

    private void end(int tile, int x, int y, Canvas canvas) {
        for (int i = 0; i < PIXELS; i++) {
            light[i] = Math.abs(light[i]);
            red[i] = Math.fma(light[i], canvas.red(), red[i]);
            green[i] = Math.fma(light[i], canvas.green(), green[i]);
            blue[i] = Math.fma(light[i], canvas.blue(), blue[i]);
        }
        canvas.write(red, canvas.colour(), 0, x, y);
        canvas.write(green, canvas.colour(), 1, x, y);
        canvas.write(blue, canvas.colour(), 2, x, y);
        if (canvas.rest() != null) {
            MemorySegment.copy(light, 0, canvas.rest().memory(), ValueLayout.JAVA_FLOAT, 4L * PIXELS * tile, PIXELS);
            MemorySegment.copy(last, 0, canvas.last().memory(), ValueLayout.JAVA_INT, 4L * PIXELS * tile, PIXELS);
        }
        if (canvas.alpha() == null) return;
        for (int i = 0; i < PIXELS; i++) {
            light[i] = 1 - light[i];
            far[i] = light[i] > 1e-6f ? far[i] / light[i] : 0;
        }
        canvas.write(light, canvas.alpha(), 0, x, y);
        canvas.write(far, canvas.depth(), 0, x, y);
    }
}
