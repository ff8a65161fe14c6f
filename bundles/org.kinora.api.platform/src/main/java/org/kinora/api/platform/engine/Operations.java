package org.kinora.api.platform.engine;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.kinora.api.asset.AssetId;
import org.kinora.api.operation.OperationCard;
import org.kinora.api.work.Caller;
import org.osgi.annotation.versioning.ProviderType;

/** Runs operations for all faces; a service of the platform; thread-safe. */
@ProviderType
public interface Operations {
    /** The cards of all operations that are there now, sorted by command. */
    List<OperationCard> cards();

    /** The cards of the operations whose command begins with a word, sorted by command; activates no others. */
    List<OperationCard> cards(String word);

    /**
     * Runs an operation and waits for it. When another process owns the project, that process runs it and this one relays.
     *
     * @throws org.kinora.api.work.Failure what the operation reports, or that there is no such operation
     */
    Answer run(Request request, Listener listener);

    /**
     * What is asked.
     *
     * @param operation name, e.g. {@code film.make}
     * @param input JSON object by the card; a {@code source} may be {@code {"path": FILE}}, which is taken into the project
     * @param project folder, when the operation's scope needs one
     * @param folder folder that relative file names start from
     * @param deliver where deliverables are written; the main one gets this name, the others the same stem with their suffix
     */
    record Request(String operation, String input, Optional<Path> project, String branch, Path folder, Optional<Path> deliver, Caller caller) {}

    /**
     * What came back.
     *
     * @param output canonical JSON of the output record
     * @param text in words
     * @param files deliverables that were written
     */
    record Answer(String output, String text, List<Delivered> files, List<String> notes) {}

    /** One file that was written. */
    record Delivered(String component, String path, AssetId asset) {}

    /** Is told how it goes; called from the operation's threads, one call at a time. */
    interface Listener {
        /**
         * @param fraction 0.0 to 1.0, negative for unknown
         * @param millisLeft estimated milliseconds to go, negative for unknown
         */
        void progress(double fraction, String stage, long millisLeft);

        /** A remark that belongs into the closing summary. */
        default void note(String text) {}

        /** Whether the person asked to stop. */
        default boolean cancelled() {
            return false;
        }
    }
}
