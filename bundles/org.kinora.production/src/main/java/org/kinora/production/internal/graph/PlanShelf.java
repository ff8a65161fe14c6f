package org.kinora.production.internal.graph;

import com.google.gson.JsonParseException;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.kinora.api.json.Json;
import org.kinora.api.platform.direction.Plan;

/**
 * Plans that were made in an earlier run, kept as packed JSON in one folder: what a film was planned as is read in a tenth of the time that planning it
 * takes. A plan is a value of what it is made from, so nothing here is ever wrong; it may be deleted at any time. The newest are kept. Thread-safe,
 * also among processes.
 */
final class PlanShelf {
    private static final System.Logger LOG = System.getLogger(PlanShelf.class.getName());
    private static final String END = ".plan";

    private final Path folder;
    private final int room;

    /** @param room how many plans are kept */
    PlanShelf(Path folder, int room) {
        this.folder = folder;
        this.room = room;
    }

    /** @param key a hash of all that the plan is made from */
    Optional<Plan> find(String key) {
        Path file = file(key);
        try (GZIPInputStream packed = new GZIPInputStream(Files.newInputStream(file), 1 << 14)) {
            Plan plan = Json.read(new String(packed.readAllBytes(), StandardCharsets.UTF_8), Plan.class);
            Files.setLastModifiedTime(file, FileTime.from(Instant.now()));
            return Optional.of(plan);
        } catch (NoSuchFileException absent) {
            return Optional.empty();
        } catch (IOException | JsonParseException | IllegalArgumentException broken) {
            LOG.log(System.Logger.Level.DEBUG, "planned anew, for it cannot be read: " + file, broken);
            return Optional.empty();
        }
    }

    /** Keeps a plan; where that fails, nothing is lost but time. */
    void keep(String key, Plan plan) {
        Path fresh = null;
        try {
            Files.createDirectories(folder);
            fresh = Files.createTempFile(folder, "fresh", ".part");
            Files.write(fresh, packed(plan));
            Files.move(fresh, file(key), StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            clear();
        } catch (IOException full) {
            LOG.log(System.Logger.Level.DEBUG, "not kept: " + file(key), full);
            remove(fresh);
        }
    }

    private Path file(String key) {
        return folder.resolve(key + END);
    }

    private static byte[] packed(Plan plan) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (OutputStream packing = new GZIPOutputStream(bytes)) {
            packing.write(Json.bytes(plan));
        }
        return bytes.toByteArray();
    }

    private void clear() throws IOException {
        List<Path> kept;
        try (Stream<Path> files = Files.list(folder)) {
            kept = files.filter(file -> file.getFileName().toString().endsWith(END)).sorted(Comparator.comparing(PlanShelf::used).reversed()).toList();
        }
        kept.stream().skip(room).forEach(PlanShelf::remove);
    }

    private static Instant used(Path file) {
        try {
            return Files.getLastModifiedTime(file).toInstant();
        } catch (IOException gone) {
            return Instant.EPOCH;
        }
    }

    private static void remove(Path file) {
        if (file == null) return;
        try {
            Files.deleteIfExists(file);
        } catch (IOException held) {
            LOG.log(System.Logger.Level.DEBUG, "stays: " + file, held);
        }
    }
}
