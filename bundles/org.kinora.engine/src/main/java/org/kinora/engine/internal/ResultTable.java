package org.kinora.engine.internal;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.kinora.api.asset.AssetId;
import org.kinora.api.asset.AssetStore;
import org.kinora.api.asset.Origin;
import org.kinora.api.generate.Outcome;
import org.kinora.api.json.Json;
import org.kinora.api.platform.engine.Results;
import org.kinora.api.platform.store.Database;
import org.kinora.api.platform.store.Row;
import org.kinora.api.platform.store.Session;

/** The results of one project in its database. Texts that do not fit a column lie in an asset that the column names. */
final class ResultTable implements Results {
    private static final int COLUMN = 30_000;
    private static final String ELSEWHERE = "asset ";

    private final Database database;
    private final AssetStore assets;

    ResultTable(Database database, AssetStore assets) {
        this.database = database;
        this.assets = assets;
    }

    @Override
    public Optional<Stored> find(String key) {
        return database.read(session -> session.first("SELECT * FROM step_result WHERE step_key = ?", this::stored, key));
    }

    @Override
    public List<Stored> history(String label) {
        return database.read(session -> {
            List<Stored> history = new ArrayList<>();
            for (String key : session.query("SELECT step_key FROM step_label WHERE label = ? ORDER BY seq DESC", row -> row.text("step_key"), label))
                session.first("SELECT * FROM step_result WHERE step_key = ?", this::stored, key).ifPresent(history::add);
            return List.copyOf(history);
        });
    }

    @Override
    public List<String> labels(String prefix) {
        return database.read(session -> session.query("SELECT DISTINCT label FROM step_label ORDER BY label", row -> row.text("label"))).stream()
                .filter(label -> label.startsWith(prefix)).toList();
    }

    @Override
    public Optional<Rebuild> whyRebuilt(String label) {
        List<Stored> history = history(label);
        if (history.size() < 2) return Optional.empty();
        Stored now = history.get(0);
        Stored before = history.get(1);
        List<Change> changes = new RecipeDifference(this::makerOf).between(before.recipe(), now.recipe());
        return Optional.of(new Rebuild(label, before.key(), now.key(), now.created(), changes));
    }

    private Optional<String> makerOf(String asset) {
        return database.read(session -> session.first(
                "SELECT label FROM step_result WHERE outcome LIKE ? ORDER BY created DESC FETCH FIRST 1 ROWS ONLY", row -> row.text("label"),
                "%" + asset + "%"));
    }

    @Override
    public void pin(String label, Outcome outcome) {
        database.transaction(session -> {
            session.update("DELETE FROM step_pin WHERE label = ?", label);
            return session.update("INSERT INTO step_pin (label, outcome, happened) VALUES (?, ?, ?)", label, fitting(Json.write(outcome)), Instant.now());
        });
    }

    @Override
    public boolean unpin(String label) {
        return database.transaction(session -> session.update("DELETE FROM step_pin WHERE label = ?", label)) > 0;
    }

    @Override
    public Optional<Outcome> pinned(String label) {
        return database.read(session -> session.first("SELECT outcome FROM step_pin WHERE label = ?", row -> outcome(row), label));
    }

    /** Makes texts fit their columns; done before the transaction, since it may write an asset. */
    Stored prepared(Stored result) {
        return new Stored(result.key(), result.label(), result.kind(), result.provider(), fitting(result.recipe()), result.outcome(), result.millis(),
                result.created());
    }

    /** Writes a prepared result and notes that its label now has its key. */
    void write(Session session, Stored result) {
        session.update("DELETE FROM step_result WHERE step_key = ?", result.key());
        session.update("INSERT INTO step_result (step_key, label, kind, provider, recipe, outcome, millis, created) VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
                result.key(), result.label(), result.kind(), result.provider(), result.recipe(), Json.write(result.outcome()), result.millis(),
                result.created());
        noteLabel(session, result.label(), result.key());
    }

    /** Notes that a label has a key, unless it is known already. */
    void noteLabel(Session session, String label, String key) {
        Optional<String> newest = newestKey(session, label);
        if (newest.isEmpty() || !newest.get().equals(key))
            session.update("INSERT INTO step_label (seq, label, step_key, happened) VALUES (?, ?, ?, ?)", next(session), label, key, Instant.now());
    }

    /** Numbers are counted here and not by the database: a restored backup goes on where it stopped. */
    private static long next(Session session) {
        return session.first("SELECT MAX(seq) AS newest FROM step_label", row -> row.number("newest")).orElse(0L) + 1;
    }

    /** The key that a label had last. */
    Optional<String> newestKey(Session session, String label) {
        return session.first("SELECT step_key FROM step_label WHERE label = ? ORDER BY seq DESC FETCH FIRST 1 ROWS ONLY", row -> row.text("step_key"), label);
    }

    private Stored stored(Row row) {
        return new Stored(row.text("step_key"), row.text("label"), row.text("kind"), row.text("provider"), full(row.text("recipe")), outcome(row),
                row.number("millis"), row.time("created"));
    }

    private Outcome outcome(Row row) {
        return Json.read(full(row.text("outcome")), Outcome.class);
    }

    private String fitting(String text) {
        if (text.length() <= COLUMN) return text;
        return ELSEWHERE + assets.put(text.getBytes(StandardCharsets.UTF_8), "application/json", Origin.IMPORTED, "recipe.json");
    }

    private String full(String text) {
        if (!text.startsWith(ELSEWHERE)) return text;
        try {
            return Files.readString(assets.file(AssetId.parse(text.substring(ELSEWHERE.length()))));
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
