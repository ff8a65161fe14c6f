package org.kinora.workbench.internal;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.atomic.AtomicReference;
import org.kinora.api.operation.OperationCard;
import org.kinora.api.platform.engine.Operations;
import org.kinora.api.platform.plugins.Launch;
import org.kinora.api.work.Caller;
import org.kinora.api.work.Failure;
import org.kinora.workbench.internal.project.Workplace;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * Opens the film that is named and plans it while views and plug-ins start and the window is made; its views, which ask for the plan first of all,
 * get that answer. Thread-safe.
 */
@Component(service = ReadAhead.class, immediate = true)
public final class ReadAhead {
    private static final System.Logger LOG = System.getLogger(ReadAhead.class.getName());

    private final Operations operations;
    private final AtomicReference<Asked> ahead = new AtomicReference<>();

    /** A question that was put before anybody asked. */
    private record Asked(Operations.Request request, CompletableFuture<Operations.Answer> answer) {}

    @Activate
    public ReadAhead(@Reference Launch launch, @Reference Operations operations) {
        this(NamedFilm.of(launch), operations);
    }

    /** @param named a project or a script, which need not be there */
    ReadAhead(Optional<Path> named, Operations operations) {
        this.operations = operations;
        named.filter(place -> Workplace.projectOf(place).equals(place) && Files.isDirectory(place)).ifPresent(this::begin);
    }

    /** The operations as the window uses them: what was asked ahead is answered once. */
    Operations operations() {
        return new Ahead();
    }

    private void begin(Path film) {
        Asked plan = new Asked(new Operations.Request("film.plan", "{}", Optional.of(film), "main", film.getParent(), Optional.empty(), Caller.LOCAL),
                new CompletableFuture<>());
        ahead.set(plan);
        Thread.ofVirtual().name("kinora-ahead").start(() -> put(plan));
    }

    private void put(Asked question) {
        try {
            question.answer().complete(operations.run(question.request(), (fraction, stage, left) -> { }));
        } catch (RuntimeException | Error failure) {
            question.answer().completeExceptionally(failure);
        }
    }

    /** Only to the first who asks, which the views do when the film is opened: from then on the film may be changed. */
    private Optional<Operations.Answer> answered(Operations.Request request) {
        Asked asked = ahead.get();
        if (asked == null || !asked.request().equals(request) || !ahead.compareAndSet(asked, null)) return Optional.empty();
        try {
            return Optional.of(asked.answer().join());
        } catch (CompletionException failed) {
            LOG.log(System.Logger.Level.DEBUG, "asked again, which tells why", failed.getCause());
            return Optional.empty();
        }
    }

    /** The operations behind the answer. */
    private final class Ahead implements Operations {
        @Override
        public List<OperationCard> cards() {
            return operations.cards();
        }

        @Override
        public List<OperationCard> cards(String word) {
            return operations.cards(word);
        }

        /** @throws Failure as the operation does */
        @Override
        public Answer run(Request request, Listener listener) {
            return answered(request).orElseGet(() -> operations.run(request, listener));
        }
    }
}
