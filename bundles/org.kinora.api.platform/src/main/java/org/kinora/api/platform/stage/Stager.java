package org.kinora.api.platform.stage;

import java.util.List;
import java.util.Optional;
import org.kinora.api.stage.StageEdit;
import org.kinora.api.stage.Staging;
import org.kinora.api.story.Bible;
import org.kinora.api.story.FilmFormat;
import org.kinora.api.story.Scene;
import org.osgi.annotation.versioning.ProviderType;

/** Puts scenes on their sets; a service of the platform, called on any thread; pure, deterministic and thread-safe. */
@ProviderType
public interface Stager {
    /**
     * The staging of a scene in the shape of the film's frame: another shape is staged anew, never cropped. Whatever the plan holds is staged; a
     * place that no kit fits is the general room or open ground.
     *
     * @param bible needs no more than the scene's places, characters and props; whoever is missing is an average grown-up
     * @param edits hand edits in the order they were made; those of other scenes and other places are passed over
     */
    Staging stage(Scene scene, Bible bible, FilmFormat format, List<StageEdit> edits);

    /**
     * What the target of an edit stands for in a staging, for {@link StageEdit#seen()}; empty when the staging has no such target.
     *
     * @param scene the scene that was staged
     */
    Optional<String> basis(Scene scene, Staging staging, String target);
}
