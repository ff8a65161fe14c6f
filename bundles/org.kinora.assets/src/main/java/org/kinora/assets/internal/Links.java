package org.kinora.assets.internal;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.kinora.api.asset.AssetId;
import org.kinora.api.asset.Origin;

/** Files that stay where they are: found by their recorded path, or by the path from the project when both have moved. */
final class Links {
    private final Path project;
    private final Catalog catalog;
    private final Faults faults;

    Links(Path project, Catalog catalog, Faults faults) {
        this.project = project;
        this.catalog = catalog;
        this.faults = faults;
    }

    /** Records a file under its hash; when its bytes lie in the project already, it needs no link. */
    AssetId add(Path file, String mediaType, Predicate<AssetId> stored) {
        Path absolute = file.toAbsolutePath().normalize();
        try {
            Digest digest = Digest.of(absolute);
            AssetId id = new AssetId(digest.sha256(), mediaType);
            String name = absolute.getFileName().toString();
            if (stored.test(id)) catalog.put(id, digest.count(), Origin.IMPORTED, name, null, null);
            else catalog.put(id, digest.count(), Origin.IMPORTED, name, absolute.toString(), fromProject(absolute));
            return id;
        } catch (IOException e) {
            throw faults.reading(file, e);
        }
    }

    private String fromProject(Path absolute) {
        return absolute.getRoot().equals(project.getRoot()) ? project.relativize(absolute).toString() : null;
    }

    /** Where a linked file is now; its size must be right, its hash is left to be checked on reading. */
    Optional<Path> locate(AssetRow row) {
        Path recorded = Path.of(row.link());
        if (fits(recorded, row)) return Optional.of(recorded);
        if (row.relative() == null) return Optional.empty();
        Path beside = project.resolve(row.relative()).normalize();
        return fits(beside, row) ? Optional.of(beside) : Optional.empty();
    }

    private static boolean fits(Path file, AssetRow row) {
        try {
            return Files.isRegularFile(file) && Files.size(file) == row.size();
        } catch (IOException gone) {
            return false;
        }
    }

    /** Looks for a missing file under a folder: same name first, then same size; the hash decides. */
    Optional<Path> search(AssetRow row, Path folder) {
        List<Path> candidates = new ArrayList<>();
        List<Path> sameSize = new ArrayList<>();
        try {
            Files.walkFileTree(folder, new SimpleFileVisitor<>() {
                @Override
                public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                    if (attributes.isRegularFile() && attributes.size() == row.size())
                        (file.getFileName().toString().equalsIgnoreCase(row.name()) ? candidates : sameSize).add(file);
                    return FileVisitResult.CONTINUE;
                }

                @Override
                public FileVisitResult visitFileFailed(Path file, IOException unreadable) {
                    return FileVisitResult.CONTINUE;
                }
            });
        } catch (IOException e) {
            throw faults.reading(folder, e);
        }
        candidates.sort(null);
        sameSize.sort(null);
        candidates.addAll(sameSize);
        return candidates.stream().filter(file -> hashIs(file, row.id())).findFirst();
    }

    private static boolean hashIs(Path file, AssetId id) {
        try {
            return Digest.of(file).sha256().equals(id.sha256());
        } catch (IOException unreadable) {
            return false;
        }
    }

    void record(AssetRow row, Path file) {
        Path absolute = file.toAbsolutePath().normalize();
        catalog.relink(row, absolute.toString(), fromProject(absolute));
    }
}
