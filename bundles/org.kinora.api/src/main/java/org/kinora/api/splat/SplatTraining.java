package org.kinora.api.splat;

import java.nio.file.Path;
import java.util.List;
import org.kinora.api.imaging.Raster;
import org.osgi.annotation.versioning.ProviderType;

/** A training that goes on; used by one thread. */
@ProviderType
public interface SplatTraining extends AutoCloseable {
    /** Steps done so far, those before a checkpoint included. */
    int step();

    /**
     * Trains some steps more, beyond the plan's if asked.
     *
     * @return mean loss of these steps
     * @throws org.kinora.api.work.Failure when the work was stopped; what has been trained stays
     */
    double train(int steps);

    /** The splats as they are now; valid until the next {@link #train} or {@link #close}, to be copied by whoever keeps them. */
    SplatScene scene();

    /** Draws the splats as they are now. */
    void preview(Camera camera, Raster colour);

    /** How near they come to pictures that may not be among those trained on. */
    Score score(Path images, List<CapturedView> views);

    /** Keeps all that is needed to go on. */
    void checkpoint(Path file);

    @Override
    void close();

    /**
     * Means over pictures, on colours held within 0 and 1.
     *
     * @param psnr in decibels
     * @param ssim -1 to 1
     */
    record Score(double psnr, double ssim, int pictures) {}
}
