package org.kinora.assets.internal;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.kinora.api.asset.AssetId;
import org.kinora.api.asset.Origin;
import org.kinora.api.platform.store.Database;
import org.kinora.api.platform.store.Session;

/**
 * The rows of a project's assets. Rows that were asked for stay in memory; the times of last use are noted there and written now and then, since
 * losing some only makes eviction a little less apt. Thread-safe.
 */
final class Catalog {
    private static final Duration COARSE = Duration.ofMinutes(10);
    private static final int LONGEST_NAME = 300;

    private final Database database;
    private final InstantSource clock;
    private final Map<AssetId, AssetRow> known = new ConcurrentHashMap<>();
    private final Map<AssetId, Instant> uses = new ConcurrentHashMap<>();

    Catalog(Database database, InstantSource clock) {
        this.database = database;
        this.clock = clock;
    }

    Optional<AssetRow> find(AssetId id) {
        AssetRow row = known.get(id);
        if (row != null) return Optional.of(row);
        Optional<AssetRow> stored = database.read(session -> find(session, id));
        stored.ifPresent(found -> known.putIfAbsent(id, found));
        return stored;
    }

    private static Optional<AssetRow> find(Session session, AssetId id) {
        return session.first("SELECT * FROM asset WHERE sha256 = ? AND media_type = ?", AssetRow::read, id.sha256(), id.mediaType());
    }

    List<AssetRow> all() {
        return database.read(session -> session.query("SELECT * FROM asset ORDER BY sha256, media_type", AssetRow::read)).stream()
                .map(this::latestUse).toList();
    }

    /** Sum of the sizes of all assets of an origin. */
    long bytes(Origin origin) {
        return database.read(session -> session.first("SELECT SUM(byte_count) AS bytes FROM asset WHERE origin = ?", row -> row.number("bytes"),
                origin))
                .orElse(0L);
    }

    List<AssetRow> withPrefix(String prefix) {
        return database.read(session -> session.query("SELECT * FROM asset WHERE sha256 >= ? AND sha256 <= ? ORDER BY sha256, media_type",
                AssetRow::read,
                prefix, prefix + "g"));
    }

    private AssetRow latestUse(AssetRow row) {
        Instant use = uses.get(row.id());
        return use == null ? row : row.usedAt(use);
    }

    /**
     * Adds a row or raises the origin of the one that is there; a row whose bytes now lie in the project is no link any more unless {@code link} is
     * given.
     */
    AssetRow put(AssetId id, long size, Origin origin, String name, String link, String relative) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        String shown = name.length() <= LONGEST_NAME ? name : name.substring(name.length() - LONGEST_NAME);
        AssetRow row = database.transaction(session -> {
            Optional<AssetRow> old = find(session, id);
            if (old.isEmpty()) return insert(session, new AssetRow(id, size, origin, shown, now, now, link, relative));
            AssetRow fresh = old.get().withOrigin(raised(old.get().origin(), origin)).withLink(link, relative);
            return fresh.equals(old.get()) ? fresh : update(session, fresh);
        });
        known.put(id, row);
        return row;
    }

    private static Origin raised(Origin old, Origin fresh) {
        return old == Origin.DERIVED ? fresh : old;
    }

    private static AssetRow insert(Session session, AssetRow row) {
        session.update("INSERT INTO asset (sha256, media_type, byte_count, origin, name, created_at, used_at, link, link_relative)"
                + " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)",
                row.id().sha256(), row.id().mediaType(), row.size(), row.origin(), row.name(), row.created(), row.used(), row.link(), row.relative());
        return row;
    }

    private static AssetRow update(Session session, AssetRow row) {
        session.update("UPDATE asset SET origin = ?, link = ?, link_relative = ? WHERE sha256 = ? AND media_type = ?", row.origin(), row.link(),
                row.relative(),
                row.id().sha256(), row.id().mediaType());
        return row;
    }

    void relink(AssetRow row, String link, String relative) {
        AssetRow fresh = row.withLink(link, relative);
        database.transaction(session -> update(session, fresh));
        known.put(row.id(), fresh);
    }

    void remove(AssetId id) {
        database.transaction(session -> session.update("DELETE FROM asset WHERE sha256 = ? AND media_type = ?", id.sha256(), id.mediaType()));
        known.remove(id);
        uses.remove(id);
    }

    void used(AssetRow row) {
        Instant now = clock.instant();
        Instant last = uses.getOrDefault(row.id(), row.used());
        if (Duration.between(last, now).compareTo(COARSE) > 0) uses.put(row.id(), now);
    }

    /** Writes the noted times of use in one transaction. */
    void flush() {
        Map<AssetId, Instant> noted = Map.copyOf(uses);
        if (noted.isEmpty()) return;
        List<Object[]> rows = new ArrayList<>();
        noted.forEach((id, time) -> rows.add(new Object[] {time, id.sha256(), id.mediaType()}));
        database.transaction(session -> {
            session.batch("UPDATE asset SET used_at = ? WHERE sha256 = ? AND media_type = ?", rows);
            return null;
        });
        noted.forEach((id, time) -> {
            known.remove(id);
            uses.remove(id, time);
        });
    }
}
