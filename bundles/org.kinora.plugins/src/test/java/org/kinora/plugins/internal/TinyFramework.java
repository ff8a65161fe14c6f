package org.kinora.plugins.internal;

import java.io.ByteArrayInputStream;
import java.util.Map;
import org.apache.felix.framework.FrameworkFactory;
import org.kinora.testkit.MadeJar;
import org.kinora.testkit.Scratch;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.BundleException;
import org.osgi.framework.launch.Framework;

/** A real framework without any bundle, for one test. */
public final class TinyFramework implements AutoCloseable {
    private final Scratch storage = Scratch.make();
    private final Framework framework;

    public TinyFramework() {
        try {
            framework = new FrameworkFactory().newFramework(Map.of("org.osgi.framework.storage", storage.folder().toString(),
                    "org.osgi.framework.storage.clean", "onFirstInit", "felix.log.level", "0"));
            framework.start();
        } catch (BundleException broken) {
            throw new IllegalStateException(broken);
        }
    }

    public BundleContext context() {
        return framework.getBundleContext();
    }

    /** Installs a jar as if it lay in the user's plug-in folder. */
    public Bundle plugin(String name, MadeJar jar) {
        return install("plugin:" + name, jar);
    }

    public Bundle install(String location, MadeJar jar) {
        try {
            return context().installBundle(location, new ByteArrayInputStream(jar.bytes()));
        } catch (BundleException broken) {
            throw new IllegalStateException(broken);
        }
    }

    @Override
    public void close() throws Exception {
        framework.stop();
        framework.waitForStop(60_000);
        storage.close();
    }
}
