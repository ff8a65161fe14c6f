package org.kinora.imaging.internal.colour;

import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import org.kinora.api.imaging.ColourTable;
import org.kinora.api.imaging.Raster;
import org.kinora.api.imaging.Samples;
import org.kinora.api.work.Work;
import org.kinora.imaging.internal.raster.Bands;

/** Puts rasters through a table, band by band on all cores. */
final class TableUse {
    private final ColourTable table;

    TableUse(ColourTable table) {
        this.table = table;
    }

    void apply(Raster from, Raster to, Work work) {
        if (from.format().channels() != 3 || !from.format().equals(to.format()) || from.width() != to.width() || from.height() != to.height())
            throw new IllegalArgumentException(from + " into " + to);
        if (from.format().hasAlpha()) MemorySegment.copy(from.plane(3), 0, to.plane(3), 0, from.plane(3).byteSize());
        if (from.format().samples() == Samples.U8) eight(from, to, work);
        else if (table.isLattice()) exact(from, to, work);
        else curves(from, to, work);
    }

    private void eight(Raster from, Raster to, Work work) {
        Lattice lattice = table.isLattice() ? new Lattice(table).forCodes() : null;
        byte[][] curves = lattice == null ? new byte[3][] : null;
        for (int c = 0; curves != null && c < 3; c++) curves[c] = new Curves(table).codes(c);
        int width = from.width();
        Bands.run(from.height(), work, (first, last) -> {
            byte[][] row = new byte[3][width];
            for (int y = first; y < last; y++) {
                long at = (long) y * width;
                for (int c = 0; c < 3; c++) MemorySegment.copy(from.plane(c), ValueLayout.JAVA_BYTE, at, row[c], 0, width);
                if (lattice != null) lattice.codes(row[0], row[1], row[2], 0, width);
                else for (int c = 0; c < 3; c++) for (int x = 0; x < width; x++) row[c][x] = curves[c][row[c][x] & 0xFF];
                for (int c = 0; c < 3; c++) MemorySegment.copy(row[c], 0, to.plane(c), ValueLayout.JAVA_BYTE, at, width);
            }
        });
    }

    private void exact(Raster from, Raster to, Work work) {
        Lattice lattice = new Lattice(table);
        Bands.run(from.height(), work, (first, last) -> {
            float[] rgb = new float[3];
            for (int y = first; y < last; y++) {
                for (int x = 0; x < from.width(); x++) {
                    for (int c = 0; c < 3; c++) rgb[c] = from.get(c, x, y);
                    lattice.exact(rgb);
                    for (int c = 0; c < 3; c++) to.set(c, x, y, rgb[c]);
                }
            }
        });
    }

    private void curves(Raster from, Raster to, Work work) {
        Curves curves = new Curves(table);
        Bands.run(from.height(), work, (first, last) -> {
            for (int c = 0; c < 3; c++)
                for (int y = first; y < last; y++) for (int x = 0; x < from.width(); x++) to.set(c, x, y, curves.at(c, from.get(c, x, y)));
        });
    }
}
