package org.kinora.assets.internal;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.kinora.api.asset.AssetId;
import org.kinora.api.asset.Origin;
import org.kinora.api.platform.assets.Freed;

/** Takes bytes away: derived ones for space, any at a person's wish. */
final class Removal {
    private final Catalog catalog;
    private final Shelf shelf;
    private final FolderAssetStore store;

    Removal(Catalog catalog, Shelf shelf, FolderAssetStore store) {
        this.catalog = catalog;
        this.shelf = shelf;
        this.store = store;
    }

    Freed evict(long limit, Predicate<AssetId> kept) {
        catalog.flush();
        List<AssetRow> derived = catalog.all().stream().filter(row -> row.origin() == Origin.DERIVED && store.stored(row))
                .sorted(Comparator.comparing(AssetRow::used).thenComparing(AssetRow::id)).toList();
        long left = derived.stream().mapToLong(AssetRow::size).sum();
        int assets = 0;
        long bytes = 0;
        for (AssetRow row : derived) {
            if (left <= limit) break;
            if (kept.test(row.id()) || shared(row)) continue;
            shelf.remove(row.id());
            left -= row.size();
            bytes += row.size();
            assets++;
        }
        return new Freed(assets, bytes);
    }

    /** The row goes first: a crash in between leaves a stray file, never a row that promises bytes. */
    Freed purge(Collection<AssetId> ids) {
        int assets = 0;
        long bytes = 0;
        for (AssetId id : ids) {
            Optional<AssetRow> row = catalog.find(id);
            if (row.isEmpty()) continue;
            boolean frees = store.stored(row.get()) && !shared(row.get());
            catalog.remove(id);
            if (frees) {
                shelf.remove(id);
                bytes += row.get().size();
            }
            assets++;
        }
        return new Freed(assets, bytes);
    }

    /** Whether another asset, of another media type with the same ending, has the same file. */
    private boolean shared(AssetRow row) {
        return catalog.withPrefix(row.id().sha256()).stream()
                .anyMatch(other -> !other.id().equals(row.id()) && shelf.path(other.id()).equals(shelf.path(row.id())));
    }
}
