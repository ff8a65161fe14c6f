package org.kinora.plugins.internal.guard;

import java.util.concurrent.Callable;
import org.osgi.framework.Bundle;
import org.osgi.framework.wiring.BundleWiring;

/** Calls with a bundle's class loader as context class loader, and puts the caller's back. */
final class ContextLoader {
    private ContextLoader() { }

    static <T> T call(Bundle bundle, Callable<T> call) throws Exception {
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        BundleWiring wiring = bundle == null ? null : bundle.adapt(BundleWiring.class);
        if (wiring != null) thread.setContextClassLoader(wiring.getClassLoader());
        try {
            return call.call();
        } finally {
            thread.setContextClassLoader(before);
        }
    }
}
