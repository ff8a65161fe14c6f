package org.kinora.workbench.paint.internal.stroke;

import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.util.BitSet;
import java.util.Optional;
import org.kinora.api.imaging.Area;
import org.kinora.api.imaging.Mask;
import org.kinora.api.imaging.Raster;
import org.kinora.api.imaging.RasterFormat;
import org.kinora.api.work.Work;
import org.kinora.workbench.paint.internal.document.PaintDocument;

/**
 * What a stroke is laid on: its own coverage, the pixels as they were before it, and the mixing of both into the document's target, tile by tile as
 * the stroke reaches them. Kept from stroke to stroke for the document's size.
 */
public final class Canvas implements AutoCloseable {
    private static final int TILE = 128;

    private final PaintDocument document;
    private final Mask coverage;
    private final Raster before;
    private final int across;
    private final BitSet reached = new BitSet();
    private Brush brush;
    private int rgb;
    private String title = "";
    private Optional<Stroke.Offset> source = Optional.empty();
    private Area all = Area.NONE;

    public Canvas(PaintDocument document, Work work) {
        this.document = document;
        coverage = Mask.take(document.width(), document.height(), work);
        before = Raster.take(document.width(), document.height(), RasterFormat.RGBA8, work);
        across = (document.width() + TILE - 1) / TILE;
    }

    /** The colour of the next stroke, 0xRRGGBB, and what its step is called. */
    public void colour(int colour, String step) {
        rgb = colour;
        title = step;
    }

    /** Whether it still has the document's size. */
    public boolean fits() {
        return coverage.width() == document.width() && coverage.height() == document.height();
    }

    Mask coverage() {
        return coverage;
    }

    /** Where the last stroke has been; borrowed until the next one begins. */
    public Mask marked() {
        return coverage;
    }

    /** All that the last stroke has reached. */
    public Area reached() {
        return all;
    }

    void begin(Brush with, Optional<Stroke.Offset> from) {
        brush = with;
        source = from;
        reached.clear();
        all = Area.NONE;
        if (brush.mode() == Brush.Mode.MARK) coverage.memory().fill((byte) 0);
        else document.begin(title);
        if (brush.mode() == Brush.Mode.CLONE) copyAll();
    }

    private void copyAll() {
        reach(document.area());
        all = Area.NONE;
    }

    /** Readies the tiles of an area: what is there is kept, coverage begins at nothing. */
    void reach(Area area) {
        all = all.or(area);
        if (brush.mode() == Brush.Mode.MARK) return;
        for (int row = area.y() / TILE; row <= (area.bottom() - 1) / TILE; row++)
            for (int column = area.x() / TILE; column <= (area.right() - 1) / TILE; column++) {
                if (reached.get(row * across + column)) continue;
                reached.set(row * across + column);
                keep(new Area(column * TILE, row * TILE, TILE, TILE).and(document.area()));
            }
        if (brush.mode() != Brush.Mode.CLONE) document.touch(area);
    }

    private void keep(Area tile) {
        Raster target = document.target();
        for (int y = tile.y(); y < tile.bottom(); y++) {
            long at = (long) y * document.width() + tile.x();
            for (int plane = 0; plane < target.format().planes(); plane++)
                MemorySegment.copy(target.plane(plane), at, before.plane(plane), at, tile.width());
            coverage.memory().asSlice(at, tile.width()).fill((byte) 0);
        }
    }

    /** Mixes an area anew and shows it; no dab has reached its corners, perhaps, where coverage is still that of an earlier stroke. */
    Area show(Area area) {
        if (area.isEmpty() || brush.mode() == Brush.Mode.MARK) return area;
        reach(area);
        if (brush.mode() == Brush.Mode.CLONE) document.touch(area);
        mix(area);
        document.refresh(area);
        return area;
    }

    void end() {
        if (brush.mode() != Brush.Mode.MARK) document.commit();
    }

    private void mix(Area area) {
        Raster target = document.target();
        Mixing mixing = target.format().planes() == 1 ? new Mixing.OnMask(target, before) : Mixing.of(brush.mode(), target, before, rgb, source);
        MemorySegment cover = coverage.memory();
        Optional<Mask> within = document.selection();
        int opacity = (brush.opacity() * 255 + 500) / 1000;
        int ink = (rgb >> 16 & 255) * 54 + (rgb >> 8 & 255) * 183 + (rgb & 255) * 19 >> 8;
        for (int y = area.y(); y < area.bottom(); y++)
            for (int x = area.x(); x < area.right(); x++) {
                long at = (long) y * document.width() + x;
                int share = cover.get(ValueLayout.JAVA_BYTE, at) & 255;
                if (share == 0) continue;
                share = share * opacity / 255;
                if (within.isPresent()) share = share * (within.get().memory().get(ValueLayout.JAVA_BYTE, at) & 255) / 255;
                mixing.mix(x, y, at, share, brush.mode() == Brush.Mode.ERASE ? 0 : ink);
            }
    }

    @Override
    public void close() {
        coverage.close();
        before.close();
    }
}
