package org.kinora.plugins.internal.state;

import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleException;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * Counts the faults of each bundle and switches a plug-in off at the third within ten minutes. Parts of the platform are blamed but stay.
 * Thread-safe.
 */
@Component(service = Quarantine.class)
public final class Quarantine {
    /** So many faults within ten minutes are too many. */
    public static final int BOUND = 3;
    private static final System.Logger LOG = System.getLogger(Quarantine.class.getName());

    private final Switches switches;
    private final FaultLog faults;
    private final Map<String, Integer> stuck = new ConcurrentHashMap<>();
    private final Set<String> restartNeeded = ConcurrentHashMap.newKeySet();

    @Activate
    public Quarantine(@Reference Switches switches) {
        this(switches, InstantSource.system());
    }

    Quarantine(Switches switches, InstantSource clock) {
        this.switches = switches;
        this.faults = new FaultLog(clock);
    }

    /** Notes a fault of a bundle; null is code of no bundle, which is not counted. */
    public void blame(Bundle bundle, String what, String how) {
        if (bundle == null) return;
        Identity who = Identity.of(bundle);
        int count = faults.add(who.id(), what, how);
        LOG.log(System.Logger.Level.WARNING, who.subject() + ", fault " + count + " of the last 10 minutes, while " + what + ": " + how);
        if (count < BOUND || !who.plugin() || !switches.runs(who.id())) return;
        switches.quarantine(who.id(), count + " faults in 10 minutes; the last one while " + what + ": " + how);
        if (stuck(who.id()) > 0) restartNeeded.add(who.id());
        LOG.log(System.Logger.Level.WARNING, who.subject() + " is in quarantine now");
        // Its stop may hang like its calls did; the caller must not wait for that.
        Thread.ofPlatform().daemon().name("quarantine " + who.id()).start(() -> stop(bundle));
    }

    /** A thread of the plug-in never came back after cancel. */
    public void abandoned(Bundle bundle) {
        if (bundle != null) stuck.merge(Identity.of(bundle).id(), 1, Integer::sum);
    }

    /** An abandoned thread came back after all. */
    public void cameBack(Bundle bundle) {
        if (bundle != null) stuck.computeIfPresent(Identity.of(bundle).id(), (id, count) -> count == 1 ? null : count - 1);
    }

    public List<Fault> faults(String id) {
        return faults.recent(id);
    }

    /** How many threads of the plug-in hang for good. */
    public int stuck(String id) {
        return stuck.getOrDefault(id, 0);
    }

    /** Whether its hanging threads can only be got rid of by a restart. */
    public boolean restartNeeded(String id) {
        return restartNeeded.contains(id) && switches.quarantined(id);
    }

    /** The user wants it again: its faults are forgotten. */
    public void release(String id) {
        faults.forget(id);
        restartNeeded.remove(id);
        switches.enable(id);
    }

    private static void stop(Bundle bundle) {
        try {
            bundle.stop();
        } catch (BundleException | IllegalStateException stuck) {
            LOG.log(System.Logger.Level.WARNING, "cannot stop " + bundle.getSymbolicName(), stuck);
        }
    }
}
