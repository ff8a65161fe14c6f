package org.kinora.production.internal.operations.project;

import org.kinora.api.operation.Context;
import org.kinora.api.operation.Declaration;
import org.kinora.api.operation.Operation;
import org.kinora.api.operation.Param;
import org.kinora.api.platform.engine.Engine;
import org.kinora.api.platform.engine.Jobs;
import org.kinora.api.platform.project.OpenProject;
import org.kinora.api.work.Kind;
import org.kinora.api.work.Texts;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Asks a job to stop. */
@Component(service = Operation.class)
@Declaration(name = "jobs.cancel", command = "jobs cancel", title = "Ask a running job to stop.",
        effects = {Declaration.Effect.WRITES})
public final class CancelJob implements Operation<CancelJob.Input, ProjectNews.Said> {
    private static final Texts TEXTS = Texts.beside(CancelJob.class);

    private final Engine engine;

    /** Which. */
    public record Input(@Param(value = "Id of the job, or its beginning.", position = 0, required = true) String job) {}

    @Activate
    public CancelJob(@Reference Engine engine) {
        this.engine = engine;
    }

    @Override
    public ProjectNews.Said run(Input input, Context context) {
        Jobs jobs = engine.jobs(context.project(OpenProject.class));
        String id = jobs.list(1000).stream().map(Jobs.Job::id).filter(known -> known.startsWith(input.job())).findFirst()
                .orElseThrow(() -> TEXTS.failure(Kind.INPUT, "job.unknown", input.job()));
        return new ProjectNews.Said(jobs.cancel(id) ? "asked job " + id + " to stop" : "job " + id + " has ended already", "");
    }
}
