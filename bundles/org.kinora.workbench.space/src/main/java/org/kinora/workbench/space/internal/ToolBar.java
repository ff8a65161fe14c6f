package org.kinora.workbench.space.internal;

import java.util.EnumMap;
import java.util.Map;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.kinora.api.workbench.IconButton;
import org.kinora.api.workbench.Tone;

/** The tools, one below the other. UI thread. */
final class ToolBar {
    private final Composite bar;
    private final Desk desk;
    private final Map<Tool, IconButton> tools = new EnumMap<>(Tool.class);

    ToolBar(Composite parent, Desk desk, Runnable back) {
        this.desk = desk;
        bar = new Composite(parent, SWT.NONE);
        bar.setBackground(desk.site().look().colour(Tone.PANEL));
        for (Tool tool : Tool.values()) {
            String hint = desk.texts().text("tool." + tool.word()) + "  (Shift+" + tool.key() + ")\n"
                    + desk.texts().text("tool." + tool.word() + ".hint");
            tools.put(tool, new IconButton(bar, desk.site().look(), Icons.of(tool.word()), "space-" + tool.word(), hint, () -> {
                desk.tool(tool);
                back.run();
            }));
        }
        bar.addListener(SWT.Resize, event -> layout());
        desk.onChange(() -> tools.forEach((tool, button) -> button.choose(tool == desk.tool())));
    }

    Composite control() {
        return bar;
    }

    int width() {
        return 11 * desk.site().look().unit();
    }

    private void layout() {
        int unit = desk.site().look().unit();
        int y = unit;
        for (Tool tool : Tool.values()) {
            tools.get(tool).control().setBounds(unit, y, 9 * unit, 9 * unit);
            y += 9 * unit + unit / 2;
        }
    }
}
