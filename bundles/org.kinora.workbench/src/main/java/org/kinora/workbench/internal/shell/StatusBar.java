package org.kinora.workbench.internal.shell;

import java.util.List;
import java.util.Optional;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.kinora.api.work.Texts;
import org.kinora.api.workbench.FlatButton;
import org.kinora.api.workbench.Job;
import org.kinora.api.workbench.Lines;
import org.kinora.api.workbench.Look;
import org.kinora.api.workbench.Tone;
import org.kinora.api.workbench.TypeStyle;

/** What runs and how far it is, or what was said last; UI thread. */
final class StatusBar {
    private static final int BAR = 180;
    private static final int TICK_MILLIS = 5000;

    private final Canvas canvas;
    private final Look look;
    private final Texts texts;
    private final FlatButton stop;
    private Optional<Job> job = Optional.empty();
    private String said;
    private Tone tone = Tone.FAINT;

    StatusBar(Composite parent, Look look, Texts texts, Runnable stop, Runnable list) {
        this.look = look;
        this.texts = texts;
        this.said = texts.text("status.ready");
        canvas = new Canvas(parent, SWT.DOUBLE_BUFFERED);
        canvas.setBackground(look.colour(Tone.GROUND));
        canvas.setData("test.id", "status");
        canvas.addListener(SWT.Paint, event -> paint(event.gc));
        canvas.addListener(SWT.Resize, event -> place());
        canvas.setToolTipText(texts.text("status.hint"));
        canvas.setData(FlatButton.PRESSED, Boolean.TRUE);
        canvas.addListener(SWT.MouseUp, event -> list.run());
        canvas.addListener(SWT.KeyDown, event -> {
            if (event.keyCode == SWT.CR || event.keyCode == ' ') list.run();
        });
        canvas.addListener(SWT.FocusIn, event -> canvas.redraw());
        canvas.addListener(SWT.FocusOut, event -> canvas.redraw());
        this.stop = new FlatButton(canvas, look, FlatButton.Kind.TAB, texts.text("status.cancel"), texts.text("status.cancel.hint"), stop);
        this.stop.control().setVisible(false);
        tick();
    }

    Canvas control() {
        return canvas;
    }

    int height() {
        return 7 * look.unit();
    }

    void say(String sentence, Tone tone) {
        this.said = sentence;
        this.tone = tone;
        canvas.setData("test.state", text());
        canvas.redraw();
    }

    /** What it says now. */
    String text() {
        return job.map(running -> texts.text("status.job", running.title(), running.stage())).orElse(said);
    }

    void jobs(List<Job> jobs) {
        job = jobs.stream().filter(one -> one.state() == Job.State.RUNNING).findFirst();
        stop.control().setVisible(job.isPresent());
        canvas.setData("test.state", text());
        canvas.redraw();
    }

    private void place() {
        Rectangle area = canvas.getClientArea();
        Point size = stop.size();
        stop.control().setBounds(area.width - size.x - look.unit(), 1, size.x, area.height - 2);
    }

    private void paint(GC gc) {
        Rectangle area = canvas.getClientArea();
        gc.setForeground(look.colour(Tone.LINE));
        gc.drawLine(0, 0, area.width, 0);
        gc.setFont(look.font(TypeStyle.SMALL));
        int middle = (area.height - gc.getFontMetrics().getHeight()) / 2 + 1;
        gc.setForeground(look.colour(job.isPresent() ? Tone.TEXT : tone));
        int room = area.width - (job.isPresent() ? stop.size().x + BAR : gc.textExtent(memory()).x) - 12 * look.unit();
        gc.drawText(Lines.fit(gc, text().lines().findFirst().orElse(""), room), 4 * look.unit(), middle, true);
        if (canvas.isFocusControl()) {
            gc.setForeground(look.colour(Tone.ACCENT));
            gc.drawRoundRectangle(1, 1, area.width - 3, area.height - 3, 8, 8);
        }
        job.ifPresent(running -> bar(gc, running, area));
        if (job.isEmpty()) memory(gc, area, middle);
    }

    private void memory(GC gc, Rectangle area, int middle) {
        String words = memory();
        gc.setForeground(look.colour(Tone.FAINT));
        gc.drawText(words, area.width - gc.textExtent(words).x - 4 * look.unit(), middle, true);
    }

    private String memory() {
        Runtime runtime = Runtime.getRuntime();
        return texts.text("status.memory", (runtime.totalMemory() - runtime.freeMemory()) >> 20, runtime.maxMemory() >> 20);
    }

    private void tick() {
        if (canvas.isDisposed()) return;
        if (job.isEmpty()) canvas.redraw();
        canvas.getDisplay().timerExec(TICK_MILLIS, this::tick);
    }

    private void bar(GC gc, Job running, Rectangle area) {
        int x = area.width - stop.size().x - BAR - 4 * look.unit();
        int y = area.height / 2 - 2;
        gc.setBackground(look.colour(Tone.RAISED));
        gc.fillRoundRectangle(x, y, BAR, 5, 5, 5);
        gc.setBackground(look.colour(Tone.ACCENT));
        gc.fillRoundRectangle(x, y, (int) Math.round(BAR * Math.clamp(running.fraction(), 0.02, 1)), 5, 5, 5);
    }
}
