package org.kinora.workbench.script.internal;

import com.google.gson.JsonObject;
import java.util.List;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.kinora.api.work.Texts;
import org.kinora.api.workbench.FlatButton;
import org.kinora.api.workbench.Look;
import org.kinora.api.workbench.Site;
import org.kinora.api.workbench.Tone;
import org.kinora.api.workbench.TypeStyle;

/** One hand edit beside what the script has made of the same thing since, and the decision between them; UI thread. */
final class DisputeBar {
    private final Composite bar;
    private final Site site;
    private final Texts texts;
    private final Look look;
    private final Label title;
    private final StyledText before;
    private final StyledText mine;
    private final StyledText now;
    private final FlatButton next;
    private final FlatButton keep;
    private final FlatButton take;
    private JsonObject plan = new JsonObject();
    private List<Dispute> open = List.of();
    private int at;

    DisputeBar(Composite parent, Site site, Texts texts) {
        this.site = site;
        this.texts = texts;
        this.look = site.look();
        bar = new Composite(parent, SWT.NONE);
        bar.setBackground(look.colour(Tone.PANEL));
        bar.setData("test.id", "conflict");
        GridLayout layout = new GridLayout(3, true);
        layout.marginWidth = 3 * look.unit();
        layout.marginHeight = 2 * look.unit();
        layout.horizontalSpacing = 2 * look.unit();
        bar.setLayout(layout);
        bar.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        title = label(TypeStyle.STRONG, Tone.WARNING);
        title.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false, 3, 1));
        for (String column : List.of("conflict.before", "conflict.mine", "conflict.now")) label(TypeStyle.SMALL, Tone.FAINT).setText(texts.text(column));
        before = words("conflict.before", Tone.FAINT);
        mine = words("conflict.mine", Tone.TEXT);
        now = words("conflict.now", Tone.TEXT);
        next = button(FlatButton.Kind.TAB, "conflict.next", () -> select((at + 1) % open.size()));
        keep = button(FlatButton.Kind.PLAIN, "conflict.keep", () -> settle("mine"));
        take = button(FlatButton.Kind.PLAIN, "conflict.take", () -> settle("plan"));
        site.onSelect(id -> fill());
        fill();
    }

    private Label label(TypeStyle style, Tone tone) {
        Label label = new Label(bar, SWT.NONE);
        label.setFont(look.font(style));
        label.setForeground(look.colour(tone));
        label.setBackground(bar.getBackground());
        label.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        return label;
    }

    private StyledText words(String key, Tone tone) {
        StyledText words = new StyledText(bar, SWT.MULTI | SWT.WRAP | SWT.READ_ONLY | SWT.V_SCROLL);
        words.setAlwaysShowScrollBars(false);
        words.setFont(look.font(TypeStyle.BODY));
        words.setForeground(look.colour(tone));
        words.setBackground(look.colour(Tone.GROUND));
        words.setMargins(2 * look.unit(), look.unit(), 2 * look.unit(), look.unit());
        words.setToolTipText(texts.text(key + ".hint"));
        words.setData("test.id", key);
        GridData data = new GridData(SWT.FILL, SWT.FILL, true, false);
        data.heightHint = 3 * words.getLineHeight();
        data.widthHint = 20 * look.unit();
        words.setLayoutData(data);
        return words;
    }

    private FlatButton button(FlatButton.Kind kind, String key, Runnable action) {
        FlatButton button = new FlatButton(bar, look, kind, texts.text(key), texts.text(key + ".hint"), action);
        button.control().setData("test.id", key);
        button.control().setLayoutData(new GridData(button.size().x, button.size().y));
        return button;
    }

    /** The disputes of a plan; the one that was looked at stays, as long as it is one. */
    void show(JsonObject now) {
        Dispute looked = at < open.size() ? open.get(at) : null;
        plan = now;
        open = Dispute.all(now);
        at = Math.max(0, open.indexOf(looked));
        fill();
    }

    void select(int dispute) {
        at = Math.clamp(dispute, 0, Math.max(0, open.size() - 1));
        fill();
    }

    private void fill() {
        if (bar.isDisposed()) return;
        boolean some = !open.isEmpty();
        GridData data = (GridData) bar.getLayoutData();
        boolean other = data.exclude == some;
        data.exclude = !some;
        bar.setVisible(some);
        bar.setData("test.state", some ? at + 1 + " of " + open.size() : "");
        if (some) fill(open.get(at));
        if (other) bar.getParent().layout();
    }

    private void fill(Dispute dispute) {
        String field = texts.text("field." + dispute.field());
        String shot = dispute.label().isEmpty() ? dispute.shot() : dispute.label();
        String said = texts.text("conflict." + dispute.reason(), field, shot);
        title.setText(open.size() == 1 ? said : texts.text("conflict.of", at + 1, open.size(), said));
        title.setToolTipText(title.getText());
        set(before, dispute.seen());
        set(mine, dispute.mine());
        set(now, dispute.gone() ? texts.text("conflict.nothing") : dispute.now());
        String target = dispute.moves() ? Dispute.label(plan, site.selected()) : "";
        keep.words(target.isEmpty() ? texts.text(dispute.moves() ? "conflict.where" : "conflict.keep") : texts.text("conflict.move", target));
        GridData wide = (GridData) keep.control().getLayoutData();
        wide.widthHint = keep.size().x;
        keep.control().setVisible(dispute.open() || dispute.moves());
        next.control().setVisible(open.size() > 1);
        bar.layout();
    }

    private static void set(StyledText field, String words) {
        if (!field.getText().equals(words)) field.setText(words);
    }

    private void settle(String side) {
        if (open.isEmpty()) return;
        Dispute dispute = open.get(at);
        JsonObject input = new JsonObject();
        input.addProperty("shot", dispute.shot());
        input.addProperty("field", dispute.field());
        input.addProperty("keep", side);
        if (side.equals("mine") && dispute.moves()) {
            if (Dispute.label(plan, site.selected()).isEmpty()) {
                site.tell(texts.text("conflict.where"));
                return;
            }
            input.addProperty("to", site.selected());
        }
        site.errands().change("shot.settle", input, answer -> site.changed());
    }
}
