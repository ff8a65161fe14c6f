package org.kinora.workbench.paint.internal.store;

import org.kinora.api.imaging.Pictures;
import org.kinora.imaging.internal.cv.OpenCv;
import org.kinora.imaging.internal.io.PictureFiles;
import org.kinora.imaging.internal.raster.PlaneConversions;

/** The platform's own service, without a platform. */
final class PictureService {
    private PictureService() {}

    static Pictures make() {
        OpenCv cv = new OpenCv();
        return new PictureFiles(cv, new PlaneConversions(cv));
    }
}
