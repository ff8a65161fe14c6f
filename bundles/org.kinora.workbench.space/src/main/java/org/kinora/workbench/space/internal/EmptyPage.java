package org.kinora.workbench.space.internal;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.kinora.api.workbench.FlatButton;
import org.kinora.api.workbench.Look;
import org.kinora.api.workbench.Tone;
import org.kinora.api.workbench.TypeStyle;

/** What is shown while no scene is open: what splats are, where they come from, which scenes are at hand. UI thread. */
final class EmptyPage {
    private static final int MOST = 6;

    private final Composite page;
    private final Desk desk;
    private final Deeds deeds;
    private final Label heading;
    private final Label words;
    private final List<FlatButton> buttons = new ArrayList<>();
    private List<Path> offered = List.of();

    EmptyPage(Composite parent, Desk desk, Deeds deeds) {
        this.desk = desk;
        this.deeds = deeds;
        page = new Composite(parent, SWT.NONE);
        page.setBackground(desk.site().look().colour(Tone.GROUND));
        page.setData("test.id", "space-empty");
        heading = label(TypeStyle.TITLE, Tone.TEXT);
        words = label(TypeStyle.BODY, Tone.FAINT);
        page.addListener(SWT.Resize, event -> layout());
        offer(List.of());
    }

    private Label label(TypeStyle style, Tone tone) {
        Label label = new Label(page, SWT.WRAP);
        label.setFont(desk.site().look().font(style));
        label.setForeground(desk.site().look().colour(tone));
        label.setBackground(desk.site().look().colour(Tone.GROUND));
        return label;
    }

    Composite control() {
        return page;
    }

    /** Offers scenes, and any other file. */
    void offer(List<Path> scenes) {
        if (!buttons.isEmpty() && scenes.equals(offered)) return;
        offered = scenes;
        buttons.forEach(button -> button.control().dispose());
        buttons.clear();
        Look look = desk.site().look();
        for (Path scene : scenes.stream().limit(MOST).toList())
            buttons.add(new FlatButton(page, look, buttons.isEmpty() ? FlatButton.Kind.PRIMARY : FlatButton.Kind.PLAIN,
                    desk.texts().text("empty.open", scene.getFileName()), scene.toString(), () -> deeds.open(scene)));
        buttons.add(new FlatButton(page, look, buttons.isEmpty() ? FlatButton.Kind.PRIMARY : FlatButton.Kind.PLAIN, desk.texts().text("empty.other"),
                desk.texts().text("panel.open.hint"), () -> SpaceDialogs.scene(page.getShell(), desk).ifPresent(deeds::open)));
        say();
    }

    /** Says what is being done, or what went wrong, or what can be done. */
    void say() {
        boolean busy = !desk.busy().isEmpty();
        heading.setText(busy ? desk.busy() : desk.texts().text(desk.trouble().isEmpty() ? "empty.title" : "empty.trouble"));
        words.setText(busy ? "" : desk.trouble().isEmpty() ? desk.texts().text("empty.words") : desk.trouble());
        page.setData("test.state", heading.getText());
        buttons.forEach(button -> button.control().setVisible(!busy));
        layout();
    }

    private void layout() {
        Rectangle area = page.getClientArea();
        int unit = desk.site().look().unit();
        int wide = Math.max(1, Math.min(area.width - 12 * unit, 140 * unit));
        int x = (area.width - wide) / 2;
        Point title = heading.computeSize(wide, SWT.DEFAULT);
        Point text = words.computeSize(wide, SWT.DEFAULT);
        int y = Math.max(6 * unit, (area.height - title.y - text.y - (12 + 11 * buttons.size()) * unit) / 2);
        heading.setBounds(x, y, wide, title.y);
        y += title.y + 3 * unit;
        words.setBounds(x, y, wide, text.y);
        y += text.y + 6 * unit;
        for (FlatButton button : buttons) {
            Point size = button.size();
            button.control().setBounds(x, y, Math.min(wide, size.x), size.y);
            y += size.y + 2 * unit;
        }
    }
}
