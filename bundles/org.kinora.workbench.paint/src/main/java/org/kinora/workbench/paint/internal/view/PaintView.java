package org.kinora.workbench.paint.internal.view;

import com.google.gson.JsonObject;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.eclipse.swt.SWT;
import org.eclipse.swt.SWTError;
import org.eclipse.swt.SWTException;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Layout;
import org.kinora.api.work.Failure;
import org.kinora.api.work.Texts;
import org.kinora.api.workbench.Site;
import org.kinora.api.workbench.Tone;
import org.kinora.api.workbench.TypeStyle;
import org.kinora.api.workbench.View;
import org.kinora.workbench.paint.internal.tool.ToolKind;

/** The paint view: the panel of the selected shot with tools, layers and history around it. UI thread. */
public final class PaintView implements View {
    private final Site site;
    private final Texts texts;
    private final Composite parent;
    private Desk desk;
    private Opening opening;
    private Saving saving;
    private Deeds deeds;
    private LightTable table;
    private Pane pane;
    private OptionBar options;
    private Rewording rewording;
    private WordsBar words;
    private MovingShot moving;
    private MovingBar frames;
    private EmptyPage empty;
    private Composite middle;
    private StackLayout stack;
    private final List<Control> around = new ArrayList<>();
    /** The shot that shall be open; it is opened when the view is seen. */
    private String wanted = "";
    private String opened = "";
    private Optional<Path> project = Optional.empty();

    public PaintView(Composite parent, Site site, Engines engines, Texts texts) {
        this.parent = parent;
        this.site = site;
        this.texts = texts;
        desk = new Desk(parent.getDisplay(), site, engines, texts);
        opening = new Opening(desk);
        saving = new Saving(desk, opening);
        deeds = new Deeds(desk);
        middle = new Composite(parent, SWT.NONE);
        stack = new StackLayout();
        middle.setLayout(stack);
        try {
            pane = new Pane(middle, desk, deeds);
        } catch (Failure | SWTError | SWTException none) {
            say(texts.text("paint.no.opengl", none.getMessage()));
            return;
        }
        build();
        site.onSelect(this::selected);
        site.onProject(this::load);
    }

    private void say(String sentence) {
        middle.dispose();
        parent.setLayout(new FillLayout());
        Label words = new Label(parent, SWT.WRAP);
        words.setText(sentence);
        words.setFont(site.look().font(TypeStyle.BODY));
        words.setForeground(site.look().colour(Tone.FAINT));
        words.setData("test.id", "paint");
        words.setData("test.state", sentence);
    }

    private void build() {
        table = new LightTable(desk, opening);
        empty = new EmptyPage(middle, desk, this::blank, this::draw);
        ToolBar tools = new ToolBar(parent, desk, this::take);
        rewording = new Rewording(desk, table);
        words = new WordsBar(parent, desk, deeds, rewording);
        options = new OptionBar(parent, desk, deeds, words::toggle, this::move);
        moving = new MovingShot(desk, opening, pane);
        frames = new MovingBar(parent, desk, moving, this::move);
        SidePanel side = new SidePanel(parent, desk, deeds, table, pane, this::save, this::blank, this::duplicate);
        StatusLine status = new StatusLine(parent, desk, pane);
        site.actions(new Keys(desk, deeds, pane, table, this::take, this::save, this::blank, this::duplicate, this::inWords, this::move).actions());
        parent.setBackground(site.look().colour(Tone.LINE));
        parent.setLayout(new Layout() {
            @Override
            protected org.eclipse.swt.graphics.Point computeSize(Composite composite, int wide, int high, boolean flush) {
                return new org.eclipse.swt.graphics.Point(800, 600);
            }

            @Override
            protected void layout(Composite composite, boolean flush) {
                Rectangle area = composite.getClientArea();
                if (desk.easel().isEmpty()) {
                    middle.setBounds(area);
                    return;
                }
                int left = tools.width();
                int right = Math.clamp(area.width / 4, 210, 280);
                int top = options.height(area.width - right - 1);
                int below = status.height();
                int said = words.height();
                int strip = frames.height();
                options.control().setBounds(0, 0, area.width - right - 1, top);
                tools.control().setBounds(0, top + 1, left, area.height - top - 1);
                middle.setBounds(left + 1, top + 1, area.width - left - right - 2, area.height - top - below - said - strip - 2);
                frames.control().setBounds(left + 1, area.height - below - said - strip, area.width - left - right - 2, Math.max(0, strip - 1));
                words.control().setBounds(left + 1, area.height - below - said, area.width - left - right - 2, Math.max(0, said - 1));
                status.control().setBounds(left + 1, area.height - below, area.width - left - right - 2, below);
                side.control().setBounds(area.width - right, 0, right, area.height);
            }
        });
        middle.addListener(SWT.Paint, event -> ensure());
        pane.control().addListener(SWT.Paint, event -> ensure());
        empty.control().addListener(SWT.Paint, event -> ensure());
        for (Composite group : List.of(tools.control(), side.control(), status.control()))
            for (Control child : group.getChildren()) desk.returning(child);
        desk.keyboard(this::focus);
        around.addAll(List.of(tools.control(), options.control(), side.control(), status.control()));
        desk.onChange(this::refresh);
        refresh();
    }

