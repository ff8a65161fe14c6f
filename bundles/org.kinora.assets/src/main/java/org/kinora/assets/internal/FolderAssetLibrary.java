package org.kinora.assets.internal;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.kinora.api.asset.AssetId;
import org.kinora.api.asset.AssetInfo;
import org.kinora.api.asset.AssetStore;
import org.kinora.api.asset.Origin;
import org.kinora.api.platform.assets.AssetFilter;
import org.kinora.api.platform.assets.AssetLibrary;
import org.kinora.api.platform.assets.Collected;
import org.kinora.api.platform.assets.Freed;
import org.kinora.api.platform.assets.Inspection;
import org.kinora.api.platform.assets.Relinked;
import org.kinora.api.platform.assets.Usage;

/** The keeper of one project's assets. */
final class FolderAssetLibrary implements AssetLibrary {
    private final Catalog catalog;
    private final Links links;
    private final FolderAssetStore store;
    private final Removal removal;
    private final Checkup checkup;

    FolderAssetLibrary(Catalog catalog, Shelf shelf, Links links, FolderAssetStore store, Faults faults) {
        this.catalog = catalog;
        this.links = links;
        this.store = store;
        this.removal = new Removal(catalog, shelf, store);
        this.checkup = new Checkup(catalog, shelf, links, store, faults);
    }

    @Override
    public AssetStore store() {
        return store;
    }

    @Override
    public List<AssetInfo> list(AssetFilter filter) {
        String name = filter.name().toLowerCase(Locale.ROOT);
        Stream<AssetInfo> passing = catalog.all().stream().filter(row -> row.id().mediaType().startsWith(filter.mediaType()))
                .filter(row -> filter.origin().isEmpty() || filter.origin().get() == row.origin()).filter(row -> row.name().toLowerCase(Locale.ROOT)
                .contains(name))
                .filter(row -> !filter.offline() || offline(row)).sorted(Comparator.comparing(AssetRow::created).reversed()
                .thenComparing(AssetRow::id))
                .map(store::info);
        return (filter.most() > 0 ? passing.limit(filter.most()) : passing).toList();
    }

    private boolean offline(AssetRow row) {
        return row.linked() && !store.present(row);
    }

    @Override
    public List<AssetInfo> find(String hashPrefix) {
        String prefix = hashPrefix.toLowerCase(Locale.ROOT);
        return prefix.matches("[0-9a-f]{1,64}") ? catalog.withPrefix(prefix).stream().map(store::info).toList() : List.of();
    }

    @Override
    public AssetId link(Path file, String mediaType) {
        return links.add(file, mediaType.isEmpty() ? MediaTypes.of(file.getFileName().toString()) : mediaType, store::stored);
    }

    @Override
    public Relinked relink(Path folder) {
        List<AssetInfo> found = new ArrayList<>();
        List<AssetInfo> missing = new ArrayList<>();
        for (AssetRow row : catalog.all()) {
            if (!offline(row)) continue;
            Optional<Path> file = links.search(row, folder);
            file.ifPresent(path -> links.record(row, path));
            (file.isPresent() ? found : missing).add(catalog.find(row.id()).map(store::info).orElseThrow());
        }
        return new Relinked(found, missing);
    }

    @Override
    public Collected collect() {
        List<AssetInfo> copied = new ArrayList<>();
        List<AssetInfo> missing = new ArrayList<>();
        long bytes = 0;
        for (AssetRow row : catalog.all()) {
            if (!row.linked()) continue;
            if (offline(row)) {
                missing.add(store.info(row));
            } else {
                AssetId id = store.put(store.file(row.id()), row.id().mediaType(), row.origin(), row.name(), false);
                copied.add(store.info(id).orElseThrow());
                bytes += row.size();
            }
        }
        return new Collected(copied, bytes, missing);
    }

    @Override
    public Freed evict(long limit, Predicate<AssetId> kept) {
        return removal.evict(limit, kept);
    }

    @Override
    public long derivedAtMost() {
        return catalog.bytes(Origin.DERIVED);
    }

    @Override
    public Freed purge(Collection<AssetId> assets) {
        return removal.purge(assets);
    }

    @Override
    public Inspection verify() {
        return checkup.run();
    }

    @Override
    public Usage usage() {
        Map<Origin, Usage.Share> stored = new EnumMap<>(Origin.class);
        Usage.Share linked = new Usage.Share(0, 0);
        int evicted = 0;
        for (AssetRow row : catalog.all()) {
            Usage.Share one = new Usage.Share(1, row.size());
            if (store.stored(row)) stored.merge(row.origin(), one, FolderAssetLibrary::sum);
            else if (row.linked()) linked = sum(linked, one);
            else if (row.origin() == Origin.DERIVED) evicted++;
        }
        return new Usage(stored, linked, evicted);
    }

    private static Usage.Share sum(Usage.Share a, Usage.Share b) {
        return new Usage.Share(a.assets() + b.assets(), a.bytes() + b.bytes());
    }

    @Override
    public void close() {
        catalog.flush();
    }
}
