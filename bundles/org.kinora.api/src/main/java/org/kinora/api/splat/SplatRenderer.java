package org.kinora.api.splat;

import java.util.Optional;
import org.kinora.api.imaging.Alpha;
import org.kinora.api.imaging.RasterFormat;
import org.kinora.api.imaging.Samples;
import org.kinora.api.imaging.Transfer;
import org.kinora.api.work.Work;
import org.osgi.annotation.versioning.ProviderType;

/**
 * Draws splat scenes; implemented by the platform (on the processor) and by engines of other machines, called from any thread.
 *
 * <p>Projection, blending and order are those of Kerbl et al. 2023 (3D Gaussian Splatting, eq. 2 to 5) and Zwicker et al. 2001 (EWA splatting). The
 * same scene, camera and settings give the same bytes on one machine, however many threads work.
 */
@ProviderType
public interface SplatRenderer {
    /** What a renderer draws into: red, green, blue as floats that a screen shows as they are; 0 to 1, brighter ones are possible. */
    RasterFormat FORMAT = new RasterFormat(3, Samples.F32, Transfer.SRGB, Alpha.NONE);

    /** Short name of the engine, such as {@code cpu}. */
    String name();

    /** Why it cannot draw on this machine, in one sentence that a person understands; empty when it can. */
    default Optional<String> missing() {
        return Optional.empty();
    }

    /**
     * Begins to draw one scene; the caller closes it. The scene stays the caller's, may be changed between two pictures, and must stay open.
     *
     * @param threads how many may work at once; 0 for all cores
     */
    SplatRendering open(SplatScene scene, RenderSettings settings, int threads, Work work);
}
