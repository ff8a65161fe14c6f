package org.kinora.launcher;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.apache.felix.framework.FrameworkFactory;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.BundleException;
import org.osgi.framework.Constants;
import org.osgi.framework.FrameworkEvent;
import org.osgi.framework.launch.Framework;
import org.osgi.framework.startlevel.BundleStartLevel;
import org.osgi.framework.startlevel.FrameworkStartLevel;
import org.osgi.framework.wiring.BundleRevision;

/** The framework with the product's bundles: installs, starts level by level, tells what did not start. Used by the main thread. */
final class Kernel {
    /** The level at which everything runs; plug-ins have this one. */
    static final int TOP_LEVEL = 9;
    private static final long START_SECONDS = 60;
    private static final String SLF4J = "2.0.17";

    private final BundleCache cache;
    private final List<BundleJar> jars;
    private final Session session;
    private final List<FrameworkEvent> errors = new CopyOnWriteArrayList<>();

    Kernel(BundleCache cache, List<BundleJar> jars, Session session) {
        this.cache = cache;
        this.jars = jars;
        this.session = session;
    }

    Framework init() throws BundleException {
        Framework framework = new FrameworkFactory().newFramework(properties());
        framework.init();
        framework.getBundleContext().addFrameworkListener(event -> {
            if (event.getType() == FrameworkEvent.ERROR) errors.add(event);
        });
        return framework;
    }

    /** Installs what is not installed yet and raises the start level to the top. */
    void start(Framework framework) throws BundleException, StartFailure {
        BundleContext system = framework.getBundleContext();
        for (BundleJar jar : jars) install(system, jar);
        framework.start();
        if (!LaunchService.register(system, session))
            throw new StartFailure("the bundle org.kinora.api.platform is missing or does not resolve; without it nothing can start.");
        CountDownLatch reached = new CountDownLatch(1);
        framework.adapt(FrameworkStartLevel.class).setStartLevel(TOP_LEVEL, event -> reached.countDown());
        try {
            if (!reached.await(START_SECONDS, TimeUnit.SECONDS)) throw new StartFailure(hanging());
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new StartFailure("the start was interrupted.", stopped);
        }
    }

    /**
     * Prints what the framework itself complained about.
     *
     * @param reported whether a start task has already reported bundles that do not resolve, in better words
     */
    void printProblems(Framework framework, boolean reported) {
        for (FrameworkEvent error : errors) {
            boolean resolving = error.getThrowable() instanceof BundleException cause && cause.getType() == BundleException.RESOLVE_ERROR;
            if (resolving && reported) continue;
            session.err().println("kinora: " + error.getBundle().getSymbolicName() + " did not start: " + error.getThrowable().getMessage());
        }
        if (reported) return;
        for (Bundle bundle : framework.getBundleContext().getBundles())
            if (bundle.getState() == Bundle.INSTALLED)
                session.err().println("kinora: " + bundle.getSymbolicName() + " did not resolve.");
    }

    private static void install(BundleContext system, BundleJar jar) throws StartFailure {
        if (system.getBundle(jar.location()) != null) return;
        try {
            Bundle bundle = system.installBundle(jar.location());
            bundle.adapt(BundleStartLevel.class).setStartLevel(jar.level());
            BundleRevision revision = bundle.adapt(BundleRevision.class);
            if ((revision.getTypes() & BundleRevision.TYPE_FRAGMENT) == 0) bundle.start(Bundle.START_ACTIVATION_POLICY);
        } catch (BundleException unusable) {
            throw new StartFailure("the bundle " + jar.file().getFileName() + " cannot be installed (" + unusable.getMessage()
                    + "); build or install Kinora again.",
                    unusable);
        }
    }

    private Map<String, String> properties() {
        Map<Object, Object> raw = new HashMap<>();
        raw.put(Constants.FRAMEWORK_STORAGE, cache.folder().toString());
        raw.put(Constants.FRAMEWORK_BEGINNING_STARTLEVEL, "1");
        raw.put(Constants.FRAMEWORK_SYSTEMPACKAGES_EXTRA, "org.slf4j;version=\"" + SLF4J + "\",org.slf4j.spi;version=\"" + SLF4J
                + "\",org.slf4j.event;version=\"" + SLF4J + "\",org.slf4j.helpers;version=\"" + SLF4J + "\"");
        // A component keeps its instance while nobody uses it: providers are asked for again and again.
        raw.put("ds.delayed.keepInstances", "true");
        // What the components' XML says is kept beside the bundle cache: parsing it anew would be a fifth of a start.
        raw.put("ds.cache.metadata", "true");
        raw.put("felix.log.logger", new FrameworkLog());
        raw.put("felix.log.level", "2");
        @SuppressWarnings({"unchecked", "rawtypes"})
        Map<String, String> properties = (Map) raw;
        return properties;
    }

    private static String hanging() {
        StringBuilder text = new StringBuilder("the start hangs (more than " + START_SECONDS + " s). The threads that start bundles are at:");
        for (Map.Entry<Thread, StackTraceElement[]> entry : Thread.getAllStackTraces().entrySet()) {
            if (!entry.getKey().getName().startsWith("FelixStartLevel")) continue;
            for (StackTraceElement element : entry.getValue()) text.append("\n    ").append(element);
        }
        return text.toString();
    }
}
