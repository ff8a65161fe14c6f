package org.kinora.itests.container;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.felix.framework.FrameworkFactory;
import org.kinora.api.platform.plugins.Launch;
import org.kinora.itests.BundleFile;
import org.kinora.itests.Product;
import org.kinora.testkit.Scratch;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.BundleException;
import org.osgi.framework.ServiceReference;
import org.osgi.framework.launch.Framework;
import org.osgi.framework.wiring.BundleRevision;
import org.osgi.util.tracker.ServiceTracker;

/**
 * The product's bundles in a framework inside the test's process. The API comes from the test's class path, so that tests can cast services.
 */
final class Container implements AutoCloseable {
    /** Bundles that the test's class path stands in for. */
    private static final List<String> SHARED = List.of("01-org.kinora.api.jar", "01-org.kinora.api.platform.jar", "01-com.google.gson.jar");
    /** For a machine that is busy with other things; what fails does not wait for it. */
    private static final long PATIENCE_MILLIS = 60_000;

    private final Scratch storage;
    private final Framework framework;
    private final TestLaunch launch;
    private final List<String> failures = new ArrayList<>();

    private Container(Scratch storage, Framework framework, TestLaunch launch) {
        this.storage = storage;
        this.framework = framework;
        this.launch = launch;
    }

    /**
     * Boots all bundles of the product, with plug-ins from {@code product/plugins} and {@code home/plugins}, and runs the start task.
     *
     * @param product where the plug-ins are looked for; the bundles come from the product that was built
     */
    static Container boot(Path product, Path home, boolean safe) throws Exception {
        Scratch storage = Scratch.make();
        StringBuilder packages = new StringBuilder("org.slf4j;version=\"2.0.17\",org.slf4j.spi;version=\"2.0.17\",org.slf4j.event;version=\"2.0.17\""
                + ",org.slf4j.helpers;version=\"2.0.17\"");
        for (Path jar : Product.jars("bundles"))
            if (shared(jar)) BundleFile.read(jar).exports().forEach((name, version) -> packages.append(',').append(name).append(";version=\"")
                    .append(version).append('"'));
        Map<String, String> properties = new HashMap<>();
        properties.put("org.osgi.framework.storage", storage.folder().toString());
        properties.put("org.osgi.framework.startlevel.beginning", "9");
        properties.put("org.osgi.framework.system.packages.extra", packages.toString());
        properties.put("ds.delayed.keepInstances", "true");
        properties.put("felix.log.level", "0");
        Framework framework = new FrameworkFactory().newFramework(properties);
        TestLaunch launch = new TestLaunch(product, home, safe);
        Container container = new Container(storage, framework, launch);
        framework.init();
        framework.getBundleContext().registerService(Launch.class, launch, null);
        container.install();
        ServiceTracker<Runnable, Runnable> start = new ServiceTracker<>(framework.getBundleContext(),
                framework.getBundleContext().createFilter("(kinora.start=true)"), null);
        start.open();
        Runnable task = container.failures.isEmpty() ? start.waitForService(PATIENCE_MILLIS) : start.getService();
        if (task == null) throw new AssertionError("no start task; bundles that did not start: " + container.failures);
        task.run();
        return container;
    }

    BundleContext context() {
        return framework.getBundleContext();
    }

    /** What bundles that did not start said. */
    List<String> failures() {
        return failures;
    }

    String printed() {
        return launch.printed();
    }

    <T> T service(Class<T> type) {
        ServiceReference<T> reference = context().getServiceReference(type);
        if (reference == null) throw new AssertionError("no service " + type.getName() + "; printed: " + printed());
        return context().getService(reference);
    }

    Bundle bundle(String symbolicName) {
        for (Bundle bundle : context().getBundles()) if (symbolicName.equals(bundle.getSymbolicName())) return bundle;
        return null;
    }

    @Override
    public void close() throws Exception {
        framework.stop();
        framework.waitForStop(PATIENCE_MILLIS);
        storage.close();
    }

    private void install() throws BundleException {
        List<Bundle> bundles = new ArrayList<>();
        for (Path jar : Product.jars("bundles")) if (!shared(jar)) bundles.add(context().installBundle("reference:" + jar.toUri()));
        framework.start();
        for (Bundle bundle : bundles) {
            if ((bundle.adapt(BundleRevision.class).getTypes() & BundleRevision.TYPE_FRAGMENT) != 0) continue;
            try {
                bundle.start(Bundle.START_ACTIVATION_POLICY);
            } catch (BundleException failed) {
                failures.add(failed.getMessage());
            }
        }
    }

    private static boolean shared(Path jar) {
        return SHARED.contains(jar.getFileName().toString());
    }
}
