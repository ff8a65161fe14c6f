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
     * An SVG picture: the parts of each location with their names, everybody at the spots they take (an arrow for where they face, a dashed line for
     * where they walk), every camera with its label and the cone of its view, the key light, and a scale bar.
     */
    String svg(Staging staging, Scene scene, Bible bible, FilmFormat format);
}
