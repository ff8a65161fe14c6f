package org.kinora.workbench.internal.jobs;

import java.time.Instant;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.kinora.api.work.Texts;
import org.kinora.api.workbench.FlatButton;
import org.kinora.api.workbench.Job;
import org.kinora.api.workbench.Lines;
import org.kinora.api.workbench.Look;
import org.kinora.api.workbench.Site;
import org.kinora.api.workbench.Tone;
import org.kinora.api.workbench.TypeStyle;

/** One job of the list; UI thread. */
final class JobRow {
    private final Canvas canvas;
    private final Look look;
    private final JobWords words;
    private final FlatButton stop;
    private final FlatButton again;
    private final FlatButton sooner;
    private Job job;

    JobRow(Composite parent, Site site, Texts texts, Job job) {
        this.look = site.look();
        this.words = new JobWords(texts);
        this.job = job;
        canvas = new Canvas(parent, SWT.DOUBLE_BUFFERED);
        canvas.setBackground(look.colour(Tone.PANEL));
        GridData data = new GridData(SWT.FILL, SWT.CENTER, true, false);
        data.heightHint = 15 * look.unit();
        canvas.setLayoutData(data);
        stop = new FlatButton(canvas, look, FlatButton.Kind.PLAIN, texts.text("jobs.stop"), texts.text("status.cancel.hint"),
                () -> site.errands().cancel(job.number()));
        again = new FlatButton(canvas, look, FlatButton.Kind.PLAIN, texts.text("jobs.again"), texts.text("jobs.again.hint"),
                () -> site.errands().again(job.number()));
        sooner = new FlatButton(canvas, look, FlatButton.Kind.PLAIN, texts.text("jobs.sooner"), texts.text("jobs.sooner.hint"),
                () -> site.errands().sooner(job.number()));
        sooner.control().setBackground(look.colour(Tone.RAISED));
        stop.control().setBackground(look.colour(Tone.RAISED));
        again.control().setBackground(look.colour(Tone.RAISED));
        canvas.addListener(SWT.Paint, event -> paint(event.gc));
        canvas.addListener(SWT.Resize, event -> place());
        show(job);
    }

    Canvas control() {
        return canvas;
    }

    boolean dispose() {
        canvas.dispose();
        return true;
    }

    void show(Job now) {
        job = now;
        stop.control().setVisible(job.open());
        again.control().setVisible(!job.open());
        sooner.control().setVisible(job.state() == Job.State.QUEUED);
        canvas.setToolTipText(job.outcome().isEmpty() ? job.operation() : job.outcome());
        canvas.redraw();
    }

    void tick(Instant now) {
        if (job.running()) canvas.redraw();
    }

    private void place() {
        Rectangle area = canvas.getClientArea();
        for (FlatButton button : new FlatButton[] {stop, again}) {
            Point size = button.size();
            button.control().setBounds(area.width - size.x - 3 * look.unit(), (area.height - size.y) / 2, size.x, size.y);
        }
        Point size = sooner.size();
        sooner.control().setBounds(area.width - stop.size().x - size.x - 5 * look.unit(), (area.height - size.y) / 2, size.x, size.y);
    }

    private void paint(GC gc) {
        int unit = look.unit();
        Rectangle area = canvas.getClientArea();
        int right = area.width - Math.max(stop.size().x, again.size().x) - 6 * unit;
        if (job.state() == Job.State.QUEUED) right -= sooner.size().x + 2 * unit;
        gc.setAntialias(SWT.ON);
        gc.setBackground(look.colour(Tone.RAISED));
        gc.fillRoundRectangle(0, 0, area.width, area.height, 2 * unit, 2 * unit);
        gc.setBackground(look.colour(tone()));
        gc.fillOval(4 * unit, 4 * unit, 2 * unit, 2 * unit);
        int x = 8 * unit;
        String clock = words.clock(job, Instant.now());
        gc.setFont(look.font(TypeStyle.SMALL));
        gc.setForeground(look.colour(Tone.FAINT));
        Point size = gc.textExtent(clock);
        gc.drawText(clock, right - size.x, 3 * unit, true);
        line(gc, job.title(), TypeStyle.STRONG, Tone.TEXT, new Rectangle(x, 2 * unit, right - size.x - x - 4 * unit, 6 * unit));
        line(gc, words.line(job), TypeStyle.SMALL, job.state() == Job.State.FAILED ? Tone.ERROR : Tone.FAINT,
                new Rectangle(x, 7 * unit, right - x, 5 * unit));
        if (job.running()) bar(gc, new Rectangle(x, 12 * unit, right - x, unit));
    }

    private void bar(GC gc, Rectangle place) {
        gc.setBackground(look.colour(Tone.LINE));
        gc.fillRoundRectangle(place.x, place.y, place.width, place.height, place.height, place.height);
        gc.setBackground(look.colour(Tone.ACCENT));
        int length = (int) Math.round(place.width * Math.clamp(job.fraction(), 0, 1));
        if (length > 0) gc.fillRoundRectangle(place.x, place.y, Math.max(length, place.height), place.height, place.height, place.height);
    }

    private void line(GC gc, String text, TypeStyle style, Tone tone, Rectangle place) {
        gc.setFont(look.font(style));
        gc.setForeground(look.colour(tone));
        gc.drawText(Lines.fit(gc, text, place.width), place.x, place.y, true);
    }

    private Tone tone() {
        return switch (job.state()) {
            case QUEUED -> Tone.FAINT;
            case RUNNING -> Tone.ACCENT;
            case DONE -> Tone.GOOD;
            case FAILED -> Tone.ERROR;
            case CANCELLED -> Tone.WARNING;
        };
    }
}
