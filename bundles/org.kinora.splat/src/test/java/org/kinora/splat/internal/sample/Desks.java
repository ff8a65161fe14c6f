package org.kinora.splat.internal.sample;

import org.kinora.api.imaging.Pictures;
import org.kinora.api.media.MediaEngine;
import org.kinora.imaging.internal.cv.OpenCv;
import org.kinora.imaging.internal.io.PictureFiles;
import org.kinora.imaging.internal.raster.PlaneConversions;
import org.kinora.media.internal.FfmpegMediaEngine;
import org.kinora.splat.internal.file.SplatFileDesk;

/** Services as the product puts them together. */
public final class Desks {
    private static final OpenCv CV = new OpenCv();

    private Desks() {
    }

    public static Pictures pictures() {
        return new PictureFiles(CV, new PlaneConversions(CV));
    }

    public static MediaEngine media() {
        return new FfmpegMediaEngine();
    }

    public static SplatFileDesk files() {
        return new SplatFileDesk(pictures());
    }
}
