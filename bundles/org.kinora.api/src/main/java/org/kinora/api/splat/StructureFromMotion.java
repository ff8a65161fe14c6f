package org.kinora.api.splat;

import java.nio.file.Path;
import org.kinora.api.work.Work;
import org.osgi.annotation.versioning.ProviderType;

/** Finds out where photographs of one still scene were taken from, and points of the scene; called on any platform thread. */
@ProviderType
public interface StructureFromMotion {
    /**
     * Looks at all pictures directly in a folder.
     *
     * <p>The first view that was placed looks along z; the unit of length is free. The same pictures and plan give the same result.
     *
     * @throws org.kinora.api.work.Failure MISSING when there are fewer than two pictures, INPUT when no two of them show enough of the same things from
     *     different sides, DAMAGED when one cannot be read
     */
    Structure solve(Path pictures, StructurePlan plan, Work work);
}
