package org.kinora.imaging.internal.operations.colour;

import java.nio.charset.StandardCharsets;
import org.kinora.api.asset.AssetId;
import org.kinora.api.asset.Origin;
import org.kinora.api.imaging.ColourTable;
import org.kinora.api.imaging.Conversions;
import org.kinora.api.imaging.Grading;
import org.kinora.api.imaging.Picture;
import org.kinora.api.imaging.PictureKind;
import org.kinora.api.imaging.PictureWriting;
import org.kinora.api.imaging.Pictures;
import org.kinora.api.imaging.Raster;
import org.kinora.api.imaging.RasterFormat;
import org.kinora.api.imaging.Samples;
import org.kinora.api.imaging.Transfer;
import org.kinora.api.work.Work;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Puts a picture that was asked for through a table, and keeps both. */
@Component(service = GradePicture.class)
public final class GradePicture {
    private final Grading grading;
    private final Pictures pictures;
    private final Conversions conversions;

    @Activate
    public GradePicture(@Reference Grading grading, @Reference Pictures pictures, @Reference Conversions conversions) {
        this.grading = grading;
        this.pictures = pictures;
        this.conversions = conversions;
    }

    Grading grading() {
        return grading;
    }

    Pictures pictures() {
        return pictures;
    }

    AssetId apply(ColourTable table, Picture picture, Work work) {
        Raster from = picture.raster();
        // floats are light and grey has one channel: tables want three coded colours
        Samples samples = from.format().samples() == Samples.F32 ? Samples.U16 : from.format().samples();
        try (Raster coded = conversions.convert(from, new RasterFormat(3, samples, Transfer.SRGB, from.format().alpha()), work)) {
            grading.apply(table, coded, coded, work);
            return pictures.store(new Picture(coded, picture.metadata()), PictureWriting.best(PictureKind.PNG, samples), Origin.DERIVED,
                    "graded.png", work);
        }
    }

    AssetId keep(ColourTable table, Work work) {
        return work.assets().put(grading.write(table).getBytes(StandardCharsets.US_ASCII), "application/octet-stream", Origin.DERIVED, "table.cube");
    }
}
