package org.kinora.project.internal;

import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Instant;
import org.kinora.api.json.Json;
import org.kinora.api.platform.project.ProjectInfo;
import org.kinora.api.platform.project.Projects;

/** Reads and writes {@code kinora.json}, the file that makes a folder a project. */
public final class ProjectFile {
    public static final String NAME = "kinora.json";
    /** Number of the layout of project folders that this Kinora writes, and the newest that it reads. */
    static final int FORMAT = 1;
    static final String VERSION = "0.1.0";
    private static final int LONGEST = 1 << 16;

    private final Faults faults;

    public ProjectFile(Faults faults) {
        this.faults = faults;
    }

    /** The file's text. */
    private record Content(String id, int format, Instant created, String createdWith) {}

    /** Reads the file of a project folder and refuses what is no project or a newer one. */
    public ProjectInfo read(Path folder) {
        Path file = folder.resolve(NAME);
        if (!Files.isDirectory(folder)) throw faults.missing(folder);
        if (!Files.isRegularFile(file)) throw faults.notAProject(folder);
        try {
            if (Files.size(file) > LONGEST) throw new JsonParseException("the file is too long");
            return parse(Files.readString(file), folder);
        } catch (IOException | JsonParseException | IllegalStateException | IllegalArgumentException | UnsupportedOperationException
                | DateTimeException e) {
            throw faults.damaged(file, e);
        }
    }

    /** The format comes first: a newer file may mean everything else differently. */
    private ProjectInfo parse(String text, Path folder) {
        JsonObject tree = JsonParser.parseString(text).getAsJsonObject();
        if (!tree.has("format")) throw new JsonParseException("no format is given");
        int format = tree.get("format").getAsInt();
        if (format > FORMAT) throw faults.newer(folder, format, FORMAT);
        Content content = Json.read(tree, Content.class);
        if (content.id().isEmpty() || content.created() == null) throw new JsonParseException("no id or date is given");
        return new ProjectInfo(content.id(), name(folder), content.format(), content.created(), content.createdWith());
    }

    /** The folder's name without its ending. */
    static String name(Path folder) {
        String name = folder.toAbsolutePath().normalize().getFileName().toString();
        return name.endsWith(Projects.FOLDER) ? name.substring(0, name.length() - Projects.FOLDER.length()) : name;
    }

    /** Writes the file whole or not at all. */
    public void write(Path folder, ProjectInfo info) {
        String text = Json.write(new Content(info.id(), info.format(), info.created(), info.createdWith())) + "\n";
        try {
            Disk.write(folder.resolve(NAME), text.getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw faults.unwritable(folder, e);
        }
    }
}
