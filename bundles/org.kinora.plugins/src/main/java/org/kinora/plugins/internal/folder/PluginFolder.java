package org.kinora.plugins.internal.folder;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.kinora.plugins.internal.state.Identity;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.BundleException;

/**
 * The user's plug-in folder: each scan installs, updates and uninstalls what has changed. Used by one thread at a time.
 */
final class PluginFolder {
    private static final System.Logger LOG = System.getLogger(PluginFolder.class.getName());

    private final Path folder;
    private final BundleContext system;
    private final Admission admission;
    private final InstalledStamps installed;
    private final Map<Path, Stamp> last = new HashMap<>();
    private final Map<Path, Stamp> done = new HashMap<>();
    private final Map<String, String> refused = new TreeMap<>();

    /**
     * What one scan found.
     *
     * @param unstable a file is still being written; scan again soon
     * @param changed installed or updated bundles
     * @param refresh bundles whose old classes must go
     */
    record Scan(boolean unstable, List<Bundle> changed, List<Bundle> refresh) { }

    /** @param system the system bundle's context, so that plug-ins outlive the bundle that installs them */
    PluginFolder(Path folder, BundleContext system, Admission admission, InstalledStamps installed) {
        this.folder = folder;
        this.system = system;
        this.admission = admission;
        this.installed = installed;
    }

    Scan scan() {
        List<Path> jars = jars();
        Set<String> present = new HashSet<>();
        for (Path jar : jars) present.add(location(jar));
        List<Bundle> changed = new ArrayList<>();
        List<Bundle> refresh = new ArrayList<>();
        uninstallAbsent(present, refresh);
        last.keySet().removeIf(jar -> !present.contains(location(jar)));
        refused.keySet().removeIf(jar -> !present.contains(Identity.USER_LOCATION + jar));
        // What stood in the way of a refused jar may be gone now.
        boolean roomMade = !refresh.isEmpty();
        done.keySet().removeIf(jar -> !present.contains(location(jar)) || roomMade && refused.containsKey(jar.getFileName().toString()));
        boolean unstable = false;
        for (Path jar : jars) unstable |= look(jar, changed, refresh);
        return new Scan(unstable, changed, refresh);
    }

    /** Jars that were not let in, by file name, with the reason. */
    Map<String, String> refused() {
        return new TreeMap<>(refused);
    }

    private List<Path> jars() {
        List<Path> jars = new ArrayList<>();
        try (DirectoryStream<Path> files = Files.newDirectoryStream(folder, "*.jar")) {
            files.forEach(jars::add);
        } catch (IOException none) {
            LOG.log(System.Logger.Level.DEBUG, "no plug-in folder " + folder);
        }
        jars.sort(null);
        return jars;
    }

    /** Takes in a jar that is new or has changed; true while it is still being written. */
    private boolean look(Path jar, List<Bundle> changed, List<Bundle> refresh) {
        try {
            Stamp now = Stamp.of(jar);
            boolean stable = now.equals(last.put(jar, now)) || now.settled();
            if (now.equals(done.get(jar))) return false;
            if (!stable) return true;
            done.put(jar, now);
            accept(jar, location(jar), now, changed, refresh);
        } catch (IOException gone) {
            LOG.log(System.Logger.Level.INFO, jar + " cannot be read", gone);
        }
        return false;
    }

    private static String location(Path jar) {
        return Identity.USER_LOCATION + jar.getFileName();
    }

    private void accept(Path jar, String location, Stamp now, List<Bundle> changed, List<Bundle> refresh) throws IOException {
        Bundle bundle = system.getBundle(location);
        if (bundle != null && installed.same(location, now)) return;
        String name = jar.getFileName().toString();
        Optional<String> refusal = admission.refusal(jar, location);
        if (refusal.isPresent()) {
            refuse(name, refusal.get());
            return;
        }
        try (InputStream in = Files.newInputStream(jar)) {
            if (bundle == null) {
                bundle = system.installBundle(location, in);
            } else {
                bundle.stop(Bundle.STOP_TRANSIENT);
                bundle.update(in);
                refresh.add(bundle);
            }
            installed.set(location, now);
            refused.remove(name);
            changed.add(bundle);
        } catch (BundleException unusable) {
            refuse(name, unusable.getMessage());
        }
    }

    private void refuse(String jar, String reason) {
        refused.put(jar, reason);
        LOG.log(System.Logger.Level.WARNING, "plug-in jar " + jar + " was not let in: " + reason);
    }

    private void uninstallAbsent(Set<String> present, List<Bundle> refresh) {
        for (Bundle bundle : system.getBundles()) {
            String location = bundle.getLocation();
            if (!location.startsWith(Identity.USER_LOCATION) || present.contains(location)) continue;
            try {
                bundle.uninstall();
                installed.remove(location);
                refresh.add(bundle);
            } catch (BundleException | IllegalStateException stuck) {
                LOG.log(System.Logger.Level.WARNING, "cannot remove " + location, stuck);
            }
        }
    }
}
