package org.kinora.project.internal.takes;

import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.kinora.api.asset.AssetId;
import org.kinora.api.json.Json;
import org.kinora.api.platform.project.Change;
import org.kinora.api.platform.project.Choice;
import org.kinora.api.platform.project.Commit;
import org.kinora.api.platform.project.CommitResult;
import org.kinora.api.platform.project.Documents;
import org.kinora.api.platform.project.Edit;
import org.kinora.api.platform.project.NewTake;
import org.kinora.api.platform.project.Take;
import org.kinora.api.platform.project.TakeOrigin;
import org.kinora.api.platform.project.Takes;
import org.kinora.api.platform.store.Database;
import org.kinora.api.platform.store.Row;
import org.kinora.api.platform.store.Session;
import org.kinora.api.work.Caller;
import org.kinora.api.work.Kind;
import org.kinora.api.work.Texts;

/** The takes of one project. */
public final class StoredTakes implements Takes {
    private static final int LONGEST_LABEL = 100;
    private static final int LONGEST_NOTE = 4000;

    private final Texts texts = Texts.beside(StoredTakes.class);
    private final Database database;
    private final Documents documents;
    private final InstantSource clock;

    public StoredTakes(Database database, Documents documents, InstantSource clock) {
        this.database = database;
        this.documents = documents;
        this.clock = clock;
    }

    @Override
    public Take add(NewTake take) {
        Choice.TYPE.id(take.owner());
        if (take.label().isBlank() || take.label().length() > LONGEST_LABEL) throw texts.failure(Kind.INPUT, "take.label", take.label());
        return database.transaction(session -> already(session, take).orElseGet(() -> insert(session, take)));
    }

    private static Optional<Take> already(Session session, NewTake take) {
        if (take.stepKey().isEmpty()) return Optional.empty();
        return session.first("SELECT * FROM take WHERE owner = ? AND step_key = ? ORDER BY sequence", StoredTakes::read, take.owner(),
                take.stepKey());
    }

    private Take insert(Session session, NewTake take) {
        long sequence = session.first("SELECT MAX(sequence) AS highest FROM take", row -> row.number("highest")).orElse(0L) + 1;
        long number = session.first("SELECT MAX(take_number) AS highest FROM take WHERE label = ?", row -> row.number("highest"), take.label())
                .orElse(0L) + 1;
        String name = take.label() + "_t" + (number < 10 ? "0" : "") + number;
        session.update("INSERT INTO take (id, sequence, owner, label, take_number, name, origin, parts, step_key, created_at, note, starred)"
                + " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)", "t" + sequence, sequence, take.owner(), take.label(), number, name, take.origin(),
                Json.write(new Parts(take.parts())), take.stepKey(), clock.instant(), shortened(take.note()), false);
        return get(session, "t" + sequence);
    }

    /** The column {@code parts}. */
    private record Parts(Map<String, AssetId> parts) {}

    private static Take read(Row row) {
        return new Take(row.text("id"), row.text("owner"), row.text("name"), TakeOrigin.valueOf(row.text("origin")),
                Json.read(row.text("parts"), Parts.class).parts(), row.text("step_key"), row.time("created_at"), row.text("note"),
                row.flag("starred"));
    }

    private static String shortened(String note) {
        return note.length() <= LONGEST_NOTE ? note : note.substring(0, LONGEST_NOTE);
    }

    private Take get(Session session, String id) {
        return session.first("SELECT * FROM take WHERE id = ?", StoredTakes::read, id)
                .orElseThrow(() -> texts.failure(Kind.INPUT, "take.unknown", id));
    }

    @Override
    public List<Take> list(String owner) {
        return database.read(session -> session.query("SELECT * FROM take WHERE owner = ? ORDER BY sequence", StoredTakes::read, owner));
    }

    @Override
    public List<Take> all() {
        return database.read(session -> session.query("SELECT * FROM take ORDER BY sequence", StoredTakes::read));
    }

    @Override
    public Optional<Take> get(String id) {
        return database.read(session -> session.first("SELECT * FROM take WHERE id = ?", StoredTakes::read, id));
    }

    @Override
    public Optional<Take> named(String name) {
        return database.read(session -> session.first("SELECT * FROM take WHERE UPPER(name) = UPPER(?) ORDER BY sequence", StoredTakes::read, name));
    }

    @Override
    public Take star(String id, boolean starred) {
        return database.transaction(session -> {
            session.update("UPDATE take SET starred = ? WHERE id = ?", starred, id);
            return get(session, id);
        });
    }

    @Override
    public Take note(String id, String note) {
        return database.transaction(session -> {
            session.update("UPDATE take SET note = ? WHERE id = ?", shortened(note), id);
            return get(session, id);
        });
    }

    @Override
    public Commit choose(String branch, String takeId, Caller caller) {
        Take take = database.read(session -> get(session, takeId));
        Change change = Change.put(Choice.TYPE, take.owner(), new Choice(takeId));
        Edit edit = new Edit(branch, Documents.NEWEST, List.of(change), texts.text("message.choose", take.name()), caller);
        return ((CommitResult.Done) documents.commit(edit)).commit();
    }

    @Override
    public Optional<Take> chosen(String branch, String owner) {
        return documents.get(branch, Choice.TYPE, owner).flatMap(choice -> get(choice.take()));
    }
}
