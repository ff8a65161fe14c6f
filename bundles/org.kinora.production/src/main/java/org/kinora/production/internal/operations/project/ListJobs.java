package org.kinora.production.internal.operations.project;

import java.util.List;
import org.kinora.api.operation.Context;
import org.kinora.api.operation.Declaration;
import org.kinora.api.operation.Operation;
import org.kinora.api.operation.Param;
import org.kinora.api.operation.Readable;
import org.kinora.api.platform.engine.Engine;
import org.kinora.api.platform.engine.Jobs;
import org.kinora.api.platform.engine.Ledger;
import org.kinora.api.platform.project.OpenProject;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Lists jobs, newest first. */
@Component(service = Operation.class)
@Declaration(name = "jobs.list", command = "jobs list", title = "List the jobs of a project.")
public final class ListJobs implements Operation<ListJobs.Input, ListJobs.Output> {
    private final Engine engine;

    /** How many. */
    public record Input(@Param(value = "How many.", fallback = "20", min = 1, max = 10000) int most) {}

    @Activate
    public ListJobs(@Reference Engine engine) {
        this.engine = engine;
    }

    @Override
    public ListJobs.Output run(Input input, Context context) {
        OpenProject project = context.project(OpenProject.class);
        return new Output(engine.jobs(project).list(input.most() == 0 ? 20 : input.most()), engine.ledger(project).spending());
    }

    /** The jobs, and what the project may spend and spent. */
    public record Output(List<Jobs.Job> jobs, Ledger.Spending spending) implements Readable {
        @Override
        public String text() {
            if (jobs.isEmpty()) return "There were no jobs.";
            String text = String.join("\n", jobs.stream().map(Output::line).toList());
            return Amounts.silent(spending) ? text : text + "\n" + Amounts.text(spending);
        }

        private static String line(Jobs.Job job) {
            return String.format("%s  %-12s %-10s %4d/1000  %s", job.id(), job.kind(), job.state(), job.progress(),
                    job.message().lines().findFirst().orElse(job.stage()));
        }
    }
}
