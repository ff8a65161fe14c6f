package org.kinora.api.imaging;

import java.util.List;
import java.util.Optional;
import org.kinora.api.work.Work;
import org.osgi.annotation.versioning.ProviderType;

/** The shots of a film as checks see them; implemented by the platform, handed to checks, used on their thread. */
@ProviderType
public interface FilmFrames {
    /**
     * One shot.
     *
     * @param id of the shot in the plan, or {@code shot.N} of a clip
     * @param label for people
     * @param scene id of its scene; shots of one scene share place and light
     * @param chained whether it goes on in the very picture in which the shot before ends
     * @param frames how many it has; 1 for a panel that stands still
     */
    record FilmShot(String id, String label, String scene, boolean chained, int frames) {}

    /** The shots in the order of the film. */
    List<FilmShot> shots();

    /** One frame of a shot, from 0; 8 bit sRGB, all of one size; the caller closes it. */
    Raster frame(int shot, int frame, Work work);

    /** What a person painted as the part of a character in a shot's first frame, by character; empty where nobody knows. */
    default Optional<Mask> region(int shot, String character, Work work) {
        return Optional.empty();
    }
}
