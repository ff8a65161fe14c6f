package org.kinora.plugins.internal.folder;

import java.io.File;
import java.io.IOException;
import java.nio.file.ClosedWatchServiceException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardWatchEventKinds;
import java.nio.file.WatchKey;
import java.nio.file.WatchService;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.kinora.api.platform.plugins.Launch;
import org.kinora.plugins.internal.state.ActivationTimes;
import org.kinora.plugins.internal.state.Identity;
import org.kinora.plugins.internal.state.Switches;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.BundleException;
import org.osgi.framework.Constants;
import org.osgi.framework.Version;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;

/**
 * Brings plug-ins in: the shipped ones once, the user's as their jars come, change and go. Thread-safe: scans take turns.
 */
@Component(service = PluginWatcher.class)
public final class PluginWatcher {
    private static final System.Logger LOG = System.getLogger(PluginWatcher.class.getName());
    private static final long SOON_MILLIS = 100;
    private static final long POLL_MILLIS = 2000;
    /** A short command has ended by then: closing a watch costs it a tenth of a second. */
    private static final long SETTLED_MILLIS = 500;

    private final BundleContext system;
    private final Path shipped;
    private final Path users;
    private final boolean safe;
    private final PluginFolder folder;
    private final PluginStarter starter;
    private final CountDownLatch closed = new CountDownLatch(1);
    private volatile WatchService changes;
    /** At the first scan plug-ins from the bundle cache are there without having changed. */
    private boolean cachedStarted;

    @Activate
    public PluginWatcher(BundleContext context, @Reference Launch launch, @Reference Switches switches, @Reference ActivationTimes times) {
        this.system = context.getBundle(Constants.SYSTEM_BUNDLE_LOCATION).getBundleContext();
        this.shipped = launch.product().resolve("plugins");
        this.users = launch.home().resolve("plugins");
        this.safe = launch.safe();
        this.starter = new PluginStarter(system, switches, times);
        File stamps = context.getDataFile("plugins.json");
        this.folder = new PluginFolder(users, system, new Admission(platform(), this::present),
                new InstalledStamps(stamps == null ? null : stamps.toPath()));
    }

    /** Whether the user's plug-ins are left out. */
    public boolean safe() {
        return safe;
    }

    /** Brings in all plug-ins that are there now; called once, before the main runnable. */
    public synchronized void first() {
        try (DirectoryStream<Path> jars = Files.newDirectoryStream(shipped, "*.jar")) {
            for (Path jar : jars) install(jar);
        } catch (IOException none) {
            LOG.log(System.Logger.Level.INFO, "no shipped plug-ins in " + shipped);
        }
        starter.startAll(false);
        if (!safe) rescan();
    }

    /** Scans until no jar is being written any more, and starts what can start. */
    public synchronized void rescan() {
        while (!safe && scan() && !ended(SOON_MILLIS)) LOG.log(System.Logger.Level.DEBUG, "a plug-in is being written");
    }

    /** Follows the user's folder from now on, on a thread of its own. */
    public void follow() {
        if (!safe) Thread.ofPlatform().daemon().name("kinora-plugins").start(this::watch);
    }

    public synchronized boolean start(Bundle bundle) {
        return starter.start(bundle);
    }

    /** Why the start of a bundle failed; empty when it did not. */
    public String failure(Bundle bundle) {
        return starter.failure(bundle);
    }

    /** Jars of the user's folder that were not let in, by file name, with the reason. */
    public synchronized Map<String, String> refused() {
        return folder.refused();
    }

    public BundleContext system() {
        return system;
    }

    @Deactivate
    void stop() {
        closed.countDown();
        WatchService open = changes;
        if (open == null) return;
        try {
            open.close();
        } catch (IOException ignored) {
            LOG.log(System.Logger.Level.DEBUG, "closing the watch", ignored);
        }
    }

    private void install(Path jar) {
        String location = "reference:" + jar.toUri();
        try {
            if (system.getBundle(location) == null) system.installBundle(location);
        } catch (BundleException unusable) {
            LOG.log(System.Logger.Level.ERROR, "the shipped plug-in " + jar + " cannot be installed", unusable);
        }
    }

    /** One scan; true while a jar is still being written. */
    private synchronized boolean scan() {
        PluginFolder.Scan scan = folder.scan();
        starter.refresh(scan.refresh());
        boolean news = !scan.changed().isEmpty() || !scan.refresh().isEmpty();
        if (news || !cachedStarted) starter.startAll(true);
        cachedStarted = true;
        return scan.unstable();
    }

    private void watch() {
        if (ended(SETTLED_MILLIS)) return;
        try {
            Files.createDirectories(users);
            WatchService service = users.getFileSystem().newWatchService();
            changes = service;
            users.register(service, StandardWatchEventKinds.ENTRY_CREATE, StandardWatchEventKinds.ENTRY_MODIFY, StandardWatchEventKinds.ENTRY_DELETE);
        } catch (ClosedWatchServiceException stopped) {
            // a short command ends while its plug-ins are only being looked for
            return;
        } catch (IOException poll) {
            LOG.log(System.Logger.Level.INFO, users + " cannot be watched, it is polled", poll);
        }
        // What came before the watch was there is looked for soon.
        boolean unstable = true;
        while (!changed(unstable ? SOON_MILLIS : POLL_MILLIS)) {
            try {
                unstable = scan();
            } catch (RuntimeException | LinkageError fault) {
                LOG.log(System.Logger.Level.ERROR, "scanning " + users + " failed", fault);
            }
        }
    }

    /** Waits for a change, at most so long; true when it is time to end. */
    private boolean changed(long millis) {
        WatchService service = changes;
        if (service == null) return ended(millis);
        try {
            WatchKey key = service.poll(millis, TimeUnit.MILLISECONDS);
            if (key != null) {
                key.pollEvents();
                key.reset();
            }
            return closed.getCount() == 0;
        } catch (InterruptedException | ClosedWatchServiceException stopping) {
            return true;
        }
    }

    private boolean ended(long millis) {
        try {
            return closed.await(millis, TimeUnit.MILLISECONDS);
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            return true;
        }
    }

    private Optional<String> present(String name) {
        for (Bundle bundle : system.getBundles())
            if (name.equals(bundle.getSymbolicName())) return Optional.of(bundle.getLocation());
        return Optional.empty();
    }

    private Version platform() {
        for (Bundle bundle : system.getBundles())
            if ("org.kinora.api".equals(bundle.getSymbolicName())) return bundle.getVersion();
        return Version.emptyVersion;
    }
}
