package org.kinora.workbench.internal.costs;

import com.google.gson.JsonObject;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.kinora.api.work.Texts;
import org.kinora.api.workbench.FlatButton;
import org.kinora.api.workbench.Look;
import org.kinora.api.workbench.Sentence;
import org.kinora.api.workbench.Site;
import org.kinora.api.workbench.Tone;
import org.kinora.api.workbench.TypeStyle;
import org.kinora.api.workbench.View;
import org.kinora.workbench.internal.look.DataTable;

/** What the film has cost, by model or by shot, and what it may cost; UI thread. */
final class CostsView implements View {
    private static final int MOST = 10_000;

    private final Site site;
    private final Texts texts;
    private final Composite page;
    private final Label words;
    private final Text budget;
    private final FlatButton models;
    private final FlatButton shots;
    private final DataTable table;
    private Costs costs = Costs.of(new JsonObject());
    private boolean byShot;

    CostsView(Composite parent, Site site, Texts texts) {
        this.site = site;
        this.texts = texts;
        Look look = site.look();
        page = new Composite(parent, SWT.NONE);
        page.setBackground(look.colour(Tone.PANEL));
        GridLayout layout = new GridLayout(3, false);
        layout.marginWidth = layout.marginHeight = 3 * look.unit();
        layout.verticalSpacing = 2 * look.unit();
        page.setLayout(layout);
        words = Sentence.on(page, look, "", TypeStyle.BODY, Tone.TEXT);
        ((GridData) words.getLayoutData()).horizontalSpan = 3;
        words.setData("test.id", "costs");
        models = tab("costs.models", false);
        shots = tab("costs.shots", true);
        budget = new Text(page, SWT.SINGLE | SWT.BORDER);
        budget.setMessage(texts.text("costs.budget"));
        budget.setToolTipText(texts.text("costs.budget.hint"));
        budget.setFont(look.font(TypeStyle.BODY));
        budget.setBackground(look.colour(Tone.RAISED));
        budget.setForeground(look.colour(Tone.TEXT));
        budget.setData("test.id", "costs.budget");
        GridData right = new GridData(SWT.END, SWT.CENTER, true, false);
        right.widthHint = 50 * look.unit();
        budget.setLayoutData(right);
        budget.addListener(SWT.DefaultSelection, event -> set(budget.getText().strip()));
        table = new DataTable(page, look, "costs.sums", Stream.of("what", "calls", "amount").map(column -> texts.text("costs.column." + column))
                .toList(),
                new int[] {60, -15, -25}, row -> { });
        table.control().setToolTipText(texts.text("costs.hint"));
        table.control().setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true, 3, 1));
        choose(false);
        site.onProject(this::load);
    }

    private FlatButton tab(String key, boolean shots) {
        FlatButton tab = new FlatButton(page, site.look(), FlatButton.Kind.TAB, texts.text(key), texts.text(key + ".hint"), () -> choose(shots));
        tab.control().setLayoutData(new GridData(tab.size().x, tab.size().y));
        return tab;
    }

    @Override
    public void focus() {
        table.control().setFocus();
    }

    private void choose(boolean shotwise) {
        byShot = shotwise;
        if (models != null) models.choose(!byShot);
        if (shots != null) shots.choose(byShot);
        fill();
    }

    private void load() {
        if (page.isDisposed() || site.project().isEmpty()) return;
        JsonObject input = new JsonObject();
        input.addProperty("most", MOST);
        site.errands().ask("jobs.payments", input, reply -> {
            if (page.isDisposed()) return;
            costs = Costs.of(reply.output());
            if (!budget.isFocusControl()) budget.setText(costs.budget());
            fill();
        }, failure -> site.tell(failure.getMessage()));
    }

    private void fill() {
        List<Costs.Sum> sums = byShot ? costs.steps() : costs.models();
        table.show(sums.stream().map(sum -> List.of(sum.name(), Integer.toString(sum.calls()), sum.amount())).toList());
        String said = sums.isEmpty() ? texts.text("costs.none") : texts.text("costs.spent", costs.spent().isEmpty() ? "0" : costs.spent());
        if (costs.unsettled() > 0) said += " " + texts.text("costs.unsettled", costs.unsettled());
        words.setText(said);
        page.layout();
    }

    private void set(String amount) {
        JsonObject input = new JsonObject();
        input.addProperty("amount", amount.isEmpty() ? "none" : amount);
        site.errands().start("project.budget", input, reply -> {
            site.tell(reply.text());
            load();
        }, failure -> { });
    }
}
