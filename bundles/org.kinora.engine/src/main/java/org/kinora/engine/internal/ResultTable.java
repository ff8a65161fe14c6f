package org.kinora.engine.internal;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
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
    private static final Pattern ASSET = Pattern.compile("sha256:[0-9a-f]{64};[a-z0-9][a-z0-9.+-]*/[a-z0-9][a-z0-9.+-]*");

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
        String text = fitting(Json.write(outcome));
        database.transaction(session -> {
            session.update("DELETE FROM step_pin WHERE label = ?", label);
            return session.update("INSERT INTO step_pin (label, outcome, happened) VALUES (?, ?, ?)", label, text, Instant.now());
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

    /** A result whose texts fit their columns. */
    record Fitting(Stored result, String recipe, String outcome) {}

    /** Makes texts fit their columns; done before the transaction, since it may write an asset. */
    Fitting prepared(Stored result) {
        return new Fitting(result, fitting(result.recipe()), fitting(Json.write(result.outcome())));
    }

    /** Writes a prepared result and notes that its label now has its key. */
    void write(Session session, Fitting fitting) {
        Stored result = fitting.result();
        session.update("DELETE FROM step_result WHERE step_key = ?", result.key());
        session.update("INSERT INTO step_result (step_key, label, kind, provider, recipe, outcome, millis, created) VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
                result.key(), result.label(), result.kind(), result.provider(), fitting.recipe(), fitting.outcome(), result.millis(),
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
        return session.first("SELECT step_key FROM step_label WHERE label = ? ORDER BY seq DESC FETCH FIRST 1 ROWS ONLY",
                row -> row.text("step_key"), label);
    }

    /** The kind of a result and the assets that it consists of. */
    record Made(String kind, Set<AssetId> assets) {}

    /** All results by key, without their recipes. */
    Map<String, Made> made() {
        record Found(String key, String kind, String outcome) {}
        Map<String, Made> made = new HashMap<>();
        for (Found found : database.read(session -> session.query("SELECT step_key, kind, outcome FROM step_result",
                row -> new Found(row.text("step_key"), row.text("kind"), row.text("outcome")))))
            made.put(found.key(), new Made(found.kind(), assetsIn(full(found.outcome()))));
        return made;
    }

    /** The key of the newest result of each label. */
    Set<String> newestKeys() {
        Map<String, String> newest = new HashMap<>();
        database.read(session -> session.query("SELECT l.label AS label, l.step_key AS step_key FROM step_label l JOIN step_result r"
                + " ON r.step_key = l.step_key ORDER BY l.seq", row -> Map.entry(row.text("label"), row.text("step_key"))))
                .forEach(entry -> newest.put(entry.getKey(), entry.getValue()));
        return Set.copyOf(newest.values());
    }

    /** The assets of all pinned outcomes. */
    Set<AssetId> pinned() {
        Set<AssetId> pinned = new HashSet<>();
        database.read(session -> session.query("SELECT outcome FROM step_pin", row -> row.text("outcome")))
                .forEach(text -> pinned.addAll(assetsIn(full(text))));
        return pinned;
    }

    /** The assets that a result was made from. */
    Set<AssetId> inputs(String key) {
        return database.read(session -> session.first("SELECT recipe FROM step_result WHERE step_key = ?", row -> row.text("recipe"), key))
                .map(recipe -> assetsIn(full(recipe))).orElse(Set.of());
    }

    private static Set<AssetId> assetsIn(String json) {
        return ASSET.matcher(json).results().map(found -> AssetId.parse(found.group())).collect(Collectors.toSet());
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
