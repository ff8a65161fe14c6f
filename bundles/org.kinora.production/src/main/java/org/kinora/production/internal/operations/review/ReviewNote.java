package org.kinora.production.internal.operations.review;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.kinora.api.platform.project.DocumentType;
import org.kinora.api.time.Rational;

/**
 * A note of a reviewer, as a document of its own: it names what it is about by stable id, so it follows a shot that is moved, drawn again or
 * relabelled, and waits where the shot is gone.
 *
 * @param id unique among all projects, so that notes of several people can be put together
 * @param of what it is about
 * @param on id of the shot or line; empty for the film
 * @param label what that was called when the note was written
 * @param at seconds after the start of the shot, of a note on the film after its start; empty for all of it
 * @param written milliseconds since 1970
 * @param changed when it was last settled or opened, milliseconds since 1970
 */
public record ReviewNote(String id, Of of, String on, String label, Optional<Rational> at, String author, String text, long written, boolean resolved,
        String resolvedBy, long changed, List<Reply> replies) {
    public static final DocumentType<ReviewNote> TYPE = new DocumentType<>("review-note", ReviewNote.class);

    /** What a note is about. */
    public enum Of { FILM, SHOT, LINE }

    /** An answer to a note. */
    public record Reply(String id, String author, String text, long written) {}

    public ReviewNote {
        if (at == null) at = Optional.empty();
        if (resolvedBy == null) resolvedBy = "";
        replies = replies == null ? List.of() : List.copyOf(replies);
    }

    /** The same, settled or open again. */
    ReviewNote settled(boolean now, String by, long when) {
        return new ReviewNote(id, of, on, label, at, author, text, written, now, now ? by : "", when, replies);
    }

    /** The same with an answer; one that is there already stays. */
    ReviewNote with(Reply reply) {
        if (replies.stream().anyMatch(one -> one.id.equals(reply.id))) return this;
        List<Reply> all = new ArrayList<>(replies);
        all.add(reply);
        all.sort(Comparator.comparingLong(Reply::written).thenComparing(Reply::id));
        return new ReviewNote(id, of, on, label, at, author, text, written, resolved, resolvedBy, changed, all);
    }

    /** Two versions of one note: the later decision whether it is settled, and the answers of both. Taking it in twice changes nothing. */
    ReviewNote merged(ReviewNote other) {
        boolean later = other.changed > changed || other.changed == changed && other.resolved && !resolved;
        ReviewNote base = later ? settled(other.resolved, other.resolvedBy, other.changed) : this;
        for (Reply reply : other.replies) base = base.with(reply);
        return base;
    }
}
