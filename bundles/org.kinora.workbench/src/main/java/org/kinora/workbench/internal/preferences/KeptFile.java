package org.kinora.workbench.internal.preferences;

import com.google.gson.JsonParseException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;
import org.kinora.api.json.Json;

/** A small file of the user's folder; it is whole at any time, and a damaged one is left out with a word in the log. */
public record KeptFile(Path path) {
    private static final System.Logger LOG = System.getLogger(KeptFile.class.getName());

    /** What is in it; empty where there is nothing or nothing that can be read. */
    public <T> Optional<T> read(Class<T> type) {
        try {
            return Files.exists(path) ? Optional.of(Json.read(Files.readString(path), type)) : Optional.empty();
        } catch (IOException | JsonParseException | IllegalArgumentException damaged) {
            LOG.log(System.Logger.Level.WARNING, path + " is left out, it cannot be read: " + damaged.getMessage());
            return Optional.empty();
        }
    }

    /** Leaves nothing of it. */
    public void delete() {
        try {
            Files.deleteIfExists(path);
        } catch (IOException undeletable) {
            LOG.log(System.Logger.Level.WARNING, "cannot delete " + path, undeletable);
        }
    }

    /** Writes a record in its stead; what cannot be written is told to the log alone. */
    public void write(Object content) {
        try {
            Files.createDirectories(path.getParent());
            Path part = Files.createTempFile(path.getParent(), path.getFileName().toString(), ".part");
            Files.writeString(part, Json.write(content));
            Files.move(part, path, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException unwritable) {
            LOG.log(System.Logger.Level.WARNING, "cannot keep " + path, unwritable);
        }
    }
}
