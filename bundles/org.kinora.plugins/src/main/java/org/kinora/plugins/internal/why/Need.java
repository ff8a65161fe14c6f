package org.kinora.plugins.internal.why;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.kinora.api.platform.plugins.Report.Cause;
import org.kinora.api.work.Texts;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.Version;
import org.osgi.framework.namespace.BundleNamespace;
import org.osgi.framework.namespace.ExecutionEnvironmentNamespace;
import org.osgi.framework.namespace.HostNamespace;
import org.osgi.framework.namespace.PackageNamespace;
import org.osgi.framework.wiring.BundleCapability;
import org.osgi.framework.wiring.BundleRequirement;
import org.osgi.framework.wiring.BundleRevision;

/**
 * One requirement of a bundle in words.
 *
 * @param name what is required: package, bundle, or the value that the filter asks for
 */
record Need(String namespace, String name, Ranges range) {
    private static final Texts TEXTS = Texts.beside(Need.class);
    private static final String API = "org.kinora.api";

    static Need of(BundleRequirement requirement) {
        String filter = requirement.getDirectives().getOrDefault("filter", "");
        String namespace = requirement.getNamespace();
        Matcher name = Pattern.compile("\\(" + Pattern.quote(namespace) + "=([^)]*)\\)").matcher(filter);
        return new Need(namespace, name.find() ? name.group(1) : filter, Ranges.of(filter));
    }

    /** Whether a requirement has to be met for the bundle to resolve. */
    static boolean counts(BundleRequirement requirement) {
        return !"optional".equals(requirement.getDirectives().get("resolution"))
                && "resolve".equals(requirement.getDirectives().getOrDefault("effective", "resolve"));
    }

    String words() {
        String key = switch (namespace) {
            case PackageNamespace.PACKAGE_NAMESPACE -> "package";
            case BundleNamespace.BUNDLE_NAMESPACE -> "bundle";
            case HostNamespace.HOST_NAMESPACE -> "host";
            case ExecutionEnvironmentNamespace.EXECUTION_ENVIRONMENT_NAMESPACE -> "java";
            default -> "capability";
        };
        return TEXTS.text(key, name, range.words(), java(), namespace);
    }

    /** The cause that nothing offers this. */
    Cause missing(BundleContext system) {
        List<BundleCapability> near = near(system);
        if (namespace.equals(ExecutionEnvironmentNamespace.EXECUTION_ENVIRONMENT_NAMESPACE))
            return new Cause(words(), "Java " + Runtime.version().feature(), TEXTS.text("java.action", java()));
        if (near.isEmpty()) return new Cause(words(), "nothing", TEXTS.text(nothingAlike()));
        List<String> found = new ArrayList<>();
        for (BundleCapability offer : near) {
            Bundle other = offer.getRevision().getBundle();
            found.add(TEXTS.text("found", version(offer), other.getSymbolicName(), other.getVersion()));
        }
        return new Cause(words(), String.join("; ", found), otherVersion(near.getFirst()));
    }

    private String nothingAlike() {
        if (namespace.equals(BundleNamespace.BUNDLE_NAMESPACE) || namespace.equals(HostNamespace.HOST_NAMESPACE)) return "bundle.action";
        if (!namespace.equals(PackageNamespace.PACKAGE_NAMESPACE)) return "capability.action";
        return api() ? "api.action" : "package.action";
    }

    private String otherVersion(BundleCapability offer) {
        Version found = version(offer);
        String key = range.tooOld(found) ? "newer" : "older";
        if (api()) return TEXTS.text("api." + key, range.floor().map(Version::getMajor).orElse(0));
        return TEXTS.text("other." + key, offer.getRevision().getSymbolicName());
    }

    /** Offers of the same name in another version. */
    private List<BundleCapability> near(BundleContext system) {
        List<BundleCapability> near = new ArrayList<>();
        for (Bundle other : system.getBundles()) {
            BundleRevision revision = other.adapt(BundleRevision.class);
            if (revision == null) continue;
            for (BundleCapability offer : revision.getDeclaredCapabilities(namespace))
                if (name.equals(String.valueOf(offer.getAttributes().get(namespace)))) near.add(offer);
        }
        return near;
    }

    private boolean api() {
        return name.equals(API) || name.startsWith(API + ".");
    }

    private String java() {
        return range.floor().map(version -> Integer.toString(version.getMajor())).orElse("?");
    }

    private static Version version(BundleCapability offer) {
        Object version = offer.getAttributes().get(PackageNamespace.CAPABILITY_VERSION_ATTRIBUTE);
        if (version == null) version = offer.getAttributes().get("bundle-version");
        return version instanceof Version exact ? exact : Version.emptyVersion;
    }
}
