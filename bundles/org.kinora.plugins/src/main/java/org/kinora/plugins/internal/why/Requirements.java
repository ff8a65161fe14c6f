package org.kinora.plugins.internal.why;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.kinora.api.platform.plugins.Report.Cause;
import org.kinora.api.work.Texts;
import org.kinora.plugins.internal.state.Identity;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.namespace.PackageNamespace;
import org.osgi.framework.wiring.BundleCapability;
import org.osgi.framework.wiring.BundleRequirement;
import org.osgi.framework.wiring.BundleRevision;
import org.osgi.framework.wiring.FrameworkWiring;

/**
 * Why a bundle does not resolve: all that is missing; else what is there but does not resolve itself; else which packages come from two bundles.
 */
final class Requirements {
    private static final Texts TEXTS = Texts.beside(Requirements.class);

    private final BundleContext system;
    private final FrameworkWiring wiring;

    Requirements(BundleContext system) {
        this.system = system;
        this.wiring = system.getBundle().adapt(FrameworkWiring.class);
    }

    /** The causes; empty for a bundle that is resolved. */
    List<Cause> causes(Bundle bundle) {
        BundleRevision revision = bundle.adapt(BundleRevision.class);
        if (revision == null || bundle.getState() != Bundle.INSTALLED) return List.of();
        List<Cause> missing = new ArrayList<>();
        for (BundleRequirement need : needs(revision))
            if (wiring.findProviders(need).isEmpty()) missing.add(Need.of(need).missing(system));
        if (!missing.isEmpty()) return missing;
        List<Cause> unresolved = unresolved(revision);
        // Nothing seems to be wrong: either nobody has tried yet, or packages clash.
        if (unresolved.isEmpty() && wiring.resolveBundles(List.of(bundle))) return List.of();
        return unresolved.isEmpty() ? conflicts(revision) : unresolved;
    }

    /** Requirements that only bundles meet which have a problem of their own; one cause for each such bundle. */
    private List<Cause> unresolved(BundleRevision revision) {
        Map<String, List<String>> needed = new TreeMap<>();
        for (BundleRequirement need : needs(revision)) {
            Set<String> broken = new TreeSet<>();
            boolean met = false;
            for (BundleCapability offer : wiring.findProviders(need)) {
                Bundle other = offer.getRevision().getBundle();
                if (other.getState() != Bundle.INSTALLED || other == revision.getBundle() || missingNothing(offer.getRevision(),
                        new HashSet<>())) met = true;
                else broken.add(other.getSymbolicName());
            }
            if (met) continue;
            for (String other : broken) needed.computeIfAbsent(other, key -> new ArrayList<>()).add(Need.of(need).words());
        }
        List<Cause> causes = new ArrayList<>();
        needed.forEach((other, words) -> {
            String expected = words.size() == 1 ? words.getFirst() : TEXTS.text("unresolved.more", words.getFirst(), words.size() - 1);
            causes.add(new Cause(expected, TEXTS.text("unresolved.found", other), TEXTS.text("unresolved.action", other)));
        });
        return causes;
    }

    private boolean missingNothing(BundleRevision revision, Set<BundleRevision> seen) {
        if (!seen.add(revision)) return true;
        for (BundleRequirement need : needs(revision)) {
            boolean met = false;
            for (BundleCapability offer : wiring.findProviders(need)) met |= missingNothing(offer.getRevision(), seen);
            if (!met) return false;
        }
        return true;
    }

    /** Everything is there, so packages clash: those that the bundle needs and several bundles export. */
    private List<Cause> conflicts(BundleRevision revision) {
        List<Cause> causes = new ArrayList<>();
        Set<String> told = new HashSet<>();
        List<BundleRevision> open = new ArrayList<>(List.of(revision));
        Set<BundleRevision> seen = new HashSet<>(open);
        while (!open.isEmpty()) {
            for (BundleRequirement need : needs(open.removeFirst())) {
                for (BundleCapability offer : wiring.findProviders(need)) if (seen.add(offer.getRevision())) open.add(offer.getRevision());
                if (!need.getNamespace().equals(PackageNamespace.PACKAGE_NAMESPACE)) continue;
                String name = Need.of(need).name();
                Set<String> exporters = exporters(name);
                if (exporters.size() > 1 && told.add(name))
                    causes.add(new Cause(TEXTS.text("conflict.expected", name), TEXTS.text("conflict.found", name, String.join(" and ", exporters)),
                            TEXTS.text("conflict.action")));
            }
        }
        if (causes.isEmpty()) causes.add(new Cause(TEXTS.text("unknown.expected"), TEXTS.text("unknown.found"), TEXTS.text("unknown.action")));
        return causes;
    }

    private Set<String> exporters(String name) {
        Set<String> exporters = new TreeSet<>();
        for (Bundle bundle : system.getBundles()) {
            BundleRevision revision = bundle.adapt(BundleRevision.class);
            if (revision == null) continue;
            for (BundleCapability offer : revision.getDeclaredCapabilities(PackageNamespace.PACKAGE_NAMESPACE))
                if (name.equals(offer.getAttributes().get(PackageNamespace.PACKAGE_NAMESPACE))) exporters.add(Identity.of(bundle).id() + " "
                        + bundle.getVersion());
        }
        return exporters;
    }

    private static List<BundleRequirement> needs(BundleRevision revision) {
        return revision.getDeclaredRequirements(null).stream().filter(Need::counts).toList();
    }
}
