package org.kinora.api.imaging;

import java.util.List;
import java.util.Map;
import org.kinora.api.work.Work;
import org.osgi.annotation.versioning.ProviderType;

/** Runs all checks over a film; implemented by the platform, called by operations and views on any thread. */
@ProviderType
public interface Continuity {
    /**
     * What all checks find: one finding per cause, those that were waived last, else the gravest first.
     *
     * @param waivers by {@linkplain Finding#key key}
     */
    List<Finding> check(FilmFrames film, Map<String, Finding.Waiver> waivers, Work work);

    /** The picture that shows a finding: its frames side by side; the caller closes it. */
    Raster evidence(Finding finding, FilmFrames film, Work work);
}
