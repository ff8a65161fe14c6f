package org.kinora.plugins.internal.folder;

import com.google.gson.JsonParseException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import org.kinora.api.json.Json;

/**
 * Which jar each installed user plug-in was made from, kept in the bundle cache beside them: after a restart an unchanged jar is not installed again.
 * Used by the scanning thread only.
 */
final class InstalledStamps {
    private static final System.Logger LOG = System.getLogger(InstalledStamps.class.getName());

    private final Path file;
    private final Map<String, Stamp> stamps = new TreeMap<>();

    /** What is stored. */
    record Stored(Map<String, Stamp> stamps) { }

    /** @param file null where nothing can be kept */
    InstalledStamps(Path file) {
        this.file = file;
        if (file == null) return;
        try {
            stamps.putAll(Json.read(Files.readString(file), Stored.class).stamps());
        } catch (NoSuchFileException none) {
            LOG.log(System.Logger.Level.DEBUG, "no plug-ins were installed before");
        } catch (IOException | JsonParseException damaged) {
            LOG.log(System.Logger.Level.INFO, "all plug-ins are installed again", damaged);
        }
    }

    boolean same(String location, Stamp stamp) {
        return stamp.equals(stamps.get(location));
    }

    void set(String location, Stamp stamp) {
        stamps.put(location, stamp);
        write();
    }

    void remove(String location) {
        if (stamps.remove(location) != null) write();
    }

    private void write() {
        if (file == null) return;
        try {
            Files.writeString(file, Json.write(new Stored(stamps)));
        } catch (IOException unwritable) {
            LOG.log(System.Logger.Level.INFO, "cannot write " + file, unwritable);
        }
    }
}
