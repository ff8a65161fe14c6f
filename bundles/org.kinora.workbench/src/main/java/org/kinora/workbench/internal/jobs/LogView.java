package org.kinora.workbench.internal.jobs;

import java.io.IOException;
import java.util.List;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyleRange;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Text;
import org.kinora.api.work.Texts;
import org.kinora.api.workbench.Look;
import org.kinora.api.workbench.Site;
import org.kinora.api.workbench.Tone;
import org.kinora.api.workbench.TypeStyle;
import org.kinora.api.workbench.View;

/** The end of the log, filtered by words; read beside the window. UI thread. */
final class LogView implements View {
    private static final System.Logger LOG = System.getLogger(LogView.class.getName());
    private static final int TICK = 2000;
    private static final int MOST = 400;

    private final Look look;
    private final Texts texts;
    private final LogTail tail;
    private final Composite page;
    private final Text words;
    private final Button bad;
    private final StyledText text;
    private final Runnable tick = this::read;
    private List<String> entries = List.of();
    private List<String> shown = List.of();

    LogView(Composite parent, Site site, Texts texts, LogTail tail) {
        this.look = site.look();
        this.texts = texts;
        this.tail = tail;
        page = new Composite(parent, SWT.NONE);
        page.setBackground(look.colour(Tone.PANEL));
        GridLayout layout = new GridLayout(2, false);
        layout.marginWidth = layout.marginHeight = 3 * look.unit();
        layout.verticalSpacing = 2 * look.unit();
        page.setLayout(layout);
        words = new Text(page, SWT.SINGLE | SWT.BORDER | SWT.SEARCH);
        words.setMessage(texts.text("log.filter"));
        words.setData("test.id", "log.filter");
        words.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        bad = new Button(page, SWT.CHECK);
        bad.setText(texts.text("log.bad"));
        bad.setForeground(look.colour(Tone.TEXT));
        bad.setBackground(look.colour(Tone.PANEL));
        text = new StyledText(page, SWT.READ_ONLY | SWT.V_SCROLL | SWT.H_SCROLL | SWT.MULTI);
        text.setFont(look.font(TypeStyle.MONO));
        text.setBackground(look.colour(Tone.PANEL));
        text.setForeground(look.colour(Tone.TEXT));
        text.setSelectionBackground(look.colour(Tone.SELECTED));
        text.setSelectionForeground(look.colour(Tone.TEXT));
        text.setCaret(null);
        text.setData("test.id", "log");
        text.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true, 2, 1));
        words.addListener(SWT.Modify, event -> fill(true));
        bad.addListener(SWT.Selection, event -> fill(true));
        read();
    }

    @Override
    public void focus() {
        words.setFocus();
    }

    @Override
    public void close() {
        if (!page.isDisposed()) page.getDisplay().timerExec(-1, tick);
    }

    private void read() {
        if (page.isDisposed()) return;
        var display = page.getDisplay();
        if (page.isVisible() || entries.isEmpty()) Thread.ofVirtual().name("kinora-log").start(() -> {
            try {
                List<String> now = tail.entries();
                if (!display.isDisposed()) display.asyncExec(() -> came(now));
            } catch (IOException unreadable) {
                LOG.log(System.Logger.Level.WARNING, "the log cannot be read", unreadable);
            }
        });
        display.timerExec(TICK, tick);
    }

    private void came(List<String> now) {
        if (page.isDisposed() || now.equals(entries)) return;
        entries = now;
        fill(false);
    }

    private void fill(boolean anew) {
        List<String> fitting = LogTail.fitting(entries, words.getText(), bad.getSelection());
        fitting = fitting.subList(Math.max(0, fitting.size() - MOST), fitting.size());
        if (!anew && fitting.equals(shown)) return;
        boolean end = text.getTopPixel() + text.getClientArea().height >= text.getLineCount() * text.getLineHeight() - text.getLineHeight();
        shown = fitting;
        text.setText(fitting.isEmpty() ? texts.text(entries.isEmpty() ? "log.empty" : "log.none") : String.join("\n", fitting));
        colour();
        if (end || anew) text.setTopIndex(Math.max(0, text.getLineCount() - 1));
    }

    private void colour() {
        int at = 0;
        for (String entry : shown) {
            Tone tone = entry.contains("ERROR") ? Tone.ERROR : entry.contains("WARNING") ? Tone.WARNING : Tone.FAINT;
            int first = entry.indexOf('\n') < 0 ? entry.length() : entry.indexOf('\n');
            text.setStyleRange(new StyleRange(at, first, look.colour(tone), null));
            at += entry.length() + 1;
        }
    }
}
