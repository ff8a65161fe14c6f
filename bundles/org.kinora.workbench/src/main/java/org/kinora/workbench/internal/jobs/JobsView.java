package org.kinora.workbench.internal.jobs;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.kinora.api.work.Texts;
import org.kinora.api.workbench.FlatButton;
import org.kinora.api.workbench.Job;
import org.kinora.api.workbench.JobInsight;
import org.kinora.api.workbench.Look;
import org.kinora.api.workbench.Site;
import org.kinora.api.workbench.Tone;
import org.kinora.api.workbench.TypeStyle;
import org.kinora.api.workbench.View;
import org.kinora.workbench.internal.look.DataTable;

/** All jobs of this window, the newest first: how far they are, what came of them, stop and once more. UI thread. */
final class JobsView implements View {
    private static final int TICK = 1000;

    private final Site site;
    private final Look look;
    private final Texts texts;
    private final ScrolledComposite scroller;
    private final Composite list;
    private final Label empty;
    private final FlatButton clear;
    private final FlatButton insights;
    private final DataTable past;
    private final Map<Long, JobRow> rows = new LinkedHashMap<>();
    private final Runnable unlisten;
    private final Runnable tick = this::tick;

    JobsView(Composite parent, Site site, Texts texts) {
        this.site = site;
        this.look = site.look();
        this.texts = texts;
        Composite page = new Composite(parent, SWT.NONE);
        page.setBackground(look.colour(Tone.PANEL));
        GridLayout rows = new GridLayout();
        rows.marginWidth = rows.marginHeight = 0;
        rows.verticalSpacing = 0;
        page.setLayout(rows);
        Composite bar = new Composite(page, SWT.NONE);
        bar.setBackground(look.colour(Tone.PANEL));
        bar.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        GridLayout two = new GridLayout(2, false);
        two.marginHeight = 0;
        bar.setLayout(two);
        insights = new FlatButton(bar, look, FlatButton.Kind.TAB, texts.text("jobs.insights"), texts.text("jobs.insights.hint"), this::turn);
        insights.control().setLayoutData(new GridData(insights.size().x, insights.size().y));
        clear = new FlatButton(bar, look, FlatButton.Kind.TAB, texts.text("jobs.clear"), texts.text("jobs.clear.hint"), site.errands()::clear);
        GridData size = new GridData(SWT.END, SWT.CENTER, true, false);
        size.widthHint = clear.size().x;
        size.heightHint = clear.size().y;
        clear.control().setLayoutData(size);
        past = new DataTable(page, look, "jobs.past", Stream.of("job", "runs", "usual", "longest", "failed", "stopped")
                .map(column -> texts.text("jobs.column." + column)).toList(), new int[] {40, -10, -15, -15, -10, -10}, row -> { });
        past.control().setToolTipText(texts.text("jobs.insights.hint"));
        past.control().setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
        visible(past.control(), false);
        scroller = new ScrolledComposite(page, SWT.V_SCROLL);
        scroller.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
        scroller.setBackground(look.colour(Tone.PANEL));
        scroller.setExpandHorizontal(true);
        scroller.setData("test.id", "jobs");
        list = new Composite(scroller, SWT.NONE);
        list.setBackground(look.colour(Tone.PANEL));
        GridLayout layout = new GridLayout();
        layout.marginWidth = layout.marginHeight = 4 * look.unit();
        layout.verticalSpacing = 2 * look.unit();
        list.setLayout(layout);
        empty = new Label(list, SWT.WRAP);
        empty.setText(texts.text("jobs.empty"));
        empty.setFont(look.font(TypeStyle.BODY));
        empty.setForeground(look.colour(Tone.FAINT));
        empty.setBackground(look.colour(Tone.PANEL));
        empty.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        scroller.setContent(list);
        scroller.addListener(SWT.Resize, event -> fit());
        unlisten = site.errands().onJobs(this::show);
        show(site.errands().jobs());
        arrange(site.errands().jobs());
        tick();
    }

    @Override
    public void focus() {
        scroller.setFocus();
    }

    @Override
    public void close() {
        unlisten.run();
        if (!scroller.isDisposed()) scroller.getDisplay().timerExec(-1, tick);
    }

    private void show(List<Job> jobs) {
        if (scroller.isDisposed()) return;
        List<Long> present = jobs.stream().map(Job::number).toList();
        boolean changed = rows.keySet().removeIf(number -> !present.contains(number) && rows.get(number).dispose());
        for (Job job : jobs) {
            JobRow row = rows.get(job.number());
            changed |= row == null;
            if (row == null) rows.put(job.number(), new JobRow(list, site, texts, job));
            else row.show(job);
        }
        describe(jobs);
        if (changed) arrange(jobs);
    }

    /** The newest stands first. */
    private void arrange(List<Job> jobs) {
        List<JobRow> order = new ArrayList<>(rows.values());
        for (JobRow row : order) row.control().moveAbove(null);
        visible(empty, jobs.isEmpty());
        visible(clear.control(), !jobs.isEmpty());
        scroller.getParent().layout();
        fit();
    }

    /** From the jobs of today to what is known of all, and back. */
    private void turn() {
        boolean all = !past.control().getVisible();
        insights.choose(all);
        visible(past.control(), all);
        visible(scroller, !all);
        if (all) past.show(site.errands().insights().stream().map(this::cells).toList());
        scroller.getParent().layout();
    }

    private List<String> cells(JobInsight insight) {
        return List.of(insight.title(), Integer.toString(insight.runs()), insight.usualMillis() < 0 ? "" : JobWords.clock(insight.usualMillis()),
                insight.longestMillis() < 0 ? "" : JobWords.clock(insight.longestMillis()), insight.failed() == 0 ? ""
                        : Integer.toString(insight.failed()),
                insight.stopped() == 0 ? "" : Integer.toString(insight.stopped()));
    }

    private static void visible(org.eclipse.swt.widgets.Control control, boolean visible) {
        control.setVisible(visible);
        ((GridData) control.getLayoutData()).exclude = !visible;
    }

    private void describe(List<Job> jobs) {
        long running = jobs.stream().filter(Job::running).count();
        scroller.setData("test.state", texts.text("jobs.state", jobs.size(), running));
    }

    private void fit() {
        list.setSize(list.computeSize(scroller.getClientArea().width, SWT.DEFAULT));
        list.layout();
    }

    private void tick() {
        if (scroller.isDisposed()) return;
        Instant now = Instant.now();
        rows.values().forEach(row -> row.tick(now));
        scroller.getDisplay().timerExec(TICK, tick);
    }
}
