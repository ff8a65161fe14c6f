package org.kinora.api.workbench;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;

/** Words on a sheet of the window, in its look; UI thread. */
public final class Sentence {
    private Sentence() {}

    /** A label that wraps and takes the width of its grid. */
    public static Label on(Composite sheet, Look look, String text, TypeStyle style, Tone tone) {
        Label label = new Label(sheet, SWT.WRAP);
        label.setText(text);
        label.setFont(look.font(style));
        label.setForeground(look.colour(tone));
        label.setBackground(sheet.getBackground());
        label.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        return label;
    }
}
