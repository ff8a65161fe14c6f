package org.kinora.workbench.internal.shell;

import java.nio.file.Path;
import java.util.List;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.kinora.api.work.Texts;
import org.kinora.api.workbench.FlatButton;
import org.kinora.api.workbench.Look;
import org.kinora.api.workbench.Sentence;
import org.kinora.api.workbench.Tone;
import org.kinora.api.workbench.TypeStyle;

/** What a person sees who has nothing open: the one next thing to do, samples, and what was open before. UI thread. */
final class Welcome {
    private static final int COLUMN = 620;

    private final Composite page;
    private final Look look;
    private final Texts texts;

    Welcome(Composite parent, Look look, Texts texts, List<Path> samples, List<Path> recent, WindowActions actions) {
        this.look = look;
        this.texts = texts;
        page = new Composite(parent, SWT.NONE);
        page.setBackground(look.colour(Tone.GROUND));
        GridLayout outer = new GridLayout();
        page.setLayout(outer);
        Composite column = new Composite(page, SWT.NONE);
        column.setBackground(look.colour(Tone.GROUND));
        GridData centred = new GridData(SWT.CENTER, SWT.CENTER, true, true);
        centred.widthHint = COLUMN;
        column.setLayoutData(centred);
        GridLayout rows = new GridLayout();
        rows.verticalSpacing = 3 * look.unit();
        column.setLayout(rows);
        words(column, texts.text("welcome.title"), TypeStyle.TITLE, Tone.TEXT);
        words(column, texts.text("welcome.text"), TypeStyle.BODY, Tone.FAINT);
        button(column, FlatButton.Kind.PRIMARY, texts.text("welcome.new"), texts.text("welcome.new.hint"), actions::begin);
        button(column, FlatButton.Kind.PLAIN, texts.text("welcome.open"), texts.text("welcome.open.hint"), actions::ask);
        if (!samples.isEmpty()) heading(column, texts.text("welcome.samples"));
        for (Path script : samples)
            button(column, FlatButton.Kind.PLAIN, texts.text("welcome.sample", name(script)), texts.text("welcome.sample.hint"),
                    () -> actions.sample(script));
        heading(column, texts.text("welcome.recent"));
        if (recent.isEmpty()) words(column, texts.text("welcome.recent.none"), TypeStyle.BODY, Tone.FAINT);
        for (Path folder : recent)
            button(column, FlatButton.Kind.PLAIN, name(folder), folder.toString(), () -> actions.recent(folder));
    }

    Composite control() {
        return page;
    }

    static String name(Path file) {
        String name = file.getFileName().toString();
        int dot = name.lastIndexOf('.');
        return dot > 0 ? name.substring(0, dot) : name;
    }

    private void heading(Composite parent, String text) {
        Label label = words(parent, text, TypeStyle.STRONG, Tone.FAINT);
        ((GridData) label.getLayoutData()).verticalIndent = 4 * look.unit();
    }

    private Label words(Composite parent, String text, TypeStyle style, Tone tone) {
        return Sentence.on(parent, look, text, style, tone);
    }

    private void button(Composite parent, FlatButton.Kind kind, String text, String hint, Runnable action) {
        FlatButton button = new FlatButton(parent, look, kind, text, hint, action);
        GridData data = new GridData(SWT.LEFT, SWT.CENTER, false, false);
        data.widthHint = button.size().x;
        data.heightHint = button.size().y;
        button.control().setLayoutData(data);
    }
}
