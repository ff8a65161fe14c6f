package org.kinora.api.film.transition;

import java.util.List;
import java.util.Map;
import org.kinora.api.work.Work;
import org.osgi.annotation.versioning.ConsumerType;

/**
 * Draws transitions that the film engine does not have itself; implemented by plug-ins as a service, which may come and go while films are made.
 *
 * <p>Of two that offer one name, the service that came first draws it. Segments that were rendered with it are kept under its version.
 */
@ConsumerType
public interface TransitionRenderer {
    /** What it can draw now; asked whenever a film is cut anew, from any thread, so it answers at once. */
    List<TransitionKind> kinds();

    /**
     * Begins to draw one of them; several may be drawn at once, each by one thread, which opens, draws and closes it.
     *
     * @param name one of {@link #kinds}
     * @param parameters those that the cut tells; the others have their defaults
     * @param width pixels of both pictures, even
     * @param height pixels of both pictures, even
     * @throws org.kinora.api.work.Failure when it cannot be drawn here, or a parameter is wrong
     */
    Drawing open(String name, Map<String, String> parameters, int width, int height, Work work);

    /** A transition that is being drawn. */
    interface Drawing extends AutoCloseable {
        /**
         * Draws one state. All pictures are 0xFFRRGGBB (sRGB, BT.709), row by row from the top left without gaps.
         *
         * @param from the first picture; not to be changed
         * @param to the second one; not to be changed
         * @param progress above 0 and below 1: 0 would show all of the first picture, 1 all of the second
         * @param into where the state is drawn; alpha is ignored
         */
        void draw(int[] from, int[] to, float progress, int[] into);

        /** Ends it; throws nothing. */
        @Override
        void close();
    }
}
