package org.kinora.plugins.internal.registry;

import java.util.Arrays;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.kinora.api.platform.plugins.Launch;
import org.kinora.api.platform.plugins.Report;
import org.kinora.api.platform.plugins.Why;
import org.kinora.plugins.internal.folder.PluginWatcher;
import org.kinora.plugins.internal.why.ActivationErrors;
import org.osgi.framework.BundleContext;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * What the launcher runs when all bundles are started: brings the plug-ins in, prints what does not run and why, and follows the plug-in folder from
 * then on.
 */
@Component(service = Runnable.class, property = "kinora.start:Boolean=true")
public final class StartTask implements Runnable {
    private static final String WINDOW = "org.kinora.workbench";
    private static final int SECONDS = 5;

    private final BundleContext context;
    private final Launch launch;
    private final PluginWatcher watcher;
    private final Why why;
    private final ActivationErrors errors;

    @Activate
    public StartTask(BundleContext context, @Reference Launch launch, @Reference PluginWatcher watcher, @Reference Why why,
            @Reference ActivationErrors errors) {
        this.context = context;
        this.launch = launch;
        this.watcher = watcher;
        this.why = why;
        this.errors = errors;
    }

    @Override
    public void run() {
        watcher.first();
        // A window does not wait for it, nor for the cores that it takes: its view of plug-ins tells the same.
        if (window()) CompletableFuture.delayedExecutor(SECONDS, TimeUnit.SECONDS, Thread.ofVirtual().name("kinora-problems")::start).execute(this::tell);
        else tell();
        watcher.follow();
    }

    private boolean window() {
        return Arrays.stream(context.getBundles()).anyMatch(bundle -> WINDOW.equals(bundle.getSymbolicName()));
    }

    private void tell() {
        for (Report report : why.problems()) launch.err().println("kinora: " + report.text());
        for (String error : errors.take()) launch.err().println("kinora: " + error);
    }
}
