package org.kinora.film.internal.plate;

import org.kinora.film.internal.plate.Plate.Box;

/** Rows of a plate that is scaled and moved, not turned. */
final class UprightRows implements Rows {
    private final Plate plate;
    private final Placement placement;
    private final Window window;
    private final Resampler[] planes;
    private final byte[] alpha;
    private final double xScale;
    private final double yScale;
    private final double xOffset;
    private final double yOffset;
    private final double[] columns;
    private final double[] halfColumns;
    private final Box box;

    /** @param samplers five of them: Y, U, V, coverage, coverage of chroma */
    UprightRows(Plate plate, Placement placement, Window window, Resampler[] samplers) {
        this.plate = plate;
        this.placement = placement;
        this.window = window;
        planes = samplers;
        Projection back = placement.onto().back();
        xScale = back.xx() / back.w1();
        yScale = back.yy() / back.w1();
        xOffset = back.x1() / back.w1();
        yOffset = back.y1() / back.w1();
        box = placement.box();
        alpha = new byte[window.width() + Lines.LANES];
        columns = edges(window.left(), window.width(), 1, 0.5, 0.5, box.left(), box.right());
        halfColumns = edges(window.left() / 2, window.width() / 2, 2, 0.5, 1, box.left(), box.right());
        begin();
    }

    private void begin() {
        double luma = 0.5 * xScale + xOffset - 0.5;
        double lumaDown = 0.5 * yScale + yOffset - 0.5;
        planes[0].begin(plate.planes()[0], along(0, xScale, luma, plate.width()), across(0, yScale, lumaDown, plate.height()));
        for (int i = 1; i < 3; i++) planes[i].begin(plate.planes()[i], along(1, xScale, luma / 2, plate.planes()[1].width()),
                across(1, yScale, (yScale + yOffset - 1) / 2, plate.planes()[1].height()));
        plate.alpha().ifPresent(cover -> {
            planes[3].begin(cover, along(0, xScale, luma, plate.width()), across(0, yScale, lumaDown, plate.height()));
            planes[4].begin(cover, along(1, 2 * xScale, luma, plate.width()), across(1, 2 * yScale, yScale + yOffset - 0.5, plate.height()));
        });
    }

    private Axis along(int half, double scale, double offset, int limit) {
        return new Axis(window.left() >> half, window.left() + window.width() >> half, scale, offset, limit, Resampler.ALONG);
    }

    private Axis across(int half, double scale, double offset, int limit) {
        return new Axis(window.top() >> half, window.top() + window.height() >> half, scale, offset, limit, Resampler.ACROSS);
    }

    /**
     * How much of each pixel lies between two edges.
     *
     * @param step from one pixel to the next
     * @param middle of the first pixel
     * @param reach from the middle of a pixel to its sides
     */
    private static double[] edges(int from, int count, double step, double middle, double reach, double low, double high) {
        double[] covered = new double[count];
        for (int i = 0; i < count; i++) covered[i] = edge((from + i) * step + middle, reach, low, high);
        return covered;
    }

    private static double edge(double middle, double reach, double low, double high) {
        double inside = Math.min(middle + reach, high) - Math.max(middle - reach, low);
        return Math.clamp(inside / (2 * reach), 0, 1);
    }

    @Override
    public void luma(int row, byte[] into) {
        planes[0].row(row, into);
    }

    @Override
    public void chroma(int plane, int row, byte[] into) {
        planes[plane].row(row, into);
    }

    @Override
    public void cover(int row, int[] into) {
        if (plate.alpha().isPresent()) planes[3].row(row, alpha);
        double y = window.top() + row + 0.5;
        cover(edge(y, 0.5, box.top(), box.bottom()), y, columns, 1, 0.5, into);
    }

    @Override
    public void halfCover(int row, int[] into) {
        if (plate.alpha().isPresent()) planes[4].row(row, alpha);
        double y = window.top() + 2 * row + 1;
        cover(edge(y, 1, box.top(), box.bottom()), y, halfColumns, 2, 0.5, into);
    }

    private void cover(double inRow, double y, double[] inColumns, double step, double middle, int[] into) {
        double all = inRow * placement.opacity() * 4096;
        boolean covered = plate.alpha().isPresent();
        for (int x = 0; x < inColumns.length; x++) {
            double share = all * inColumns[x];
            if (covered) share *= (alpha[x] & 255) / 255.0;
            if (placement.mask().isPresent())
                share *= placement.mask().get().at((window.left() + step * x + middle) * xScale + xOffset, y * yScale + yOffset);
            into[x] = (int) (share + 0.5);
        }
    }
}
