package org.kinora.launcher;

import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleException;
import org.osgi.framework.launch.Framework;
import org.osgi.framework.wiring.BundleWiring;

/** One run from start to stop; used by the main thread, except that the shutdown hook may end it. */
final class FrameworkRun {
    /** Exit status when Kinora itself is at fault. */
    static final int BROKEN = 70;
    private static final long MAIN_ENDS_SECONDS = 5;
    private static final long FRAMEWORK_STOPS_MILLIS = 5_000;
    private static final System.Logger LOG = System.getLogger(FrameworkRun.class.getName());

    private final Layout layout;
    private final boolean window;
    private final Session session;
    private final FailedStarts failedStarts;
    private final CountDownLatch ended = new CountDownLatch(1);
    /** What the JVM's archive of a window is written from when the JVM ends: classes of loaders that nobody holds any more would be missing. */
    private final List<ClassLoader> loaders = new ArrayList<>();

    /** @param window whether the workbench's bundles come along */
    FrameworkRun(Layout layout, boolean window, Session session) {
        this.layout = layout;
        this.window = window;
        this.session = session;
        this.failedStarts = new FailedStarts(layout.cache());
    }

    /** Starts the framework, runs the main runnable, stops the framework; the exit status. */
    int run() {
        if (failedStarts.offersSafeMode() && !session.safe())
            session.err().println("kinora: the last " + failedStarts.before()
                    + " starts failed. To start without third-party plug-ins: kinora --safe …");
        failedStarts.begun();
        try {
            List<BundleJar> jars = new ArrayList<>(BundleJar.list(layout.bundles()));
            if (window) jars.addAll(BundleJar.list(layout.workbench()));
            if (jars.isEmpty()) return broken("there are no bundles in " + layout.bundles() + ".");
            NativeFolder.choose(layout.cache(), layout.bundles());
            BundleCache cache = BundleCache.take(layout.cache(), window ? "window" : "command", BundleJar.productId(layout.product(), window));
            try {
                return run(new Kernel(cache, jars, session));
            } finally {
                cache.close();
                ended.countDown();
            }
        } catch (NoSuchFileException absent) {
            return broken("the product is not complete: " + absent.getFile() + " is missing.");
        } catch (IOException unusable) {
            return broken("cannot start in " + layout.product() + ": " + unusable);
        }
    }

    private int run(Kernel kernel) throws IOException {
        Framework framework = null;
        try {
            framework = kernel.init();
            Runtime.getRuntime().addShutdownHook(new Thread(stopping(framework), "kinora-stop"));
            kernel.start(framework);
            StartTasks tasks = new StartTasks(framework.getBundleContext(), session);
            tasks.run();
            kernel.printProblems(framework, tasks.any());
            Optional<Runnable> main = tasks.main();
            if (main.isEmpty()) return broken("the command line (bundle org.kinora.cli) did not start.");
            failedStarts.succeeded();
            Thread.currentThread().setContextClassLoader(main.get().getClass().getClassLoader());
            main.get().run();
            return session.status().orElse(0);
        } catch (BundleException | StartFailure failure) {
            LOG.log(System.Logger.Level.ERROR, "start failed", failure);
            return broken(failure.getMessage());
        } finally {
            if (framework != null) stop(framework);
        }
    }

    /**
     * On a signal: asks the main runnable to end, waits, and stops the framework itself when it does not. After a normal end there is nothing
     * to do.
     */
    private Runnable stopping(Framework framework) {
        return () -> {
            if (ended.getCount() == 0) return;
            session.interrupt();
            try {
                if (!ended.await(MAIN_ENDS_SECONDS, TimeUnit.SECONDS)) stop(framework);
            } catch (InterruptedException hurried) {
                Thread.currentThread().interrupt();
            }
        };
    }

    private void stop(Framework framework) {
        try {
            if (window) hold(framework);
            framework.stop();
            framework.waitForStop(FRAMEWORK_STOPS_MILLIS);
        } catch (BundleException stuck) {
            LOG.log(System.Logger.Level.WARNING, "the framework does not stop", stuck);
        } catch (InterruptedException hurried) {
            Thread.currentThread().interrupt();
        }
    }

    private void hold(Framework framework) {
        for (Bundle bundle : framework.getBundleContext().getBundles()) {
            BundleWiring wiring = bundle.adapt(BundleWiring.class);
            if (bundle.getState() == Bundle.ACTIVE && wiring != null) loaders.add(wiring.getClassLoader());
        }
    }

    private int broken(String sentence) {
        session.err().println("kinora: " + sentence);
        return BROKEN;
    }
}
