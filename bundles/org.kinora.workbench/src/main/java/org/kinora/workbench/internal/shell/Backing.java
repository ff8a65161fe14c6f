package org.kinora.workbench.internal.shell;

import java.nio.file.Path;
import org.kinora.api.platform.engine.Operations;
import org.kinora.api.work.Texts;
import org.kinora.api.workbench.FileChooser;
import org.kinora.workbench.internal.dock.LayoutFile;
import org.kinora.workbench.internal.keys.KeyMap;
import org.kinora.workbench.internal.preferences.KeptFile;
import org.kinora.workbench.internal.project.LastSeen;
import org.kinora.workbench.internal.project.Samples;
import org.kinora.workbench.internal.project.Workplace;

/**
 * What stands behind the window and outlives its widgets.
 *
 * @param folder where relative file names start
 * @param preferences where they are kept
 * @param jobs where it is kept how long jobs took
 * @param tour where it is kept that somebody was led through the window
 * @param seen where it is kept what the window shows
 */
public record Backing(Texts texts, Operations operations, OfferedViews views, FileChooser files,
        Workplace workplace, Samples samples, Path folder, KeyMap keys,
        LayoutFile layout, KeptFile preferences, KeptFile jobs,
        KeptFile tour, LastSeen seen) {

    /**
     * What is kept in the user's folder.
     *
     * @param home that folder
     */
    public static Backing of(Texts texts, Operations operations, OfferedViews views, FileChooser files, Samples samples, Path home,
            Path folder) {
        Path kept = home.resolve("workbench");
        return new Backing(texts, operations, views, files, new Workplace(home), samples, folder,
                new KeyMap(new KeptFile(kept.resolve("keys.json"))),
                new LayoutFile(new KeptFile(kept.resolve("layout.json"))), new KeptFile(kept.resolve("preferences.json")),
                new KeptFile(kept.resolve("jobs.json")), new KeptFile(kept.resolve("tour.json")),
                new LastSeen(new KeptFile(kept.resolve("open.json"))));
    }
}
