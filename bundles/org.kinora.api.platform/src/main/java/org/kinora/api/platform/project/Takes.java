package org.kinora.api.platform.project;

import java.util.List;
import java.util.Optional;
import org.kinora.api.work.Caller;
import org.osgi.annotation.versioning.ProviderType;

/** The takes of a project; implemented by {@code org.kinora.project}, called on any platform thread. */
@ProviderType
public interface Takes {
    /** Adds a take under the next free number of its label. The same step's take of an owner is added once: adding it again answers the first. */
    Take add(NewTake take);

    /** Takes of an owner, oldest first. */
    List<Take> list(String owner);

    /** All takes, oldest first. */
    List<Take> all();

    Optional<Take> get(String id);

    /** The take with a name such as {@code 12A_t03}, in any case of letters. */
    Optional<Take> named(String name);

    Take star(String id, boolean starred);

    Take note(String id, String note);

    /** Chooses a take for its owner on a branch, by a commit. */
    Commit choose(String branch, String takeId, Caller caller);

    /** The take chosen on a branch. */
    Optional<Take> chosen(String branch, String owner);
}
