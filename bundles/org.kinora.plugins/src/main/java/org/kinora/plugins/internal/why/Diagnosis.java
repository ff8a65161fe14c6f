package org.kinora.plugins.internal.why;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.kinora.api.platform.plugins.Report;
import org.kinora.api.platform.plugins.Report.Cause;
import org.kinora.api.platform.plugins.Why;
import org.kinora.api.work.Kind;
import org.kinora.api.work.Texts;
import org.kinora.plugins.internal.folder.PluginWatcher;
import org.kinora.plugins.internal.state.Identity;
import org.kinora.plugins.internal.state.Quarantine;
import org.kinora.plugins.internal.state.Switches;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.wiring.BundleRevision;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.runtime.ServiceComponentRuntime;

/** Puts the report on a bundle together. */
@Component
public final class Diagnosis implements Why {
    private static final Texts TEXTS = Texts.beside(Diagnosis.class);

    private final PluginWatcher watcher;
    private final Switches switches;
    private final Quarantine quarantine;
    private final BundleContext system;
    private final Requirements requirements;
    private final Components components;

    @Activate
    public Diagnosis(@Reference PluginWatcher watcher, @Reference Switches switches, @Reference Quarantine quarantine,
            @Reference ServiceComponentRuntime runtime) {
        this.watcher = watcher;
        this.switches = switches;
        this.quarantine = quarantine;
        this.system = watcher.system();
        this.requirements = new Requirements(system);
        this.components = new Components(runtime, system);
    }

    @Override
    public Report why(String id) {
        TreeSet<String> names = new TreeSet<>();
        for (Bundle bundle : system.getBundles()) {
            Identity who = Identity.of(bundle);
            if (who.id().equals(id) || who.jar().equals(id)) return report(bundle);
            if (who.plugin()) names.add(who.id());
        }
        Map<String, String> refused = watcher.refused();
        if (refused.containsKey(id)) return refused(id, refused.get(id));
        names.addAll(refused.keySet());
        throw TEXTS.failure(Kind.INPUT, "unknown-id", id, String.join(", ", names));
    }

    @Override
    public List<Report> problems() {
        List<Report> problems = new ArrayList<>();
        for (Bundle bundle : system.getBundles()) {
            Identity who = Identity.of(bundle);
            if (who.plugin() && (!switches.runs(who.id()) && !switches.quarantined(who.id()) || leftOut(who))) continue;
            Report report = report(bundle);
            if (!report.running()) problems.add(report);
        }
        watcher.refused().forEach((jar, reason) -> problems.add(refused(jar, reason)));
        problems.sort(Comparator.comparing(Report::id));
        return problems;
    }

    private Report report(Bundle bundle) {
        Identity who = Identity.of(bundle);
        if (switches.quarantined(who.id()))
            return plain(who, ReportText.quarantined(who, switches.reason(who.id()), quarantine.restartNeeded(who.id())));
        if (!switches.runs(who.id())) return plain(who, ReportText.disabled(who));
        if (leftOut(who)) return plain(who, ReportText.leftOut(who));
        List<Cause> causes = requirements.causes(bundle);
        boolean missing = causes.stream().noneMatch(cause -> cause.expected().startsWith(TEXTS.text("conflict.expected", "")));
        if (causes.isEmpty() && !runs(bundle)) {
            causes = List.of(new Cause(TEXTS.text("activator.expected"), watcher.failure(bundle), TEXTS.text("activator.action")));
            missing = false;
        }
        if (!causes.isEmpty()) return new Report(who.id(), who.name(), who.version(), who.jar(), false, causes, List.of(),
                ReportText.causes(who, causes, missing, othersNotRunning(bundle)));
        List<Trouble> troubles = components.troubles(bundle);
        if (troubles.isEmpty()) return new Report(who.id(), who.name(), who.version(), who.jar(), true, List.of(), List.of(),
                ReportText.running(who));
        return new Report(who.id(), who.name(), who.version(), who.jar(), false, List.of(), troubles.stream().map(Trouble::toReport).toList(),
                ReportText.troubles(who, troubles, components.count(bundle)));
    }

    private static Report plain(Identity who, String text) {
        return new Report(who.id(), who.name(), who.version(), who.jar(), false, List.of(), List.of(), text);
    }

    private static Report refused(String jar, String reason) {
        return new Report(jar, jar, "", jar, false, List.of(), List.of(), ReportText.refused(jar, reason));
    }

    private boolean leftOut(Identity who) {
        return who.user() && watcher.safe();
    }

    private int othersNotRunning(Bundle one) {
        int count = 0;
        for (Bundle bundle : system.getBundles()) {
            Identity who = Identity.of(bundle);
            if (bundle != one && who.plugin() && switches.runs(who.id()) && !leftOut(who) && !runs(bundle)) count++;
        }
        return count;
    }

    /** A fragment runs when it is resolved. */
    private static boolean runs(Bundle bundle) {
        BundleRevision revision = bundle.adapt(BundleRevision.class);
        boolean fragment = revision != null && (revision.getTypes() & BundleRevision.TYPE_FRAGMENT) != 0;
        return bundle.getState() == Bundle.ACTIVE || bundle.getState() == Bundle.STARTING || fragment && bundle.getState() == Bundle.RESOLVED;
    }
}
