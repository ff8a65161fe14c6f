package org.kinora.engine.internal;

import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.WeakHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Supplier;
import org.kinora.api.platform.engine.Build;
import org.kinora.api.platform.engine.Engine;
import org.kinora.api.platform.engine.Events;
import org.kinora.api.platform.engine.Jobs;
import org.kinora.api.platform.engine.Ledger;
import org.kinora.api.platform.engine.Results;
import org.kinora.api.platform.engine.Storage;
import org.kinora.api.platform.plugins.Guard;
import org.kinora.api.platform.plugins.Launch;
import org.kinora.api.platform.project.OpenProject;
import org.kinora.api.work.Work;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;

/** The engine's threads and budget, and what it keeps of each open project. */
@Component(service = {Engine.class, EngineService.class})
public final class EngineService implements Engine {
    private static final int ATTEMPTS = 4;
    private static final Duration FIRST_REST = Duration.ofSeconds(1);

    private final Guard guard;
    private final OffHeapBudget budget = new OffHeapBudget(memoryLimit());
    private final SlotThreads slots = new SlotThreads(Runtime.getRuntime().availableProcessors());
    private final ExecutorService lookups = Executors.newFixedThreadPool(2, EngineService::lookupThread);
    private final PaidShelf paid;
    private final Supplier<Limits> limits;
    private final Attempts attempts;
    private final Map<OpenProject, ProjectEngine> projects = new WeakHashMap<>();

    @Activate
    public EngineService(@Reference Guard guard, @Reference Launch launch) {
        this(guard, launch.home(), () -> Limits.of(System.getenv()), new Attempts(ATTEMPTS, FIRST_REST, new Rest()));
    }

    /**
     * @param home the user's folder
     * @param limits what a project may use that set no limit of its own
     */
    EngineService(Guard guard, Path home, Supplier<Limits> limits, Attempts attempts) {
        this.guard = guard;
        this.paid = new PaidShelf(home.resolve("paid"));
        this.limits = limits;
        this.attempts = attempts;
    }

    @Override
    public Build build(OpenProject project, Work work) {
        return new FilmBuild(work, of(project), slots, lookups, guard, budget, paid, attempts);
    }

    @Override
    public Results results(OpenProject project) {
        return of(project).table();
    }

    @Override
    public Ledger ledger(OpenProject project) {
        return of(project).ledger();
    }

    @Override
    public Storage storage(OpenProject project) {
        return of(project).storage();
    }

    @Override
    public Events events(OpenProject project) {
        return of(project).events();
    }

    @Override
    public Jobs jobs(OpenProject project) {
        return of(project).jobs();
    }

    synchronized ProjectEngine of(OpenProject project) {
        return projects.computeIfAbsent(project, opened -> new ProjectEngine(opened, limits));
    }

    /** Ends what runs for a project; to be called before it is closed. */
    void release(OpenProject project) {
        ProjectEngine state;
        synchronized (this) {
            state = projects.remove(project);
        }
        if (state != null) state.stop();
    }

    OffHeapBudget budget() {
        return budget;
    }

    @Deactivate
    public void stop() {
        lookups.shutdown();
        slots.close();
    }

    /** A quarter of the machine's memory, unless {@code KINORA_MEMORY_MB} says otherwise; bytes. */
    private static long memoryLimit() {
        String asked = System.getenv("KINORA_MEMORY_MB");
        if (asked != null && asked.matches("[0-9]{2,7}")) return Long.parseLong(asked) << 20;
        return ManagementFactory.getOperatingSystemMXBean() instanceof com.sun.management.OperatingSystemMXBean machine
                ? machine.getTotalMemorySize() / 4 : 1L << 30;
    }

    private static Thread lookupThread(Runnable body) {
        Thread thread = new Thread(body, "step-lookup");
        thread.setDaemon(true);
        return thread;
    }
}
