package org.kinora.project.internal.archive;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.kinora.api.platform.project.OpenProject;
import org.kinora.project.internal.Disk;
import org.kinora.project.internal.Faults;
import org.kinora.project.internal.ProjectFile;

/**
 * Writes a project to a backup folder. Rows are read before assets are copied and named after them, so a backup never names an asset that it lacks.
 */
public final class Backup {
    private final Faults faults;

    public Backup(Faults faults) {
        this.faults = faults;
    }

    public void write(OpenProject project, Path folder) {
        ProjectFile file = new ProjectFile(faults);
        if (Files.exists(folder.resolve(ProjectFile.NAME)) && !file.read(folder).id().equals(project.id())) throw faults.otherProject(folder);
        try {
            Path rows = folder.resolve(Names.ROWS);
            Path fresh = rows.resolveSibling("rows.next");
            Files.createDirectories(rows.getParent());
            project.database().backup(fresh);
            for (String name : Assets.in(project.folder())) copy(project.folder().resolve(name), folder.resolve(name));
            Disk.rename(fresh, rows);
            file.write(folder, project.info());
        } catch (IOException e) {
            throw faults.unwritable(folder, e);
        }
    }

    private static void copy(Path asset, Path to) throws IOException {
        if (Files.exists(to) && Files.size(to) == Files.size(asset)) return;
        Files.createDirectories(to.getParent());
        Disk.copy(asset, to);
    }
}