    private void refresh() {
        if (middle.isDisposed()) return;
        table.follow(pane);
        boolean open = desk.easel().isPresent();
        var now = open ? pane.control() : empty.control();
        if (!open) teach();
        if (!desk.chores().busy()) ensure();
        if (moving.open() != frames.control().getVisible() && open) {
            frames.control().setVisible(moving.open());
            parent.layout();
            pane.fit();
        }
        if (stack.topControl == now) return;
        stack.topControl = now;
        around.forEach(part -> part.setVisible(open));
        words.control().setVisible(open && words.open());
        frames.control().setVisible(open && moving.open());
        parent.layout();
        middle.layout();
        if (open) {
            pane.fit();
            pane.control().setFocus();
        }
    }

    private void teach() {
        var shot = desk.shots().shot(wanted);
        if (desk.chores().busy()) empty.say(desk.chores().title(), "", EmptyPage.Offer.NOTHING);
        else if (shot.isEmpty()) empty.say(texts.text("empty.shot"), texts.text("empty.shot.words"), EmptyPage.Offer.BOARD);
        else if (!desk.chores().trouble().isEmpty()) empty.say(texts.text("empty.trouble", shot.get().label()), desk.chores().trouble(),
                EmptyPage.Offer.DRAW);
        else empty.say(texts.text("empty.picture", shot.get().label()), texts.text("empty.picture.words"), EmptyPage.Offer.DRAW);
    }

    private void load() {
        if (!site.project().equals(project)) {
            project = site.project();
            desk.shots(Shots.NONE);
            if (moving.open()) moving.leave();
            wanted = "";
            opened = "";
            desk.open(null);
        }
        if (project.isEmpty()) return;
        site.errands().ask("film.plan", new JsonObject(), plan -> site.errands().ask("take.list", new JsonObject(), takes -> {
            if (middle.isDisposed()) return;
            desk.shots(Shots.of(plan.output(), takes.output()));
            if (desk.shots().shot(wanted).isEmpty()) wanted = first();
            // A shot that had no picture may have one now.
            if (desk.easel().isEmpty()) opened = "";
            ensure();
        }, failure -> { }), failure -> { });
    }

    /** The selected shot; else the first, so that nobody meets an empty view where there is something to draw on. */
    private String first() {
        if (desk.shots().shot(site.selected()).isPresent()) return site.selected();
        return desk.shots().rows().isEmpty() ? "" : desk.shots().rows().getFirst().id();
    }

    private void selected(String id) {
        if (desk.shots().shot(id).isPresent()) wanted = id;
        ensure();
    }

    /** Opens the wanted shot's panel as soon as the view is seen and nothing else is being done. */
    private void ensure() {
        if (middle.isDisposed() || !middle.isVisible() || wanted.equals(opened) || desk.chores().busy()) return;
        desk.shots().shot(wanted).ifPresent(shot -> {
            opened = wanted;
            if (moving.open()) moving.leave();
            opening.open(shot);
            refresh();
        });
    }

    private void take(ToolKind kind) {
        desk.free().ifPresent(easel -> desk.painted(easel.toolbox().take(kind)));
        desk.changed();
        pane.control().setFocus();
    }

    /** Goes to the frames of the shot, or from them back to its panel. */
    private void move() {
        if (!moving.open()) {
            if (!desk.chores().busy()) desk.shots().shot(wanted).ifPresent(moving::open);
            return;
        }
        moving.leave();
        opened = "";
        parent.layout();
        ensure();
    }

    /** Whether a panel is open that can become a take, and not a frame of a moving shot. */
    private boolean panel() {
        if (moving.open()) site.tell(texts.text("moving.panel"));
        return !moving.open();
    }

    private void inWords() {
        if (desk.easel().isPresent()) words.toggle();
    }

    private void save() {
        if (panel()) saving.save(() -> { });
    }

    /** The drawn panel becomes a take, and one goes on drawing on a copy of it. */
    private void duplicate() {
        if (panel()) saving.save(() -> site.tell(texts.text("paint.copied")));
    }

    private void blank() {
        if (!panel()) return;
        if (desk.easel().isPresent()) deeds.blank();
        else desk.shots().shot(wanted).ifPresent(opening::blank);
        desk.changed();
    }

    private void draw() {
        JsonObject input = new JsonObject();
        input.addProperty("shot", wanted);
        input.addProperty("use", true);
        site.errands().start("panel.draw", input, reply -> site.changed(), failure -> { });
    }

    @Override
    public void focus() {
        if (pane != null && !pane.control().isDisposed()) pane.control().setFocus();
    }

    @Override
    public void close() {
        if (rewording != null) rewording.close();
        if (moving != null) moving.close();
        desk.close();
        if (table != null) table.close();
        if (pane != null) pane.close();
    }
}
