package org.kinora.plugins.internal.registry;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.kinora.api.platform.plugins.Plugin;
import org.kinora.api.platform.plugins.Plugin.Origin;
import org.kinora.api.platform.plugins.Plugin.State;
import org.kinora.api.platform.plugins.Plugins;
import org.kinora.api.platform.plugins.Report;
import org.kinora.api.platform.plugins.Why;
import org.kinora.api.plugin.Permission;
import org.kinora.api.work.Failure;
import org.kinora.api.work.Kind;
import org.kinora.api.work.Texts;
import org.kinora.plugins.internal.folder.PluginWatcher;
import org.kinora.plugins.internal.state.ActivationTimes;
import org.kinora.plugins.internal.state.Identity;
import org.kinora.plugins.internal.state.Quarantine;
import org.kinora.plugins.internal.state.Switches;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.BundleException;
import org.osgi.framework.Constants;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Lists plug-ins and switches them on and off. */
@Component
public final class PluginRegistry implements Plugins {
    private static final Texts TEXTS = Texts.beside(PluginRegistry.class);

    private final PluginWatcher watcher;
    private final Switches switches;
    private final Quarantine quarantine;
    private final ActivationTimes times;
    private final Why why;
    private final BundleContext system;

    @Activate
    public PluginRegistry(@Reference PluginWatcher watcher, @Reference Switches switches, @Reference Quarantine quarantine,
            @Reference ActivationTimes times, @Reference Why why) {
        this.watcher = watcher;
        this.switches = switches;
        this.quarantine = quarantine;
        this.times = times;
        this.why = why;
        this.system = watcher.system();
    }

    @Override
    public List<Plugin> list() {
        List<Plugin> plugins = new ArrayList<>();
        for (Bundle bundle : system.getBundles()) if (Identity.of(bundle).plugin()) present(bundle).ifPresent(plugins::add);
        watcher.refused().forEach((jar, reason) ->
                plugins.add(new Plugin(jar, jar, "", "", State.REFUSED, Origin.USER, jar, 0, 0, List.of(), reason)));
        plugins.sort(Comparator.comparing(Plugin::id));
        return List.copyOf(plugins);
    }

    @Override
    public Plugin enable(String id) {
        Bundle bundle = find(id);
        quarantine.release(id);
        if (!watcher.start(bundle)) throw TEXTS.failure(Kind.MISSING, "no-start", why.why(id).text());
        return plugin(bundle);
    }

    @Override
    public Plugin disable(String id) {
        Bundle bundle = find(id);
        switches.disable(id);
        try {
            bundle.stop();
        } catch (BundleException failed) {
            System.getLogger(PluginRegistry.class.getName()).log(System.Logger.Level.WARNING, id + " did not stop in order", failed);
        }
        return plugin(bundle);
    }

    @Override
    public void rescan() {
        watcher.rescan();
    }

    @Override
    public List<String> missingCapabilities() {
        return Arrays.stream(Capability.values()).filter(capability -> !capability.offered(system)).map(Capability::lost).toList();
    }

    private Bundle find(String id) {
        for (Bundle bundle : system.getBundles())
            if (id.equals(bundle.getSymbolicName()) && Identity.of(bundle).plugin()) return bundle;
        String known = String.join(", ", list().stream().map(Plugin::id).toList());
        throw TEXTS.failure(Kind.INPUT, "unknown", id, known);
    }

    /** Empty where it is taken out meanwhile. */
    private Optional<Plugin> present(Bundle bundle) {
        try {
            return Optional.of(plugin(bundle));
        } catch (Failure gone) {
            if (bundle.getState() != Bundle.UNINSTALLED) throw gone;
            return Optional.empty();
        }
    }

    private Plugin plugin(Bundle bundle) {
        Identity who = Identity.of(bundle);
        Report report = why.why(who.id());
        String vendor = bundle.getHeaders("").get(Constants.BUNDLE_VENDOR);
        String problem = report.running() ? "" : report.text().lines().findFirst().orElse("");
        return new Plugin(who.id(), who.name(), who.version(), vendor == null ? "" : vendor, state(who, report), who.user() ? Origin.USER
                : Origin.SHIPPED,
                who.jar(), times.millis(bundle), quarantine.faults(who.id()).size(), permissions(bundle), problem);
    }

    private State state(Identity who, Report report) {
        if (quarantine.restartNeeded(who.id())) return State.RESTART_NEEDED;
        if (switches.quarantined(who.id())) return State.QUARANTINED;
        if (!switches.runs(who.id()) || who.user() && watcher.safe()) return State.DISABLED;
        return report.running() ? State.ACTIVE : State.FAILED;
    }

    /** In plain words; a name that is no permission of ours is shown as it is. */
    private static List<String> permissions(Bundle bundle) {
        String header = bundle.getHeaders("").get(Permission.HEADER);
        if (header == null || header.isBlank()) return List.of();
        return Arrays.stream(header.split(",")).map(String::strip).filter(name -> !name.isEmpty())
                .map(name -> Permission.of(name).map(Permission::words).orElse(name)).toList();
    }
}
