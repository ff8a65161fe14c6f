package org.kinora.workbench.internal.shell;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Shell;
import org.kinora.api.work.Texts;
import org.kinora.api.workbench.FlatButton;
import org.kinora.api.workbench.Look;
import org.kinora.api.workbench.Sentence;
import org.kinora.api.workbench.Tone;
import org.kinora.api.workbench.TypeStyle;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.Version;

/** Which Kinora this is, and on what it runs; UI thread. */
final class About {
    private final Shell shell;

    About(Shell parent, Look look, Texts texts) {
        shell = new Shell(parent, SWT.DIALOG_TRIM | SWT.APPLICATION_MODAL);
        shell.setText(texts.text("action.window.about"));
        shell.setBackground(look.colour(Tone.PANEL));
        shell.setData("test.id", "about");
        GridLayout layout = new GridLayout();
        layout.marginWidth = layout.marginHeight = 8 * look.unit();
        layout.verticalSpacing = 3 * look.unit();
        shell.setLayout(layout);
        words(look, texts.text("about.version", version()), TypeStyle.TITLE, Tone.TEXT);
        words(look, texts.text("about.text"), TypeStyle.BODY, Tone.TEXT);
        words(look, texts.text("about.runs", System.getProperty("java.vendor.version", System.getProperty("java.version")),
                System.getProperty("os.name") + " " + System.getProperty("os.version"), Runtime.getRuntime().availableProcessors()), TypeStyle.SMALL,
                Tone.FAINT);
        words(look, texts.text("about.licence"), TypeStyle.SMALL, Tone.FAINT);
        FlatButton close = new FlatButton(shell, look, FlatButton.Kind.PRIMARY, texts.text("form.close"), "", shell::dispose);
        GridData data = new GridData(SWT.END, SWT.CENTER, true, false);
        data.widthHint = close.size().x;
        data.heightHint = close.size().y;
        close.control().setLayoutData(data);
    }

    void open() {
        shell.pack();
        Rectangle window = shell.getParent().getBounds();
        shell.setLocation(window.x + (window.width - shell.getSize().x) / 2, window.y + (window.height - shell.getSize().y) / 3);
        shell.open();
    }

    /** As the command line says it. */
    private static String version() {
        Version version = FrameworkUtil.getBundle(About.class).getVersion();
        return version.getMajor() + "." + version.getMinor() + "." + version.getMicro();
    }

    private void words(Look look, String text, TypeStyle style, Tone tone) {
        ((GridData) Sentence.on(shell, look, text, style, tone).getLayoutData()).widthHint = 440;
    }
}
