package org.kinora.voice.neural.internal;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.kinora.voice.neural.internal.model.VoiceFile;

/**
 * Where the user keeps voices, and which of them speak all lines of their language.
 *
 * <p>Voices lie in {@code $KINORA_HOME/models/voices}. The file {@code $KINORA_HOME/voices.json} may name another folder and voices that come before
 * the built-in ones: {@code {"folder": "/srv/voices", "prefer": ["en_US-amy-medium"]}}.
 *
 * @param preferred names of voices
 */
record VoiceFolder(Path path, Set<String> preferred) {
    private static final System.Logger LOG = System.getLogger(VoiceFolder.class.getName());

    /** The folder of a user. */
    static VoiceFolder of(Path home) {
        Path usual = home.resolve("models").resolve("voices");
        Path file = home.resolve("voices.json");
        if (!Files.isRegularFile(file)) return new VoiceFolder(usual, Set.of());
        try {
            JsonObject choices = JsonParser.parseString(Files.readString(file)).getAsJsonObject();
            Set<String> preferred = new TreeSet<>();
            if (choices.has("prefer")) for (JsonElement name : choices.getAsJsonArray("prefer")) preferred.add(name.getAsString());
            Path folder = choices.has("folder") ? home.resolve(choices.get("folder").getAsString()) : usual;
            return new VoiceFolder(folder, preferred);
        } catch (IOException | JsonParseException | IllegalStateException | ClassCastException | java.nio.file.InvalidPathException unreadable) {
            LOG.log(System.Logger.Level.WARNING, "The file " + file + " is not used: " + unreadable.getMessage());
            return new VoiceFolder(usual, Set.of());
        }
    }

    /** The folder of this process's user: {@code $KINORA_HOME}, else {@code kinora} in the XDG data folder. */
    static VoiceFolder ofProcess() {
        String home = System.getenv("KINORA_HOME");
        if (home != null && !home.isBlank()) return of(Path.of(home).toAbsolutePath());
        String data = System.getenv("XDG_DATA_HOME");
        boolean given = data != null && !data.isBlank() && Path.of(data).isAbsolute();
        return of((given ? Path.of(data) : Path.of(System.getProperty("user.home"), ".local", "share")).resolve("kinora"));
    }

    /** The voices in it, by name; none when there is no such folder. */
    List<VoiceFile> voices() {
        if (!Files.isDirectory(path)) return List.of();
        try (Stream<Path> files = Files.list(path)) {
            return files.filter(file -> file.getFileName().toString().endsWith(VoiceFile.ENDING)).sorted().map(VoiceFile::new).toList();
        } catch (IOException unreadable) {
            LOG.log(System.Logger.Level.WARNING, "The voices in " + path + " cannot be read: " + unreadable.getMessage());
            return List.of();
        }
    }

    boolean prefers(VoiceFile voice) {
        return preferred.contains(voice.name());
    }
}
