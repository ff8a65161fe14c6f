package org.kinora.workbench.player.internal;

import java.util.Map;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Shell;
import org.kinora.api.workbench.Look;

/** The picture alone on the whole screen; Escape or a double click ends it. UI thread. */
final class FullScreen {
    private final Shell shell;
    private final Stage stage;

    /** @param keys what keys do, by their SWT code */
    FullScreen(Shell window, Look look, Map<Integer, Runnable> keys) {
        shell = new Shell(window.getDisplay(), SWT.NO_TRIM);
        shell.setLayout(new FillLayout());
        shell.setBackground(window.getDisplay().getSystemColor(SWT.COLOR_BLACK));
        shell.setData("test.id", "player.full");
        stage = new Stage(shell, look);
        stage.control().setBackground(shell.getBackground());
        stage.control().setData("test.id", "player.full.stage");
        stage.control().addListener(SWT.KeyDown, event -> {
            if (event.keyCode == SWT.ESC) shell.close();
            else keys.getOrDefault(Character.toLowerCase(event.keyCode), () -> { }).run();
        });
        stage.control().addListener(SWT.MouseDoubleClick, event -> shell.close());
        shell.setBounds(window.getMonitor().getBounds());
        shell.setFullScreen(true);
        shell.open();
        stage.control().setFocus();
    }

    Shell shell() {
        return shell;
    }

    Stage stage() {
        return stage;
    }
}
