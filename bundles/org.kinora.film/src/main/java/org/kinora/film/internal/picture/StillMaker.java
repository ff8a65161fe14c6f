package org.kinora.film.internal.picture;

import java.lang.foreign.Arena;
import java.util.List;
import java.util.Optional;
import org.kinora.api.asset.AssetId;
import org.kinora.api.film.Grade;
import org.kinora.api.imaging.Conversions;
import org.kinora.api.imaging.Grading;
import org.kinora.api.imaging.PictureInfo;
import org.kinora.api.imaging.Pictures;
import org.kinora.api.imaging.Raster;
import org.kinora.api.imaging.RasterFormat;
import org.kinora.api.imaging.Resampling;
import org.kinora.api.media.Fit;
import org.kinora.api.work.Work;
import org.kinora.film.internal.grade.GradeTables;
import org.kinora.film.internal.plate.Motion;
import org.kinora.film.internal.plate.Plate;
import org.kinora.film.internal.plate.PlateMaker;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;

/**
 * Makes plates of picture files: read upright, made smaller where no frame shows all their pixels, put through their grades once, then turned into
 * luma and chroma. Thread-safe.
 */
@Component(service = StillMaker.class)
public final class StillMaker {
    /** Pixels of a picture for one of the frame above which it is made smaller first. */
    private static final double FINE = 1.5;

    private final Pictures pictures;
    private final Conversions conversions;
    private final Grading grading;
    private final GradeTables tables;
    private final PlateShelf shelf = new PlateShelf();

    @Activate
    public StillMaker(@Reference Pictures pictures, @Reference Conversions conversions, @Reference Grading grading) {
        this.pictures = pictures;
        this.conversions = conversions;
        this.grading = grading;
        tables = new GradeTables(grading);
    }

    @Deactivate
    void stop() {
        shelf.clear();
    }

    /** Makes one table of all grades of a clip. */
    GradeTables tables() {
        return tables;
    }

    /** A still for a motion. */
    Plates still(AssetId asset, Motion motion, Optional<List<Grade>> grades, Work work) {
        PictureInfo info = pictures.info(work.assets().file(asset));
        double across = (double) motion.width() / info.uprightWidth();
        double down = (double) motion.height() / info.uprightHeight();
        double scale = (motion.fit() == Fit.PAD ? Math.min(across, down) : Math.max(across, down)) * motion.closest();
        boolean smaller = scale * FINE < 1;
        int width = smaller ? Math.max(1, (int) Math.round(info.uprightWidth() * scale)) : 0;
        int height = smaller ? Math.max(1, (int) Math.round(info.uprightHeight() * scale)) : 0;
        return shelf.take(new PlateShelf.Key(asset, grades.orElse(List.of()), width, height), work, arena -> made(asset, width, height, grades,
                arena, work));
    }

    private Plate made(AssetId asset, int width, int height, Optional<List<Grade>> grades, Arena arena, Work work) {
        Raster picture = plain(pictures.read(asset, work).raster(), work);
        try {
            if (width > 0) picture = swapped(picture, conversions.resize(picture, width, height, Resampling.AREA, false, work));
            if (grades.isPresent()) grading.apply(tables.table(grades.get(), work.assets()), picture, picture, work);
            boolean covered = picture.format().hasAlpha();
            Plate plate = Plate.in(arena.allocate(Plate.size(picture.width(), picture.height(), covered), 64), picture.width(), picture.height(),
                    covered);
            return new PlateMaker().fill(plate, picture, work);
        } finally {
            picture.close();
        }
    }

    /** The picture with 8 bits of red, green and blue, and coverage where it has some. */
    private Raster plain(Raster picture, Work work) {
        RasterFormat wanted = picture.format().hasAlpha() ? RasterFormat.RGBA8 : RasterFormat.RGB8;
        if (picture.format().equals(wanted)) return picture;
        try {
            return swapped(picture, conversions.convert(picture, wanted, work));
        } catch (RuntimeException | Error fault) {
            picture.close();
            throw fault;
        }
    }

    private static Raster swapped(Raster old, Raster fresh) {
        old.close();
        return fresh;
    }
}
