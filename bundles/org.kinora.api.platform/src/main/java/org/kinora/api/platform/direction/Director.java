package org.kinora.api.platform.direction;

import java.util.List;
import java.util.Map;
import org.kinora.api.story.Story;
import org.kinora.api.time.Rational;
import org.osgi.annotation.versioning.ProviderType;

/** Plans a film from a screenplay; a service of the platform, called on any thread; pure, deterministic and thread-safe. */
@ProviderType
public interface Director {
    /**
     * The plan of a screenplay with hand edits laid over it. Durations are estimated; an empty screenplay gives a plan without scenes.
     *
     * @throws org.kinora.api.work.Failure of kind INPUT when settings make no sense (a song without length, an odd frame size)
     */
    Plan plan(PlanRequest request);

    /**
     * The same story with durations and offsets laid out again, in whole frames.
     *
     * @param measured seconds that lines take as spoken, by line id; lines that are absent keep the duration they have
     */
    Story time(Story story, Map<String, Rational> measured);

    /** What offends against the rules of a good cut, in the order of the film. */
    List<Finding> lint(Story story);
}
