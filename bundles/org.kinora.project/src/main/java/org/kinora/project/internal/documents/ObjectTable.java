package org.kinora.project.internal.documents;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.kinora.api.json.Json;
import org.kinora.api.platform.store.Row;
import org.kinora.api.platform.store.Session;

/**
 * Texts by hash, cut into parts that fit a column; the most recently used stay in memory. Thread-safe.
 */
final class ObjectTable {
    private static final int PART = 16_000;
    private static final int ASKED_AT_ONCE = 50;
    private static final long KEPT_CHARACTERS = 24_000_000;

    private final Faults faults;
    private final LinkedHashMap<String, String> kept = new LinkedHashMap<>(64, 0.75f, true);
    private long keptCharacters;

    ObjectTable(Faults faults) {
        this.faults = faults;
    }

    /** Stores texts that are not there yet. */
    void write(Session session, Map<String, String> texts) {
        Set<String> stored = stored(session, texts.keySet());
        List<Object[]> rows = new ArrayList<>();
        texts.forEach((hash, text) -> {
            if (stored.contains(hash)) return;
            List<String> parts = parts(text);
            for (int part = 0; part < parts.size(); part++) rows.add(new Object[] {hash, part, parts.get(part)});
        });
        session.batch("INSERT INTO doc_object (hash, part, body) VALUES (?, ?, ?)", rows);
        session.afterCommit(() -> texts.forEach(this::keep));
    }

    private static List<String> parts(String text) {
        List<String> parts = new ArrayList<>();
        int from = 0;
        // The empty text is stored too, as one empty part: it is the manifest of a project without documents.
        do {
            int to = Math.min(text.length(), from + PART);
            if (to < text.length() && Character.isHighSurrogate(text.charAt(to - 1))) to--;
            parts.add(text.substring(from, to));
            from = to;
        } while (from < text.length());
        return parts;
    }

    private Set<String> stored(Session session, Collection<String> hashes) {
        Set<String> stored = new HashSet<>();
        for (List<String> some : portions(hashes))
            stored.addAll(session.query("SELECT hash FROM doc_object WHERE part = 0 AND hash IN (" + places(some) + ")", row -> row.text("hash"),
            some.toArray()));
        return stored;
    }

    /** The text of a hash that some commit names. */
    String read(Session session, String hash) {
        return read(session, List.of(hash)).get(hash);
    }

    /** The texts of hashes that some commits name; one that is not there, or not what its hash says, is a failure. */
    Map<String, String> read(Session session, Collection<String> hashes) {
        Map<String, String> found = find(session, hashes);
        for (String hash : hashes) if (!found.containsKey(hash)) throw faults.damaged(hash);
        return found;
    }

    /** The texts of those hashes that were ever stored. */
    Map<String, String> find(Session session, Collection<String> hashes) {
        Map<String, String> found = new TreeMap<>();
        List<String> wanted = new ArrayList<>();
        for (String hash : new HashSet<>(hashes)) recall(hash).ifPresentOrElse(text -> found.put(hash, text), () -> wanted.add(hash));
        for (List<String> some : portions(wanted)) {
            Map<String, StringBuilder> texts = new TreeMap<>();
            for (Part part : session.query("SELECT hash, body FROM doc_object WHERE hash IN (" + places(some) + ") ORDER BY hash, part", Part::read,
                    some.toArray()))
                texts.computeIfAbsent(part.hash(), hash -> new StringBuilder()).append(part.body());
            texts.forEach((hash, text) -> found.put(hash, keep(hash, checked(hash, text.toString()))));
        }
        return found;
    }

    private String checked(String hash, String text) {
        if (!Json.sha256(text.getBytes(StandardCharsets.UTF_8)).equals(hash)) throw faults.damaged(hash);
        return text;
    }

    private record Part(String hash, String body) {
        static Part read(Row row) {
            return new Part(row.text("hash"), row.text("body"));
        }
    }

    private static List<List<String>> portions(Collection<String> hashes) {
        List<String> all = new ArrayList<>(hashes);
        Collections.sort(all);
        List<List<String>> portions = new ArrayList<>();
        for (int i = 0; i < all.size(); i += ASKED_AT_ONCE) portions.add(all.subList(i, Math.min(all.size(), i + ASKED_AT_ONCE)));
        return portions;
    }

    private static String places(List<String> values) {
        return String.join(", ", Collections.nCopies(values.size(), "?"));
    }

    /** The text of a hash if it is in memory. */
    synchronized Optional<String> recall(String hash) {
        return Optional.ofNullable(kept.get(hash));
    }

    private synchronized String keep(String hash, String text) {
        if (kept.put(hash, text) == null) keptCharacters += text.length();
        while (keptCharacters > KEPT_CHARACTERS && kept.size() > 1) keptCharacters -= kept.pollFirstEntry().getValue().length();
        return text;
    }
}
