package org.kinora.assets.internal;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;
import org.kinora.api.asset.AssetId;
import org.kinora.api.asset.AssetInfo;
import org.kinora.api.asset.AssetStore;
import org.kinora.api.asset.Origin;

/** What stages and providers see of a project's assets. */
final class FolderAssetStore implements AssetStore {
    private final Catalog catalog;
    private final Shelf shelf;
    private final Links links;
    private final Faults faults;

    FolderAssetStore(Catalog catalog, Shelf shelf, Links links, Faults faults) {
        this.catalog = catalog;
        this.shelf = shelf;
        this.links = links;
        this.faults = faults;
    }

    @Override
    public AssetId put(Path file, String mediaType, Origin origin, String name, boolean move) {
        if (move) {
            Optional<AssetId> moved = moved(file, mediaType, origin, name);
            if (moved.isPresent()) return moved.get();
        }
        AssetId id = put(opened(file), mediaType, origin, name);
        if (move) shelf.drop(file);
        return id;
    }

    private InputStream opened(Path file) {
        try {
            if (Files.isDirectory(file)) throw new IOException("it is a folder");
            return Files.newInputStream(file);
        } catch (IOException e) {
            throw faults.reading(file, e);
        }
    }

    /** Takes the file itself; when it cannot be placed it goes back to where it was. */
    private Optional<AssetId> moved(Path file, String mediaType, Origin origin, String name) {
        Digest digest;
        try {
            digest = Digest.of(file);
        } catch (IOException e) {
            throw faults.reading(file, e);
        }
        AssetId id = new AssetId(digest.sha256(), mediaType);
        Optional<Path> adopted = shelf.adopt(file);
        if (adopted.isEmpty()) return Optional.empty();
        try {
            shelf.place(id, new Shelf.Loose(adopted.get(), id.sha256(), digest.count()));
        } catch (IOException e) {
            giveBack(Files.exists(adopted.get()) ? adopted.get() : shelf.path(id), file);
            throw faults.writing(shelf.root(), e);
        }
        return Optional.of(catalog.put(id, digest.count(), origin, name, null, null).id());
    }

    private void giveBack(Path taken, Path file) {
        try {
            Files.move(taken, file, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw faults.writing(file, e);
        }
    }

    @Override
    public AssetId put(InputStream bytes, String mediaType, Origin origin, String name) {
        try (bytes) {
            Shelf.Loose loose = shelf.write(bytes);
            AssetId id = new AssetId(loose.sha256(), mediaType);
            try {
                shelf.place(id, loose);
            } catch (IOException e) {
                shelf.drop(loose.file());
                throw e;
            }
            return catalog.put(id, loose.size(), origin, name, null, null).id();
        } catch (IOException e) {
            throw faults.writing(shelf.root(), e);
        }
    }

    @Override
    public Path file(AssetId id) {
        AssetRow row = catalog.find(id).orElseThrow(() -> faults.unknown(id));
        Path file = shelf.path(id);
        boolean stored = Files.exists(file);
        if (!stored) file = elsewhere(row, file);
        try {
            if (Files.size(file) != row.size() || !shelf.sound(id, file)) throw stored || !row.linked() ? faults.damaged(row, file)
                    : faults.altered(row, file);
        } catch (IOException e) {
            throw faults.reading(file, e);
        }
        catalog.used(row);
        return file;
    }

    private Path elsewhere(AssetRow row, Path expected) {
        if (row.linked()) return links.locate(row).orElseThrow(() -> faults.offline(row));
        throw row.origin() == Origin.DERIVED ? faults.evicted(row) : faults.missing(row, expected);
    }

    /** Who asks is going to use it: a result whose bytes nobody reads, since what is made from it is there too, is not left for eviction. */
    @Override
    public boolean has(AssetId id) {
        Optional<AssetRow> row = catalog.find(id).filter(this::present);
        row.ifPresent(catalog::used);
        return row.isPresent();
    }

    @Override
    public Optional<AssetInfo> info(AssetId id) {
        return catalog.find(id).map(this::info);
    }

    AssetInfo info(AssetRow row) {
        return row.info(present(row));
    }

    boolean present(AssetRow row) {
        return stored(row) || row.linked() && links.locate(row).isPresent();
    }

    boolean stored(AssetRow row) {
        return stored(row.id());
    }

    boolean stored(AssetId id) {
        return Files.exists(shelf.path(id));
    }
}
