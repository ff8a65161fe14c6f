package org.kinora.api.platform.project;

import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.function.Consumer;
import java.util.function.Function;
import org.kinora.api.work.Caller;
import org.osgi.annotation.versioning.ProviderType;

/**
 * The versioned documents of a project; implemented by {@code org.kinora.project}, called on any platform thread. What is returned is durable.
 *
 * <p>Unknown branches and commits are failures. Nothing is ever rewritten or removed: undo, redo and merge are commits.
 */
@ProviderType
public interface Documents {
    /** The branch that every project has. */
    String MAIN = "main";
    /** Base of an edit that wins over whatever is there. */
    long NEWEST = -1;

    List<Branch> branches();

    /** Begins a branch at a commit. Names: 1 to 100 characters without control characters. */
    Branch createBranch(String name, long from);

    /** The newest commit of a branch; 0 when it has none. */
    long head(String branch);

    /** The documents at the head of a branch. */
    View view(String branch);

    /** The documents at any commit; 0 is the empty state. */
    View at(long commit);

    default <T> Optional<T> get(String branch, DocumentType<T> type, String id) {
        return view(branch).get(type, id);
    }

    default <T> SortedMap<String, T> list(String branch, DocumentType<T> type) {
        return view(branch).list(type);
    }

    /** The document with a hash, in whatever history it is. */
    Optional<Document> version(String hash);

    /** Makes a commit unless another one since the edit's base has changed the same entities to something else. */
    CommitResult commit(Edit edit);

    /**
     * Makes a commit of changes computed from the newest documents, with no other commit in between.
     *
     * @param change quick, without effects of its own, for it runs inside the transaction and may run again
     */
    Commit edit(String branch, String message, Caller caller, Function<View, List<Change>> change);

    /** The newest commits of a branch, newest first, at most {@code most}, those older than {@code before} only (0: from the head). */
    List<Commit> log(String branch, long before, int most);

    /** What one commit changed. */
    List<Difference> changes(long commit);

    /** What differs between two commits, in order of the entities. */
    List<Difference> diff(long from, long to);

    /** The commit that {@link #undo} would take back. */
    Optional<Commit> undoable(String branch);

    /** The commit that {@link #redo} would bring back. */
    Optional<Commit> redoable(String branch);

    /** Takes back the newest edit that is not taken back yet, by a commit of its inverse; empty when there is none. */
    Optional<Commit> undo(String branch, Caller caller);

    /** Brings back what was last taken back; empty when there is nothing or a new edit came since. */
    Optional<Commit> redo(String branch, Caller caller);

    /** Brings what changed on one branch to another, entity by entity, from their common ancestor. Undo takes the whole merge back. */
    MergeResult merge(String from, String into, Caller caller);

    /** The conflicts of a branch that wait for a decision. */
    List<Conflict> conflicts(String branch);

    /** Decides a conflict by a commit. */
    Commit resolve(String branch, EntityId conflict, Resolution resolution, Caller caller);

    /** Calls a listener after each commit, in order, on the committing thread, until closed; it must be quick. */
    Subscription listen(Consumer<Commit> listener);

    /** Ends a listener. */
    interface Subscription extends AutoCloseable {
        @Override
        void close();
    }
}
