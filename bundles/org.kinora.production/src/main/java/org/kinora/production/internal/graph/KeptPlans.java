package org.kinora.production.internal.graph;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.kinora.api.json.Json;
import org.kinora.api.platform.direction.Director;
import org.kinora.api.platform.direction.Plan;
import org.kinora.api.platform.direction.PlanRequest;
import org.kinora.api.platform.plugins.Launch;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;

/**
 * Plans films, and takes from the shelf what was planned in an earlier run: from the same screenplay, settings and edits, by the same code, in the same
 * language. A plan that stays the last one for a while is put there. Thread-safe.
 */
@Component(service = KeptPlans.class)
public final class KeptPlans implements Function<PlanRequest, Plan> {
    private static final int ROOM = 40;
    private static final int SECONDS = 3;

    private final Director director;
    private final PlanShelf shelf;
    private final String code;
    private final Executor later;
    private final AtomicReference<Plan> last = new AtomicReference<>();

    @Activate
    public KeptPlans(@Reference Director director, @Reference Launch launch) {
        this(director, new PlanShelf(launch.home().resolve("cache").resolve("plans"), ROOM), codeOf(director),
                CompletableFuture.delayedExecutor(SECONDS, TimeUnit.SECONDS, Executors.newVirtualThreadPerTaskExecutor()));
    }

    /**
     * @param code names the code that plans: other code, other plans
     * @param later runs what keeps a plan, after a while
     */
    KeptPlans(Director director, PlanShelf shelf, String code, Executor later) {
        this.director = director;
        this.shelf = shelf;
        this.code = code;
        this.later = later;
    }

    @Override
    public Plan apply(PlanRequest request) {
        String key = Json.sha256((code + '\n' + Locale.getDefault(Locale.Category.DISPLAY).toLanguageTag() + '\n' + Json.write(request)).getBytes(StandardCharsets.UTF_8));
        return shelf.find(key).orElseGet(() -> made(key, request));
    }

    private Plan made(String key, PlanRequest request) {
        Plan plan = director.plan(request);
        last.set(plan);
        later.execute(() -> keep(key, plan));
        return plan;
    }

    private synchronized void keep(String key, Plan plan) {
        if (last.compareAndSet(plan, null)) shelf.keep(key, plan);
    }

    /** Nothing is written from now on. */
    @Deactivate
    synchronized void stop() {
        last.set(null);
    }

    /** The files that the director and the records of a plan come from. */
    private static String codeOf(Director director) {
        return Stream.of(director.getClass(), Plan.class, Json.class).map(KeptPlans::stamp).collect(Collectors.joining(" "));
    }

    private static String stamp(Class<?> code) {
        String location = String.valueOf(code.getProtectionDomain().getCodeSource().getLocation());
        try {
            Path jar = Path.of(URI.create(location));
            return location + ":" + Files.size(jar) + ":" + Files.getLastModifiedTime(jar).toMillis();
        } catch (IOException | RuntimeException elsewhere) {
            // Code that comes from nowhere that can be looked at is another one in each process.
            return location + ":" + ProcessHandle.current().pid() + ":" + System.identityHashCode(code);
        }
    }
}
