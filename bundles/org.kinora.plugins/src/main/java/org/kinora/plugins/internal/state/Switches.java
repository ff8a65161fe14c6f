package org.kinora.plugins.internal.state;

import com.google.gson.JsonParseException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.kinora.api.json.Json;
import org.kinora.api.platform.plugins.Launch;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Remembers which plug-ins are disabled or in quarantine, across restarts. Thread-safe. */
@Component(service = Switches.class)
public final class Switches {
    private static final System.Logger LOG = System.getLogger(Switches.class.getName());

    private final Path file;
    private final Map<String, SwitchedOff.Entry> off = new TreeMap<>();

    @Activate
    public Switches(@Reference Launch launch) {
        this(launch.home().resolve("plugins.json"));
    }

    Switches(Path file) {
        this.file = file;
        for (SwitchedOff.Entry entry : read(file)) off.put(entry.id(), entry);
    }

    public synchronized boolean runs(String id) {
        return !off.containsKey(id);
    }

    public synchronized boolean quarantined(String id) {
        return off.containsKey(id) && off.get(id).quarantined();
    }

    /** Why it is switched off, for people; empty when it is not, or the user did it. */
    public synchronized String reason(String id) {
        return off.containsKey(id) ? off.get(id).reason() : "";
    }

    /** Disabled by the user. */
    public synchronized void disable(String id) {
        set(new SwitchedOff.Entry(id, false, "", Instant.now()));
    }

    /** Put into quarantine by the guard. */
    public synchronized void quarantine(String id, String reason) {
        set(new SwitchedOff.Entry(id, true, reason, Instant.now()));
    }

    public synchronized void enable(String id) {
        if (off.remove(id) != null) write();
    }

    private void set(SwitchedOff.Entry entry) {
        off.put(entry.id(), entry);
        write();
    }

    private static List<SwitchedOff.Entry> read(Path file) {
        try {
            return Json.read(Files.readString(file), SwitchedOff.class).off();
        } catch (NoSuchFileException none) {
            return List.of();
        } catch (IOException | JsonParseException damaged) {
            LOG.log(System.Logger.Level.WARNING, file + " cannot be read; all plug-ins count as enabled", damaged);
            return List.of();
        }
    }

    // In a read-only home the switch still holds for this run.
    private void write() {
        try {
            Files.createDirectories(file.getParent());
            Path next = Files.createTempFile(file.getParent(), "plugins", ".next");
            Files.writeString(next, Json.write(new SwitchedOff(List.copyOf(off.values()))));
            Files.move(next, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException unwritable) {
            LOG.log(System.Logger.Level.WARNING, "cannot remember in " + file, unwritable);
        }
    }
}
