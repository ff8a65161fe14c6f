package org.kinora.production.internal.operations.review;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;

/**
 * One note as a list shows it.
 *
 * @param of {@code film}, {@code shot} or {@code line}
 * @param shot id of the shot that shows it now; empty for the film and for what is gone
 * @param label what that shot or line is called now, or was when it is gone
 * @param scene number of the scene; empty for the film and for what is gone
 * @param seconds after the start of the shot or the film, thousandths; -1 for all of it
 * @param frame of the film where it stands now; -1 when it is not known
 * @param written ISO 8601, UTC
 * @param gone whether the film no longer has what it is about
 */
record NoteRow(String id, String of, String on, String shot, String label, String scene, long seconds, long frame, String author, String text,
        String written, boolean resolved, String resolvedBy, boolean gone, List<Answer> replies) {
    private static final DateTimeFormatter STAMP = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm").withZone(ZoneOffset.UTC);

    /** An answer. */
    record Answer(String author, String text, String written) {}

    /** Where a note stands now. */
    record Place(String shot, String label, String scene, long frame, boolean gone) {}

    static NoteRow of(ReviewNote note, Place place) {
        return new NoteRow(note.id(), note.of().name().toLowerCase(java.util.Locale.ROOT), note.on(), place.shot, place.label, place.scene,
                note.at().map(at -> at.millis()).orElse(-1L), place.frame, note.author(), note.text(),
                Instant.ofEpochMilli(note.written()).toString(), note.resolved(), note.resolvedBy(),
                place.gone, note.replies().stream().map(reply -> new Answer(reply.author(), reply.text(),
                        Instant.ofEpochMilli(reply.written()).toString())).toList());
    }

    String words() {
        String where = (of.equals("film") ? "film" : label) + (seconds < 0 ? "" : String.format(java.util.Locale.ROOT, " +%.1f s", seconds / 1000.0));
        StringBuilder lines = new StringBuilder(String.format("%s %s %-14s %s, %s: %s", gone ? "!" : resolved ? "x" : " ", id, where, author,
                STAMP.format(Instant.parse(written)), text));
        for (Answer reply : replies) lines.append("\n    ").append(reply.author).append(": ").append(reply.text);
        return lines.toString();
    }
}
