package org.kinora.workbench.space.internal;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.eclipse.swt.SWT;
import org.eclipse.swt.SWTError;
import org.eclipse.swt.SWTException;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.dnd.DND;
import org.eclipse.swt.dnd.DropTarget;
import org.eclipse.swt.dnd.DropTargetAdapter;
import org.eclipse.swt.dnd.DropTargetEvent;
import org.eclipse.swt.dnd.FileTransfer;
import org.eclipse.swt.graphics.Point;
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

/** The space view: the scene in the middle, tools to the left, data to the right, the camera's way below. UI thread. */
final class SpaceView implements View {
    private final Site site;
    private final Texts texts;
    private final Composite parent;
    private final Desk desk;
    private final Deeds deeds;
    private Composite middle;
    private StackLayout stack;
    private Pane pane;
    private EmptyPage empty;
    private List<Control> around = List.of();
    private Optional<Path> project = Optional.empty();
    private Scene shown;

    SpaceView(Composite parent, Site site, Services services, Texts texts) {
        this.parent = parent;
        this.site = site;
        this.texts = texts;
        desk = new Desk(parent.getDisplay(), site, texts);
        deeds = new Deeds(desk, services);
        middle = new Composite(parent, SWT.NONE);
        stack = new StackLayout();
        middle.setLayout(stack);
        try {
            pane = new Pane(middle, desk, deeds, services);
        } catch (Failure | SWTError | SWTException none) {
            say(texts.text("space.no.opengl", none.getMessage()));
            return;
        }
        build();
        site.onProject(this::load);
    }

    private void say(String sentence) {
        middle.dispose();
        parent.setLayout(new FillLayout());
        Label words = new Label(parent, SWT.WRAP);
        words.setText(sentence);
        words.setFont(site.look().font(TypeStyle.BODY));
        words.setForeground(site.look().colour(Tone.FAINT));
        words.setData("test.id", "space");
        words.setData("test.state", sentence);
    }

    private void build() {
        empty = new EmptyPage(middle, desk, deeds);
        ToolBar tools = new ToolBar(parent, desk, this::focus);
        OptionBar options = new OptionBar(parent, desk, deeds, this::focus);
        SidePanel side = new SidePanel(parent, desk, deeds, pane, this::focus);
        PathBar path = new PathBar(parent, desk, deeds, pane);
        new Keys(desk, deeds, pane, path);
        around = List.of(tools.control(), options.control(), side.control(), path.control());
        parent.setBackground(site.look().colour(Tone.LINE));
        parent.setLayout(new Layout() {
            @Override
            protected Point computeSize(Composite composite, int wide, int high, boolean flush) {
                return new Point(800, 600);
            }

            @Override
            protected void layout(Composite composite, boolean flush) {
                Rectangle area = composite.getClientArea();
                if (desk.scene().isEmpty()) {
                    middle.setBounds(area);
                    return;
                }
                int left = tools.width();
                int right = Math.clamp(area.width / 4, 230, 300);
                int top = options.height(area.width - right - 1);
                int below = path.height();
                options.control().setBounds(0, 0, area.width - right - 1, top);
                tools.control().setBounds(0, top + 1, left, area.height - top - 1);
                middle.setBounds(left + 1, top + 1, area.width - left - right - 2, area.height - top - below - 2);
                path.control().setBounds(left + 1, area.height - below, area.width - left - right - 2, below);
                side.control().setBounds(area.width - right, 0, right, area.height);
            }
        });
        drop();
        // scenes may have come into the folder since the view was last seen
        empty.control().addListener(SWT.Paint, event -> desk.later(this::offer));
        desk.onChange(this::refresh);
        refresh();
    }

    /** A splat file that is dropped is opened; a folder is read as a capture. */
    private void drop() {
        DropTarget target = new DropTarget(middle, DND.DROP_COPY | DND.DROP_DEFAULT | DND.DROP_LINK);
        target.setTransfer(FileTransfer.getInstance());
        target.addDropListener(new DropTargetAdapter() {
            @Override
            public void dragEnter(DropTargetEvent event) {
                if (event.detail == DND.DROP_DEFAULT) event.detail = DND.DROP_COPY;
            }

            @Override
            public void drop(DropTargetEvent event) {
                if (!(event.data instanceof String[] names) || names.length == 0) return;
                Path file = Path.of(names[0]);
                if (java.nio.file.Files.isDirectory(file)) deeds.capture(file);
                else deeds.open(file);
            }
        });
    }

    private void refresh() {
        if (middle.isDisposed()) return;
        Scene now = desk.scene().orElse(null);
        empty.say();
        if (now != shown) {
            shown = now;
            pane.forget();
        }
        Control top = now == null ? empty.control() : pane.control();
        if (stack.topControl == top) return;
        stack.topControl = top;
        around.forEach(part -> part.setVisible(now != null));
        parent.layout();
        middle.layout();
        if (now == null) return;
        desk.changed();
        pane.control().setFocus();
    }

    private void load() {
        if (!site.project().equals(project)) {
            project = site.project();
            desk.open(null);
        }
        offer();
    }

    private void offer() {
        if (!middle.isDisposed() && desk.scene().isEmpty()) empty.offer(project.map(folder -> new SpaceFiles(folder).scenes()).orElse(List.of()));
    }

    @Override
    public void focus() {
        boolean taken = pane != null && !pane.control().isDisposed() && pane.control().setFocus();
        if (!taken && !empty.control().isDisposed()) empty.control().setFocus();
    }

    @Override
    public void close() {
        desk.close();
        if (pane != null) pane.close();
    }
}
