package org.kinora.production.internal.graph;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import org.kinora.api.asset.AssetId;
import org.kinora.api.platform.engine.StepResult;
import org.kinora.api.platform.project.NewTake;
import org.kinora.api.platform.project.OpenProject;
import org.kinora.api.platform.project.Take;
import org.kinora.api.platform.project.TakeOrigin;

/**
 * Keeps what steps made as takes of their shot, line or effect. A result is stored before its take is: when the run ends between the two, the next
 * run finds the result and adds the take that is missing. Thread-safe.
 */
public final class StepTakes {
    private final OpenProject project;
    private final Set<Made> known = ConcurrentHashMap.newKeySet();

    private record Made(String owner, String step) {}

    StepTakes(OpenProject project) {
        this.project = project;
        for (Take take : project.takes().all()) if (!take.stepKey().isEmpty()) known.add(new Made(take.owner(), take.stepKey()));
    }

    /** Keeps a result once; what a person fixed is no take of the step that was asked for. */
    void keep(String owner, String label, StepResult result, String note) {
        if (!result.pinned() && known.add(new Made(owner, result.key()))) project.takes().add(of(owner, label, result, note));
    }

    /** A result as a take. */
    public static NewTake of(String owner, String label, StepResult result, String note) {
        Map<String, AssetId> parts = new TreeMap<>();
        result.outcome().parts().forEach((name, part) -> parts.put(name, part.asset()));
        return new NewTake(owner, label, TakeOrigin.GENERATED, parts, result.key(), note);
    }
}
