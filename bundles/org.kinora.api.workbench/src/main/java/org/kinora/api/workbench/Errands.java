package org.kinora.api.workbench;

import com.google.gson.JsonObject;
import java.util.function.Consumer;
import org.kinora.api.work.Failure;
import org.osgi.annotation.versioning.ProviderType;

/** Runs operations of the open project beside the window, as the command line would. */
@ProviderType
public interface Errands {
    /**
     * Starts an operation; its progress is seen in the status bar and in the list of jobs.
     *
     * @param operation name, such as {@code film.plan}
     * @param input JSON object by the operation's card
     * @param done is told the answer, on the UI thread
     * @param failed is told what went wrong, on the UI thread, after the person was told
     */
    Errand start(String operation, JsonObject input, Consumer<Reply> done, Consumer<Failure> failed);
}
