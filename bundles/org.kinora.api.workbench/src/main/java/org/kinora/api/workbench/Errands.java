package org.kinora.api.workbench;

import com.google.gson.JsonObject;
import java.util.List;
import java.util.function.Consumer;
import org.kinora.api.work.Failure;
import org.osgi.annotation.versioning.ProviderType;

/** Runs operations of the open project beside the window, as the command line would; UI thread. */
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

    /** Asks what a view needs to know to show it: as {@link #start}, but neither listed as a job nor complained about to the person. */
    Errand ask(String operation, JsonObject input, Consumer<Reply> done, Consumer<Failure> failed);

    /** Starts an operation that changes the project; all views hear of it when {@code done} says {@link Site#changed}. */
    default Errand change(String operation, JsonObject input, Consumer<Reply> done) {
        return start(operation, input, done, failure -> {});
    }

    /** The jobs of this window in the order in which they were started. */
    List<Job> jobs();

    /** Tells the jobs whenever one changes, until the answer is run. */
    Runnable onJobs(Consumer<List<Job>> changed);

    /** Asks a job to stop. */
    void cancel(long job);

    /** Starts a job that has ended once more. */
    void again(long job);

    /** Puts a job that waits before all others that wait. */
    void sooner(long job);

    /** What is known of the jobs that ended here, today and before, those that took most time first. */
    List<JobInsight> insights();

    /** Takes the jobs that have ended off the list. */
    void clear();
}
