package org.kinora.api.platform.stage;

import org.kinora.api.stage.Staging;
import org.kinora.api.story.Bible;
import org.kinora.api.story.FilmFormat;
import org.kinora.api.story.Scene;
import org.osgi.annotation.versioning.ProviderType;

/** Draws a staging as seen from above; a service of the platform, called on any thread; pure and thread-safe. */
@ProviderType
public interface FloorPlan {
    /**
     * An SVG picture: the parts of each location with their names, everybody at the spots they take (nose and shoulders show where they face, a
     * dashed line where they walk), the line between those who talk, every camera with its label and lens and the cone of its view, the way of a
     * camera that
     * moves, the key light, a list of the shots, and a scale bar. The audience is below.
     */
    String svg(Staging staging, Scene scene, Bible bible, FilmFormat format);

    /**
     * The same picture as PNG.
     *
     * @param width pixels from its left to its right edge, 400 to 8000
     */
    byte[] png(Staging staging, Scene scene, Bible bible, FilmFormat format, int width);
}
