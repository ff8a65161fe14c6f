package org.kinora.uitests.bed;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.felix.framework.FrameworkFactory;
import org.kinora.api.platform.plugins.Launch;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.BundleException;
import org.osgi.framework.InvalidSyntaxException;
import org.osgi.framework.ServiceReference;
import org.osgi.framework.launch.Framework;
import org.osgi.framework.wiring.BundleRevision;
import org.osgi.util.tracker.ServiceTracker;

/** The whole product, the window's bundles included, in a framework inside the test's process; the API and SWT come from the test's class path. */
final class Container implements AutoCloseable {
    private static final List<String> SHARED = List.of("01-org.kinora.api.jar", "01-org.kinora.api.platform.jar", "01-com.google.gson.jar",
            "03-org.kinora.api.workbench.jar", "02-org.eclipse.swt.jar", "02-org.eclipse.swt.gtk.linux.x86_64.jar");
    /** For a machine that is busy with other things; what fails does not wait for it. */
    private static final long PATIENCE_MILLIS = 120_000;

    private final Framework framework;

    private Container(Framework framework) {
        this.framework = framework;
    }

    static Container boot(Launch launch, Path cache) throws Exception {
        List<Path> jars = new ArrayList<>();
        for (String folder : List.of("bundles", "workbench")) jars.addAll(jars(launch.product().resolve(folder)));
        StringBuilder packages = new StringBuilder("org.slf4j;version=\"2.0.17\",org.slf4j.spi;version=\"2.0.17\",org.slf4j.event;version=\"2.0.17\""
                + ",org.slf4j.helpers;version=\"2.0.17\"");
        for (Path jar : jars) if (shared(jar)) packages.append(',').append(Exports.of(jar));
        Map<String, String> properties = new HashMap<>();
        properties.put("org.osgi.framework.storage", cache.toString());
        properties.put("org.osgi.framework.startlevel.beginning", "9");
        properties.put("org.osgi.framework.system.packages.extra", packages.toString().replaceAll(",{2,}", ","));
        properties.put("ds.delayed.keepInstances", "true");
        properties.put("felix.log.level", "0");
        Framework framework = new FrameworkFactory().newFramework(properties);
        framework.init();
        framework.getBundleContext().registerService(Launch.class, launch, null);
        Container container = new Container(framework);
        container.install(jars);
        container.begin();
        return container;
    }

    /** Runs every start task as the launcher does, the highest ranking first; the one that brings in the plug-ins has no ranking. */
    private void begin() throws InterruptedException, InvalidSyntaxException {
        BundleContext context = framework.getBundleContext();
        ServiceTracker<Runnable, Runnable> plugins = new ServiceTracker<>(context, context.createFilter(
                "(&(kinora.start=true)(!(service.ranking=*)))"), null);
        plugins.open();
        if (plugins.waitForService(PATIENCE_MILLIS) == null) throw new AssertionError("nothing brings in the plug-ins");
        List<ServiceReference<Runnable>> tasks = new ArrayList<>(context.getServiceReferences(Runnable.class, "(kinora.start=true)"));
        tasks.sort(Collections.reverseOrder());
        for (ServiceReference<Runnable> task : tasks) context.getService(task).run();
    }

    /** What the launcher would run on the main thread: the window. */
    Runnable face() throws InvalidSyntaxException {
        BundleContext context = framework.getBundleContext();
        Collection<ServiceReference<Runnable>> faces = context.getServiceReferences(Runnable.class, "(main.thread=true)");
        return context.getService(faces.stream().max(ServiceReference::compareTo).orElseThrow());
    }

    <T> T service(Class<T> type) {
        return framework.getBundleContext().getService(framework.getBundleContext().getServiceReference(type));
    }

    BundleContext context() {
        return framework.getBundleContext();
    }

    private void install(List<Path> jars) throws BundleException {
        BundleContext context = framework.getBundleContext();
        List<Bundle> bundles = new ArrayList<>();
        for (Path jar : jars) if (!shared(jar)) bundles.add(context.installBundle("reference:" + jar.toUri()));
        framework.start();
        for (Bundle bundle : bundles)
            if ((bundle.adapt(BundleRevision.class).getTypes() & BundleRevision.TYPE_FRAGMENT) == 0) bundle.start(Bundle.START_ACTIVATION_POLICY);
    }

    private static List<Path> jars(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".jar")).sorted().toList();
        }
    }

    private static boolean shared(Path jar) {
        return SHARED.contains(jar.getFileName().toString());
    }

    @Override
    public void close() throws Exception {
        framework.stop();
        framework.waitForStop(PATIENCE_MILLIS);
    }
}
