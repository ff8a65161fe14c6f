package org.kinora.imaging.internal.operations.fill;

import java.nio.file.Path;
import java.util.List;
import org.kinora.api.imaging.Mask;
import org.kinora.api.imaging.Pictures;
import org.kinora.api.imaging.Raster;
import org.kinora.api.imaging.RasterFormat;
import org.kinora.api.imaging.selection.MaskEdit;
import org.kinora.api.imaging.selection.Point;
import org.kinora.api.imaging.selection.SelectionView;
import org.kinora.api.imaging.selection.Selections;
import org.kinora.api.work.Kind;
import org.kinora.api.work.Texts;
import org.kinora.api.work.Work;

/**
 * The masks of a shot.
 *
 * @param files one for all frames, or one for each
 * @param grow how much wider each is made, in pixels: what a rim leaves behind, and shadows
 */
record ShotMasks(Pictures pictures, Selections selections, List<Path> files, int grow) {
    private static final Texts TEXTS = Texts.beside(ShotMasks.class);

    /** @throws org.kinora.api.work.Failure INPUT when there are neither as many as frames, nor one */
    void fit(int frames) {
        if (files.size() != 1 && files.size() != frames) throw TEXTS.failure(Kind.INPUT, "remove.masks", files.size(), frames);
    }

    /** That of a frame; the caller closes it. */
    Mask mask(int frame, Work work) {
        Mask mask = pictures.readMask(files.get(files.size() == 1 ? 0 : frame), work);
        if (grow == 0) return mask;
        try (Raster blank = Raster.take(mask.width(), mask.height(), RasterFormat.GREY8, work)) {
            selections.edit(mask, new MaskEdit.Grow(grow * Point.ONE), SelectionView.of(blank), work);
            return mask;
        } catch (RuntimeException | Error broken) {
            mask.close();
            throw broken;
        }
    }
}
