package org.kinora.workbench.internal.project;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.kinora.api.platform.project.Projects;
import org.kinora.workbench.internal.preferences.KeptFile;

/** Which project is open, and which ones were; UI thread. The list of recent ones is kept in the user's folder. */
public final class Workplace {
    private static final int MOST_RECENT = 12;
    private static final System.Logger LOG = System.getLogger(Workplace.class.getName());

    private final KeptFile file;
    private final List<Runnable> listeners = new ArrayList<>();
    private volatile Optional<Path> project = Optional.empty();

    record Kept(List<String> projects) {}

    /** @param home the user's folder */
    public Workplace(Path home) {
        this.file = new KeptFile(home.resolve("workbench").resolve("recent.json"));
    }

    public Optional<Path> project() {
        return project;
    }

    /** Opens a project folder, or the project beside a script, which need not be there yet. */
    public void open(Path place) {
        aim(place);
        changed();
    }

    /** Makes a project the one that errands go to; views are told when it is there, by {@link #changed}. */
    public void aim(Path place) {
        Path folder = projectOf(place.toAbsolutePath().normalize());
        project = Optional.of(folder);
        remember(folder);
    }

    public void close() {
        project = Optional.empty();
        changed();
    }

    /** Tells all views that the open project is no longer what it was. */
    public void changed() {
        for (Runnable listener : List.copyOf(listeners)) listener.run();
    }

    /** Listens until the answer is run. */
    public Runnable listen(Runnable listener) {
        listeners.add(listener);
        return () -> listeners.remove(listener);
    }

    /** The folders of projects that were open, the latest first, without those that are gone. */
    public List<Path> recent() {
        return kept().stream().map(Path::of).filter(Files::isDirectory).toList();
    }

    /** The file of an asset such as {@code sha256:…;image/png} in the open project. */
    public Optional<Path> file(String asset) {
        String name = asset.substring(asset.indexOf(':') + 1);
        String hash = name.contains(";") ? name.substring(0, name.indexOf(';')) : name;
        if (project.isEmpty() || !hash.matches("[0-9a-f]{64}")) return Optional.empty();
        Path shelf = project.get().resolve("assets").resolve(hash.substring(0, 2));
        if (!Files.isDirectory(shelf)) return Optional.empty();
        try (DirectoryStream<Path> files = Files.newDirectoryStream(shelf, hash + "*")) {
            for (Path found : files) return Optional.of(found);
        } catch (IOException unreadable) {
            LOG.log(System.Logger.Level.WARNING, "cannot look into " + shelf, unreadable);
        }
        return Optional.empty();
    }

    /** The project folder that a place stands for: itself, or the one beside a script. */
    public static Path projectOf(Path place) {
        String name = place.getFileName().toString();
        if (name.endsWith(Projects.FOLDER)) return place;
        int dot = name.lastIndexOf('.');
        return place.resolveSibling((dot > 0 ? name.substring(0, dot) : name) + Projects.FOLDER);
    }

    private List<String> kept() {
        return file.read(Kept.class).map(Kept::projects).orElse(List.of());
    }

    private void remember(Path folder) {
        List<String> projects = new ArrayList<>(kept());
        projects.remove(folder.toString());
        projects.addFirst(folder.toString());
        file.write(new Kept(projects.stream().limit(MOST_RECENT).toList()));
    }
}
