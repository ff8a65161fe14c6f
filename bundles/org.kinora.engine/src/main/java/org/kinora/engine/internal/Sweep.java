package org.kinora.engine.internal;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.kinora.api.asset.AssetId;
import org.kinora.api.asset.Origin;
import org.kinora.api.platform.assets.AssetLibrary;
import org.kinora.api.platform.assets.Freed;
import org.kinora.api.platform.assets.Usage;
import org.kinora.api.platform.project.OpenProject;
import org.kinora.api.work.Texts;

/** Keeps the derived assets of a project below their limit. Not thread-safe: {@link Occupancy} lets it work alone. */
final class Sweep {
    private static final Texts TEXTS = Texts.beside(Sweep.class);
    private static final Usage.Share NOTHING = new Usage.Share(0, 0);

    private final OpenProject project;
    private final ResultTable results;
    private final ProjectLimits limits;
    private final ProjectEvents events;

    /** What the stream of events says when something was evicted. */
    record Evicted(int assets, long bytes, long left, long limit) {}

    Sweep(OpenProject project, ResultTable results, ProjectLimits limits, ProjectEvents events) {
        this.project = project;
        this.results = results;
        this.limits = limits;
        this.events = events;
    }

    /** Makes room where it is needed; answers what to tell a person, if anything went. */
    Optional<String> run() {
        long limit = bound();
        if (project.library().derivedAtMost() <= limit || derived() <= limit) return Optional.empty();
        Freed freed = evict();
        if (freed.assets() == 0) return Optional.empty();
        long left = derived();
        String said = TEXTS.text(left <= limit ? "sweep.done" : "sweep.more", megabytes(freed.bytes()), freed.assets(), megabytes(left),
                megabytes(limit));
        System.getLogger(Sweep.class.getName()).log(System.Logger.Level.INFO, said);
        return Optional.of(said);
    }

    /** Evicts down to the limit. To be called while nothing uses the assets. */
    Freed evict() {
        long limit = bound();
        Needed needed = Needed.of(project, results);
        Set<AssetId> stale = new HashSet<>(needed.derived());
        stale.removeAll(needed.newest());
        stale.removeAll(needed.kept());
        AssetLibrary library = project.library();
        Freed first = library.evict(limit, asset -> !stale.contains(asset));
        Freed second = library.evict(limit, asset -> !needed.derived().contains(asset) || needed.kept().contains(asset));
        Freed freed = new Freed(first.assets() + second.assets(), first.bytes() + second.bytes());
        if (freed.assets() > 0) events.publish("assets.evicted", new Evicted(freed.assets(), freed.bytes(), derived(), limit));
        return freed;
    }

    /** Bytes that derived assets may take. */
    long bound() {
        return limits.now().assetBytes().orElseGet(() -> Limits.assetBytes(project.folder()));
    }

    /** Bytes that derived assets take now. */
    long derived() {
        return project.library().usage().stored().getOrDefault(Origin.DERIVED, NOTHING).bytes();
    }

    static long megabytes(long bytes) {
        return (bytes + 999_999) / 1_000_000;
    }
}
