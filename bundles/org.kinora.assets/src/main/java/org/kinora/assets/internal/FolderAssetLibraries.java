package org.kinora.assets.internal;

import java.nio.file.Path;
import java.time.InstantSource;
import org.kinora.api.platform.assets.AssetLibraries;
import org.kinora.api.platform.assets.AssetLibrary;
import org.kinora.api.platform.store.Database;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;

/** Asset libraries in project folders. */
@Component
public final class FolderAssetLibraries implements AssetLibraries {
    private final Disk disk;
    private final InstantSource clock;

    @Activate
    public FolderAssetLibraries() {
        this(new RealDisk(), InstantSource.system());
    }

    FolderAssetLibraries(Disk disk, InstantSource clock) {
        this.disk = disk;
        this.clock = clock;
    }

    @Override
    public AssetLibrary open(Path project, Database database) {
        Path folder = project.toAbsolutePath().normalize();
        Faults faults = new Faults();
        Catalog catalog = new Catalog(database, clock);
        Shelf shelf = new Shelf(folder.resolve("assets"), disk, faults);
        Links links = new Links(folder, catalog, faults);
        return new FolderAssetLibrary(catalog, shelf, links, new FolderAssetStore(catalog, shelf, links, faults), faults);
    }
}
