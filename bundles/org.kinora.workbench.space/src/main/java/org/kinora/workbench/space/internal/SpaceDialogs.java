package org.kinora.workbench.space.internal;

import java.nio.file.Path;
import java.util.Optional;
import org.eclipse.swt.widgets.Shell;
import org.kinora.api.workbench.FileQuestion;

/** Asks a person for files. UI thread. */
final class SpaceDialogs {
    private SpaceDialogs() {
    }

    static Optional<Path> scene(Shell shell, Desk desk) {
        FileQuestion question = FileQuestion.open(desk.texts().text("panel.open.hint"), "*.ply;*.splat;*.spz;*.ksplat;*.sog;*.glb", "*");
        return desk.site().files().one(shell, desk.site().project().map(question::in).orElse(question));
    }

    static Optional<Path> folder(Shell shell, Desk desk) {
        return desk.site().files().one(shell, FileQuestion.folder(desk.texts().text("panel.capture.hint")));
    }
}
