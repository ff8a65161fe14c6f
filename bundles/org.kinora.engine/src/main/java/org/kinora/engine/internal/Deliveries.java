package org.kinora.engine.internal;

import java.io.IOException;
import java.lang.reflect.RecordComponent;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.kinora.api.asset.AssetId;
import org.kinora.api.asset.AssetStore;
import org.kinora.api.operation.Deliverable;
import org.kinora.api.platform.engine.Operations.Delivered;

/** Writes the deliverables of an output as files: each appears whole or not at all. */
record Deliveries(AssetStore assets) {
    /** Where to write: the main file's own name, or a stem that every file adds its ending to. */
    record Target(Path path, boolean stem) {
        /** A stem in a folder by which no file is called yet: {@code speak}, {@code speak-2} … */
        static Target fresh(Path folder, String name) {
            for (int number = 1;; number++) {
                String stem = number == 1 ? name : name + "-" + number;
                if (!taken(folder, stem)) return new Target(folder.resolve(stem), true);
            }
        }

        private static boolean taken(Path folder, String stem) {
            try (Stream<Path> files = Files.list(folder)) {
                return files.map(file -> file.getFileName().toString()).anyMatch(file -> file.equals(stem) || file.startsWith(stem + "."));
            } catch (IOException unreadable) {
                throw Disks.fault(folder, "deliver", unreadable);
            }
        }
    }

    /** Writes what there is; the others lie beside the main file with their own endings. */
    List<Delivered> write(Record output, Optional<Target> target) {
        List<Delivered> files = new ArrayList<>();
        if (target.isEmpty()) return files;
        for (RecordComponent component : output.getClass().getRecordComponents()) {
            Deliverable deliverable = component.getAccessor().getAnnotation(Deliverable.class);
            if (deliverable == null) deliverable = component.getAnnotation(Deliverable.class);
            if (deliverable == null) continue;
            Optional<AssetId> asset = asset(component, output);
            if (asset.isPresent()) files.add(copy(component.getName(), asset.get(), named(target.get(), deliverable)));
        }
        return files;
    }

    private static Optional<AssetId> asset(RecordComponent component, Record output) {
        try {
            component.getAccessor().setAccessible(true);
            Object value = component.getAccessor().invoke(output);
            return value instanceof Optional<?> optional ? optional.map(AssetId.class::cast) : Optional.ofNullable((AssetId) value);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("cannot read " + component, e);
        }
    }

    private static Path named(Target target, Deliverable deliverable) {
        String name = target.path().getFileName().toString();
        if (target.stem()) return target.path().resolveSibling(name + deliverable.suffix());
        int dot = name.lastIndexOf('.');
        if (deliverable.main()) return dot > 0 ? target.path() : target.path().resolveSibling(name + deliverable.suffix());
        return target.path().resolveSibling((dot > 0 ? name.substring(0, dot) : name) + deliverable.suffix());
    }

    private Delivered copy(String component, AssetId asset, Path file) {
        Path whole = file.toAbsolutePath();
        // Its own name: another process may write the same file now.
        Path part = whole.resolveSibling("." + whole.getFileName() + "." + UUID.randomUUID().toString().substring(0, 8) + ".part");
        try {
            Files.createDirectories(whole.getParent());
            Files.copy(assets.file(asset), part, StandardCopyOption.REPLACE_EXISTING);
            Files.move(part, whole, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            return new Delivered(component, file.toString(), asset);
        } catch (IOException e) {
            throw Disks.fault(file, "deliver", e);
        } finally {
            part.toFile().delete();
        }
    }
}
