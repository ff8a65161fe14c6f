package org.kinora.workbench.internal;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.kinora.api.platform.engine.Operations;
import org.kinora.api.platform.plugins.Launch;
import org.kinora.api.work.Caller;
import org.kinora.api.work.Failure;
import org.kinora.workbench.internal.project.Workplace;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Opens the film that is named and plans it while plug-ins start and the window is made: its views ask for the same as soon as they are there. */
@Component(service = Runnable.class, property = {"kinora.start:Boolean=true", "service.ranking:Integer=1000"})
public final class ReadAhead implements Runnable {
    private static final System.Logger LOG = System.getLogger(ReadAhead.class.getName());

    private final Launch launch;
    private final Operations operations;

    @Activate
    public ReadAhead(@Reference Launch launch, @Reference Operations operations) {
        this.launch = launch;
        this.operations = operations;
    }

    @Override
    public void run() {
        NamedFilm.of(launch).filter(place -> Workplace.projectOf(place).equals(place) && Files.isDirectory(place))
                .ifPresent(film -> Thread.ofVirtual().name("kinora-ahead").start(() -> plan(film)));
    }

    private void plan(Path film) {
        try {
            operations.run(new Operations.Request("film.plan", "{}", Optional.of(film), "main", film.getParent(), Optional.empty(), Caller.LOCAL),
                    (fraction, stage, left) -> { });
        } catch (Failure told) {
            LOG.log(System.Logger.Level.DEBUG, "the window tells it when it asks", told);
        }
    }
}
