package org.kinora.workbench.space.internal;

import java.nio.file.Path;
import java.util.Optional;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.DirectoryDialog;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Shell;

/** Asks a person for files. UI thread. */
final class SpaceDialogs {
    private SpaceDialogs() {
    }

    static Optional<Path> scene(Shell shell, Desk desk) {
        FileDialog dialog = new FileDialog(shell, SWT.OPEN);
        dialog.setText(desk.texts().text("panel.open.hint"));
        dialog.setFilterExtensions(new String[] {"*.ply;*.splat;*.spz;*.ksplat;*.sog;*.glb", "*"});
        desk.site().project().ifPresent(project -> dialog.setFilterPath(project.toString()));
        return Optional.ofNullable(dialog.open()).map(Path::of);
    }

    static Optional<Path> folder(Shell shell, Desk desk) {
        DirectoryDialog dialog = new DirectoryDialog(shell, SWT.OPEN);
        dialog.setText(desk.texts().text("panel.capture.hint"));
        return Optional.ofNullable(dialog.open()).map(Path::of);
    }
}
