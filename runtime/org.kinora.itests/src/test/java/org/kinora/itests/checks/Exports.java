package org.kinora.itests.checks;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.kinora.itests.BundleFile;

/** One exporter per package, and of our own bundles only those export that may. */
final class Exports {
    /** OpenGL, the canvas and the splats on it, which views of third parties share. */
    private static final List<String> SHARED = List.of("org.kinora.gl", "org.kinora.canvas", "org.kinora.splat.gl");

    private Exports() { }

    /** Packages that two bundles export: they cost minutes in the resolver and class cast errors afterwards. */
    static List<String> twice(List<BundleFile> bundles) {
        Map<String, Set<String>> exporters = new TreeMap<>();
        for (BundleFile bundle : bundles)
            for (String name : bundle.exports().keySet()) exporters.computeIfAbsent(name, key -> new LinkedHashSet<>()).add(bundle.name());
        List<String> complaints = new ArrayList<>();
        exporters.forEach((name, by) -> {
            if (by.size() > 1) complaints.add("package " + name + " is exported by " + String.join(" and ", by) + "; only one bundle may");
        });
        return complaints;
    }

    /** Our bundles that export though they are neither API, test kit nor wrapped library, nor shared by their root package alone. */
    static List<String> forbidden(List<BundleFile> bundles) {
        List<String> complaints = new ArrayList<>();
        for (BundleFile bundle : bundles) {
            String name = bundle.name();
            boolean may = name.equals("org.kinora.api") || name.startsWith("org.kinora.api.") || name.equals("org.kinora.testkit")
                    || name.startsWith("org.kinora.lib.") || SHARED.contains(name) && bundle.exports().keySet().equals(Set.of(name));
            if (name.startsWith("org.kinora.") && !may && !bundle.exports().isEmpty())
                complaints.add(name + " exports " + String.join(", ", bundle.exports().keySet())
                        + "; only org.kinora.api*, testkit and lib.* may export");
        }
        return complaints;
    }
}
