package org.kinora.engine.internal;

import java.io.IOException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import org.kinora.api.asset.AssetId;
import org.kinora.api.asset.AssetStore;
import org.kinora.api.asset.Origin;
import org.kinora.api.generate.Outcome;
import org.kinora.api.json.Json;
import org.kinora.api.work.Failure;
import org.kinora.api.work.Money;

/**
 * What this user paid for, whatever the project, so that no project pays for it again: {@code paid/ab/KEY/} holds {@code outcome.json} and its
 * assets, named by their hash. Several processes may read and write it. What cannot be read or written here is logged and paid for; it stops no film.
 *
 * @param folder {@code $KINORA_HOME/paid}
 */
record PaidShelf(Path folder) {
    private static final String OUTCOME = "outcome.json";

    /** The outcome of a step that was paid for, with its assets now in this project too, and without cost. */
    Optional<Outcome> find(String key, AssetStore project) {
        Path place = place(key);
        if (!Files.isRegularFile(place.resolve(OUTCOME))) return Optional.empty();
        try {
            Outcome outcome = Json.read(Files.readString(place.resolve(OUTCOME)), Outcome.class);
            Map<String, Outcome.Part> parts = new TreeMap<>();
            for (Map.Entry<String, Outcome.Part> part : outcome.parts().entrySet()) {
                AssetId id = part.getValue().asset();
                Path file = place.resolve(id.sha256());
                if (!project.put(file, id.mediaType(), Origin.PAID, part.getKey(), false).equals(id)) throw new IOException(file + " was changed");
                parts.put(part.getKey(), part.getValue());
            }
            return Optional.of(new Outcome(parts, Money.NOTHING, outcome.notes()));
        } catch (IOException | RuntimeException unreadable) {
            log("not usable: " + place, unreadable);
            return Optional.empty();
        }
    }

    /** Keeps an outcome with hard links to its assets, or copies where the project lies on another disk. */
    void keep(String key, Outcome outcome, AssetStore project) {
        Path place = place(key);
        if (Files.exists(place)) return;
        Path fresh = folder.resolve("new-" + UUID.randomUUID());
        try {
            Files.createDirectories(fresh);
            for (Outcome.Part part : outcome.parts().values()) take(project.file(part.asset()), fresh.resolve(part.asset().sha256()));
            Files.writeString(fresh.resolve(OUTCOME), Json.write(outcome));
            Files.createDirectories(place.getParent());
            move(fresh, place);
        } catch (IOException | Failure unwritten) {
            log("a result that was paid for is in its project only", unwritten);
        } finally {
            if (Files.exists(fresh)) RunningWork.delete(fresh);
        }
    }

    private static void take(Path file, Path into) throws IOException {
        if (Files.exists(into)) return;
        try {
            Files.createLink(into, file);
        } catch (IOException | UnsupportedOperationException otherDisk) {
            Files.copy(file, into);
        }
    }

    private static void move(Path fresh, Path place) throws IOException {
        try {
            Files.move(fresh, place, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException other) {
            throw new IOException("cannot rename in " + place.getParent(), other);
        }
    }

    private Path place(String key) {
        return folder.resolve(key.substring(0, 2)).resolve(key);
    }

    private static void log(String text, Exception why) {
        System.getLogger(PaidShelf.class.getName()).log(System.Logger.Level.WARNING, text, why);
    }
}
