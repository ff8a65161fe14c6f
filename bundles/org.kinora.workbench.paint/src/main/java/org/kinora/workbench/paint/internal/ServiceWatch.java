package org.kinora.workbench.paint.internal;

import org.kinora.workbench.paint.internal.view.Engines;
import org.osgi.framework.BundleContext;
import org.osgi.framework.Constants;
import org.osgi.framework.InvalidSyntaxException;
import org.osgi.framework.ServiceListener;

/** Tells when services of a kind come and go, without ever asking for one of them. */
record ServiceWatch(BundleContext context, Class<?> kind) implements Engines.Watch {
    @Override
    public Runnable listen(Runnable changed) {
        ServiceListener listener = event -> changed.run();
        try {
            context.addServiceListener(listener, "(" + Constants.OBJECTCLASS + "=" + kind.getName() + ")");
        } catch (InvalidSyntaxException impossible) {
            throw new IllegalStateException(impossible);
        }
        return () -> context.removeServiceListener(listener);
    }
}
