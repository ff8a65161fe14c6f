package org.kinora.itests.checks;

import java.util.List;
import org.kinora.itests.BundleFile;

/** SWT is seen by the workbench only: everything else runs headless. */
final class SwtImports {
    private static final String WORKBENCH_API = "org.kinora.api.workbench";

    private SwtImports() { }

    static List<String> complaints(List<BundleFile> bundles) {
        return bundles.stream().filter(bundle -> bundle.name().startsWith("org.kinora.")).filter(SwtImports::sees).filter(bundle -> !may(bundle))
                .map(bundle -> bundle.name() + " imports org.eclipse.swt; only " + WORKBENCH_API
                        + ", org.kinora.workbench*, org.kinora.lib.* and plug-ins "
                        + "that import " + WORKBENCH_API + " may").toList();
    }

    private static boolean sees(BundleFile bundle) {
        return bundle.imports().stream().anyMatch(name -> name.equals("org.eclipse.swt") || name.startsWith("org.eclipse.swt."));
    }

    private static boolean may(BundleFile bundle) {
        String name = bundle.name();
        return name.equals(WORKBENCH_API) || name.startsWith("org.kinora.workbench") || name.startsWith("org.kinora.lib.")
                || bundle.imports().contains(WORKBENCH_API);
    }
}
