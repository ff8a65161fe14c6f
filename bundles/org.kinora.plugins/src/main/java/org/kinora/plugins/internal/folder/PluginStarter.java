package org.kinora.plugins.internal.folder;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.kinora.plugins.internal.state.ActivationTimes;
import org.kinora.plugins.internal.state.Identity;
import org.kinora.plugins.internal.state.Switches;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.BundleException;
import org.osgi.framework.startlevel.BundleStartLevel;
import org.osgi.framework.startlevel.FrameworkStartLevel;
import org.osgi.framework.wiring.BundleRevision;
import org.osgi.framework.wiring.FrameworkWiring;

/** Starts every plug-in that should run; remembers why one does not. Used by one thread at a time, except for reading failures. */
final class PluginStarter {
    private static final System.Logger LOG = System.getLogger(PluginStarter.class.getName());
    private static final int LEVEL = 5;
    private static final long REFRESH_SECONDS = 10;

    private final BundleContext system;
    private final Switches switches;
    private final ActivationTimes times;
    private final Map<Long, String> failures = new ConcurrentHashMap<>();

    PluginStarter(BundleContext system, Switches switches, ActivationTimes times) {
        this.system = system;
        this.switches = switches;
        this.times = times;
    }

    /** Lets go of the classes of updated and removed bundles. */
    void refresh(List<Bundle> bundles) {
        if (bundles.isEmpty()) return;
        CountDownLatch refreshed = new CountDownLatch(1);
        system.getBundle().adapt(FrameworkWiring.class).refreshBundles(bundles, event -> refreshed.countDown());
        try {
            if (!refreshed.await(REFRESH_SECONDS, TimeUnit.SECONDS)) LOG.log(System.Logger.Level.WARNING, "refreshing plug-ins takes long");
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
        }
        bundles.forEach(times::forget);
    }

    /**
     * Tries every plug-in that should run and does not: one that waited for another may resolve now.
     *
     * @param users whether those of the user count too
     */
    void startAll(boolean users) {
        for (Bundle bundle : system.getBundles()) {
            Identity who = Identity.of(bundle);
            if (who.plugin() && (users || !who.user()) && switches.runs(who.id())) start(bundle);
        }
    }

    /** Whether it runs now. */
    boolean start(Bundle bundle) {
        if (bundle.getState() == Bundle.ACTIVE || bundle.getState() == Bundle.STARTING || fragment(bundle)) return true;
        // Above the active start level a start would be remembered and not done.
        int active = system.getBundle().adapt(FrameworkStartLevel.class).getStartLevel();
        bundle.adapt(BundleStartLevel.class).setStartLevel(Math.clamp(active, 1, LEVEL));
        long begun = System.nanoTime();
        try {
            // Transient: whether a plug-in runs is decided here at each start, never by the framework's memory.
            bundle.start(Bundle.START_TRANSIENT | Bundle.START_ACTIVATION_POLICY);
            times.add(bundle, System.nanoTime() - begun);
            failures.remove(bundle.getBundleId());
            return true;
        } catch (BundleException | IllegalStateException failed) {
            String reason = reason(failed);
            if (!reason.equals(failures.put(bundle.getBundleId(), reason)))
                LOG.log(System.Logger.Level.WARNING, Identity.of(bundle).subject() + " does not start", failed);
            return false;
        }
    }

    /** Why the start of a bundle that resolves failed, in words; empty when it did not fail. */
    String failure(Bundle bundle) {
        return bundle.getState() == Bundle.ACTIVE ? "" : failures.getOrDefault(bundle.getBundleId(), "");
    }

    private static String reason(Exception failed) {
        Throwable cause = failed.getCause() == null ? failed : failed.getCause();
        return cause.getMessage() == null ? cause.getClass().getSimpleName() : cause.getClass().getSimpleName() + ": " + cause.getMessage();
    }

    private static boolean fragment(Bundle bundle) {
        BundleRevision revision = bundle.adapt(BundleRevision.class);
        return revision != null && (revision.getTypes() & BundleRevision.TYPE_FRAGMENT) != 0;
    }
}
