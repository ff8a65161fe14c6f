package org.kinora.imaging.internal.selection;

import org.kinora.api.imaging.Conversions;
import org.kinora.api.imaging.Pictures;
import org.kinora.api.imaging.Raster;
import org.kinora.api.imaging.RasterFormat;
import org.kinora.api.imaging.selection.SelectionView;
import org.kinora.api.imaging.selection.Selections;
import org.kinora.imaging.internal.cv.OpenCv;
import org.kinora.imaging.internal.io.PictureFiles;
import org.kinora.imaging.internal.raster.PlaneConversions;

/** The tools as they run, and pictures to try them on. */
public final class Tools {
    public static final OpenCv CV = new OpenCv();
    public static final Conversions CONVERSIONS = new PlaneConversions(CV);
    private static final java.util.Map<String, Raster> BLANK = new java.util.concurrent.ConcurrentHashMap<>();

    private Tools() {
    }

    public static Pictures pictures() {
        return new PictureFiles(CV, CONVERSIONS);
    }

    public static Selections selections() {
        return new SelectionTools(CV, CONVERSIONS, pictures());
    }

    /** A black picture, for tools that do not look. */
    static SelectionView blank(int width, int height) {
        return SelectionView.of(BLANK.computeIfAbsent(width + "x" + height, size -> Raster.unbounded(width, height, RasterFormat.RGB8)));
    }

    static void set(Raster raster, int x, int y, int rgb) {
        for (int plane = 0; plane < 3; plane++) raster.set(plane, x, y, (rgb >> 16 - 8 * plane & 0xFF) / 255f);
    }
}
