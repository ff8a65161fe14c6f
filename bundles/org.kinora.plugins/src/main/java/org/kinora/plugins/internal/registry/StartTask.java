package org.kinora.plugins.internal.registry;

import org.kinora.api.platform.plugins.Launch;
import org.kinora.api.platform.plugins.Report;
import org.kinora.api.platform.plugins.Why;
import org.kinora.plugins.internal.folder.PluginWatcher;
import org.kinora.plugins.internal.why.ActivationErrors;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * What the launcher runs when all bundles are started: brings the plug-ins in, prints what does not run and why, and follows the plug-in folder from
 * then on.
 */
@Component(service = Runnable.class, property = "kinora.start:Boolean=true")
public final class StartTask implements Runnable {
    private final Launch launch;
    private final PluginWatcher watcher;
    private final Why why;
    private final ActivationErrors errors;

    @Activate
    public StartTask(@Reference Launch launch, @Reference PluginWatcher watcher, @Reference Why why, @Reference ActivationErrors errors) {
        this.launch = launch;
        this.watcher = watcher;
        this.why = why;
        this.errors = errors;
    }

    @Override
    public void run() {
        watcher.first();
        for (Report report : why.problems()) launch.err().println("kinora: " + report.text());
        for (String error : errors.take()) launch.err().println("kinora: " + error);
        watcher.follow();
    }
}
