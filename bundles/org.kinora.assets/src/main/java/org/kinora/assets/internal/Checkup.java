package org.kinora.assets.internal;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.kinora.api.asset.AssetInfo;
import org.kinora.api.asset.Origin;
import org.kinora.api.platform.assets.Inspection;

/** Reads every asset of a project and says which are not what they should be. */
final class Checkup {
    private final Catalog catalog;
    private final Shelf shelf;
    private final Links links;
    private final FolderAssetStore store;
    private final Faults faults;

    Checkup(Catalog catalog, Shelf shelf, Links links, FolderAssetStore store, Faults faults) {
        this.catalog = catalog;
        this.shelf = shelf;
        this.links = links;
        this.store = store;
        this.faults = faults;
    }

    Inspection run() {
        List<AssetInfo> damaged = new ArrayList<>();
        List<AssetInfo> missing = new ArrayList<>();
        List<AssetInfo> evicted = new ArrayList<>();
        List<AssetInfo> offline = new ArrayList<>();
        Set<Path> named = new HashSet<>();
        int checked = 0;
        for (AssetRow row : catalog.all()) {
            named.add(shelf.path(row.id()));
            if (store.present(row)) {
                checked++;
                if (!sound(row)) damaged.add(store.info(row));
            } else if (row.linked()) {
                offline.add(store.info(row));
            } else {
                (row.origin() == Origin.DERIVED ? evicted : missing).add(store.info(row));
            }
        }
        return new Inspection(checked, damaged, missing, evicted, offline, stray(named));
    }

    private boolean sound(AssetRow row) {
        Path file = store.stored(row) ? shelf.path(row.id()) : links.locate(row).orElseThrow();
        try {
            shelf.doubt(file);
            return shelf.sound(row.id(), file);
        } catch (IOException unreadable) {
            return false;
        }
    }

    private List<String> stray(Set<Path> named) {
        try {
            return shelf.files().stream().filter(name -> !named.contains(shelf.root().resolve(name))).toList();
        } catch (IOException e) {
            throw faults.reading(shelf.root(), e);
        }
    }
}
