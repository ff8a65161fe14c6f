package org.kinora.api.platform.direction;

import java.util.List;
import org.osgi.annotation.versioning.ProviderType;

/** Writes a script from an idea by beat-sheet templates; a service of the platform, called on any thread; pure, deterministic and thread-safe. */
@ProviderType
public interface Writer {
    /**
     * A structured script in Fountain syntax. Every component of the idea may be empty; the same idea gives the same script.
     *
     * @throws org.kinora.api.work.Failure of kind INPUT when the genre is unknown or the duration is outside 20 seconds to 20 minutes
     */
    String write(Idea idea);

    /**
     * The constraints of an idea that a script does not keep, or of which the writer cannot tell whether it does; empty when all are kept.
     *
     * @param script as {@link #write} gave it
     * @return the phrases of {@link Idea#constraints}, word for word and in their order
     */
    List<String> unkept(Idea idea, String script);

    /** What to ask before writing, most important first; empty when nothing is missing. */
    List<Question> questions(Idea idea);

    /** The genres that there are templates for. */
    List<String> genres();
}
