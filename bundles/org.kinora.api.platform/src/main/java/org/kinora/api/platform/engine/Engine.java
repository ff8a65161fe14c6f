package org.kinora.api.platform.engine;

import org.kinora.api.platform.project.OpenProject;
import org.kinora.api.work.Work;
import org.osgi.annotation.versioning.ProviderType;

/** The engine; a service of the platform; thread-safe. */
@ProviderType
public interface Engine {
    /** Begins an evaluation of a project's film graph on behalf of some work. */
    Build build(OpenProject project, Work work);

    /** The stored results of a project. */
    Results results(OpenProject project);

    /** The ledger of paid calls of a project. */
    Ledger ledger(OpenProject project);

    /** The room that the results of a project take. */
    Storage storage(OpenProject project);

    /** The event stream of a project. */
    Events events(OpenProject project);

    /** The jobs of a project. */
    Jobs jobs(OpenProject project);
}
