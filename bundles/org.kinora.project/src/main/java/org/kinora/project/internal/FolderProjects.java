package org.kinora.project.internal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.kinora.api.platform.assets.AssetLibraries;
import org.kinora.api.platform.project.OpenProject;
import org.kinora.api.platform.project.ProjectInfo;
import org.kinora.api.platform.project.Projects;
import org.kinora.api.platform.store.Claim;
import org.kinora.api.platform.store.Database;
import org.kinora.api.platform.store.Databases;
import org.kinora.api.platform.store.Owners;
import org.kinora.project.internal.archive.Unpacking;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Projects as folders on disk. */
@Component
public final class FolderProjects implements Projects {
    private static final DateTimeFormatter STAMP = DateTimeFormatter.ofPattern("yyyyMMdd-HHmmss").withZone(ZoneOffset.UTC);
    private static final List<String> DATABASE_FILES = List.of("derby", "schema", "derby.log");

    private final Databases databases;
    private final Owners owners;
    private final AssetLibraries libraries;
    private final InstantSource clock;
    private final Faults faults = new Faults();
    private final ProjectFile file = new ProjectFile(faults);

    @Activate
    public FolderProjects(@Reference Databases databases, @Reference Owners owners, @Reference AssetLibraries libraries) {
        this(databases, owners, libraries, InstantSource.system());
    }

    FolderProjects(Databases databases, Owners owners, AssetLibraries libraries, InstantSource clock) {
        this.databases = databases;
        this.owners = owners;
        this.libraries = libraries;
        this.clock = clock;
    }

    @Override
    public OpenProject create(Path folder) {
        Path home = folder.toAbsolutePath().normalize();
        if (!free(home)) throw faults.occupied(folder);
        try {
            Files.createDirectories(home);
        } catch (IOException e) {
            throw faults.unwritable(folder, e);
        }
        Claim claim = claim(home);
        try {
            String id = UUID.randomUUID().toString().replace("-", "");
            ProjectInfo info = new ProjectInfo(id, ProjectFile.name(home), ProjectFile.FORMAT, clock.instant(), ProjectFile.VERSION);
            file.write(home, info);
            return open(home, info, claim);
        } catch (RuntimeException e) {
            claim.close();
            throw e;
        }
    }

    /** Whether nothing is there, or only what a creation that was interrupted leaves. */
    private boolean free(Path folder) {
        if (!Files.exists(folder)) return true;
        if (!Files.isDirectory(folder)) return false;
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(path -> !path.equals(folder)).map(path -> folder.relativize(path).toString().replace('\\', '/'))
                    .allMatch(name -> name.equals("store") || name.startsWith("store/owner.") || name.equals(ProjectFile.NAME + ".new"));
        } catch (IOException e) {
            throw faults.unwritable(folder, e);
        }
    }

    @Override
    public ProjectInfo info(Path folder) {
        return file.read(folder);
    }

    @Override
    public OpenProject open(Path folder) {
        Path home = folder.toAbsolutePath().normalize();
        ProjectInfo info = file.read(home);
        if (!Files.isDirectory(home.resolve("store"))) throw faults.storeLost(folder);
        Claim claim = claim(home);
        try {
            return open(home, info, claim);
        } catch (RuntimeException e) {
            claim.close();
            throw e;
        }
    }

    private Claim claim(Path home) {
        return owners.claim(home).orElseThrow(() -> faults.held(home));
    }

    private OpenProject open(Path home, ProjectInfo info, Claim claim) {
        Database database = databases.open(home.resolve("store"));
        return new FolderProject(home, info, claim, database, libraries.open(home, database), faults, clock);
    }

    @Override
    public OpenProject importFrom(Path source, Path folder) {
        Path home = folder.toAbsolutePath().normalize();
        if (!free(home)) throw faults.occupied(folder);
        Path fresh = home.resolveSibling("." + home.getFileName() + ".importing");
        try {
            Disk.delete(fresh);
            Files.createDirectories(fresh);
            try {
                new Unpacking(faults).unpack(source, fresh, part -> true);
                file.read(fresh);
                Path rows = Unpacking.rows(fresh);
                databases.restore(rows, fresh.resolve("store"));
                Files.delete(rows);
                Disk.delete(home);
                Disk.rename(fresh, home);
            } finally {
                Disk.delete(fresh);
            }
        } catch (IOException e) {
            throw faults.unwritable(folder, e);
        }
        return open(home);
    }

    @Override
    public OpenProject restore(Path backup, Path folder) {
        Path home = folder.toAbsolutePath().normalize();
        ProjectInfo info = file.read(home);
        Path fresh = home.resolve("store.restoring");
        try (Claim claim = claim(home)) {
            Disk.delete(fresh);
            Files.createDirectories(fresh);
            try {
                Path assets = fresh.resolve("assets");
                new Unpacking(faults).unpack(backup, fresh,
                        part -> !part.startsWith(assets) || !Files.exists(home.resolve(fresh.relativize(part))));
                if (!file.read(fresh).id().equals(info.id())) throw faults.otherProject(backup);
                Path store = Files.createDirectories(fresh.resolve("made"));
                databases.restore(Unpacking.rows(fresh), store);
                takeAssets(fresh, home);
                exchange(store, home);
            } finally {
                Disk.delete(fresh);
            }
        } catch (IOException e) {
            throw faults.unwritable(folder, e);
        }
        return open(home);
    }

    private static void takeAssets(Path fresh, Path home) throws IOException {
        Path assets = fresh.resolve("assets");
        if (!Files.isDirectory(assets)) return;
        try (Stream<Path> files = Files.walk(assets)) {
            for (Path asset : files.filter(Files::isRegularFile).toList()) {
                Path target = home.resolve(fresh.relativize(asset));
                Files.createDirectories(target.getParent());
                Disk.rename(asset, target);
            }
        }
    }

    /** The old database goes aside before the new one takes its place; a stop in between is mended by restoring again. */
    private void exchange(Path made, Path home) throws IOException {
        Path aside = Files.createDirectories(home.resolve("store.before-restore-" + STAMP.format(clock.instant())));
        moveDatabase(home.resolve("store"), aside);
        moveDatabase(made, home.resolve("store"));
    }

    private static void moveDatabase(Path from, Path to) throws IOException {
        for (String name : DATABASE_FILES) if (Files.exists(from.resolve(name))) Disk.rename(from.resolve(name), to.resolve(name));
    }
}
