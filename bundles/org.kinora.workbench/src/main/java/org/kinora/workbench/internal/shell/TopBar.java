package org.kinora.workbench.internal.shell;

import java.util.EnumMap;
import java.util.Map;
import java.util.function.Consumer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.kinora.api.work.Texts;
import org.kinora.api.workbench.Action;
import org.kinora.api.workbench.FlatButton;
import org.kinora.api.workbench.Look;
import org.kinora.api.workbench.Perspective;
import org.kinora.api.workbench.Tone;
import org.kinora.api.workbench.TypeStyle;

/** Name of the project on the left, perspectives in the middle, the way to all commands on the right; UI thread. */
final class TopBar {
    private final Composite bar;
    private final Look look;
    private final Texts texts;
    private final FlatButton menu;
    private final Label name;
    private final Map<Perspective, FlatButton> tabs = new EnumMap<>(Perspective.class);
    private final FlatButton commands;

    TopBar(Composite parent, Look look, Texts texts, Consumer<Perspective> go, WindowActions actions) {
        this.look = look;
        this.texts = texts;
        bar = new Composite(parent, SWT.NONE);
        bar.setBackground(look.colour(Tone.GROUND));
        menu = new FlatButton(bar, look, FlatButton.Kind.TAB, "\u2630", texts.text("menu.hint"), () -> open(actions));
        name = new Label(bar, SWT.NONE);
        name.setBackground(look.colour(Tone.GROUND));
        name.setForeground(look.colour(Tone.TEXT));
        name.setFont(look.font(TypeStyle.STRONG));
        for (Perspective perspective : Perspective.values()) {
            String title = texts.text("perspective." + perspective);
            tabs.put(perspective, new FlatButton(bar, look, FlatButton.Kind.TAB, title,
                    texts.text("perspective.hint", title, perspective.ordinal() + 1), () -> go.accept(perspective)));
        }
        commands = new FlatButton(bar, look, FlatButton.Kind.PLAIN, texts.text("palette.button", actions.keys("window.palette")),
                texts.text("palette.hint"), actions::palette);
        bar.addListener(SWT.Resize, event -> layout());
        bar.addListener(SWT.Paint, event -> {
            event.gc.setForeground(look.colour(Tone.LINE));
            event.gc.drawLine(0, bar.getClientArea().height - 1, bar.getClientArea().width, bar.getClientArea().height - 1);
        });
    }

    Composite control() {
        return bar;
    }

    int height() {
        return 11 * look.unit();
    }

    void project(String title) {
        name.setText(title.isEmpty() ? texts.text("window.title") : title);
        layout();
    }

    void perspective(Perspective shown) {
        tabs.forEach((perspective, tab) -> tab.choose(perspective == shown));
    }

    Control tab(Perspective perspective) {
        return tabs.get(perspective).control();
    }

    Control commands() {
        return commands.control();
    }

    private void open(WindowActions actions) {
        Menu popup = new Menu(bar);
        for (WindowActions.Group group : actions.groups()) {
            MenuItem cascade = new MenuItem(popup, SWT.CASCADE);
            cascade.setText(group.title());
            Menu inner = new Menu(popup);
            cascade.setMenu(inner);
            for (Action action : group.actions()) {
                MenuItem item = new MenuItem(inner, SWT.PUSH);
                item.setText(action.title() + "\t" + actions.keys(action.id()));
                item.addListener(SWT.Selection, event -> action.run().run());
            }
        }
        popup.setLocation(menu.control().toDisplay(0, menu.control().getSize().y));
        popup.addListener(SWT.Hide, event -> bar.getDisplay().asyncExec(popup::dispose));
        popup.setVisible(true);
    }

    private void layout() {
        Rectangle area = bar.getClientArea();
        int gap = look.unit();
        Point title = name.computeSize(SWT.DEFAULT, SWT.DEFAULT);
        Point opener = menu.size();
        menu.control().setBounds(gap, (area.height - opener.y) / 2, opener.x, opener.y);
        name.setBounds(opener.x + 2 * gap, (area.height - title.y) / 2, Math.min(title.x, area.width / 4), title.y);
        int width = tabs.values().stream().mapToInt(tab -> tab.size().x + gap).sum();
        int x = Math.max(area.width / 4 + 6 * gap, (area.width - width) / 2);
        for (FlatButton tab : tabs.values()) {
            Point size = tab.size();
            tab.control().setBounds(x, (area.height - size.y) / 2, size.x, size.y);
            x += size.x + gap;
        }
        Point button = commands.size();
        commands.control().setBounds(area.width - button.x - 3 * gap, (area.height - button.y) / 2, button.x, button.y);
    }
}
