package org.kinora.workbench.paint.internal.view;

import java.util.EnumMap;
import java.util.Map;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.ColorDialog;
import org.eclipse.swt.widgets.Composite;
import org.kinora.api.workbench.FlatButton;
import org.kinora.api.workbench.IconButton;
import org.kinora.api.workbench.Tone;
import org.kinora.workbench.paint.internal.tool.ToolKind;

/** The tools in two columns, and below them the colour. UI thread. */
final class ToolBar {
    private static final int COLUMNS = 2;

    private final Composite bar;
    private final Desk desk;
    private final Map<ToolKind, IconButton> tools = new EnumMap<>(ToolKind.class);
    private final Canvas swatch;

    ToolBar(Composite parent, Desk desk, java.util.function.Consumer<ToolKind> take) {
        this.desk = desk;
        bar = new Composite(parent, SWT.NONE);
        bar.setBackground(desk.site().look().colour(Tone.PANEL));
        for (ToolKind kind : ToolKind.values()) {
            String hint = desk.texts().text("tool." + kind.word()) + "  (" + Character.toUpperCase(kind.key()) + ")\n"
                    + desk.texts().text("tool." + kind.word() + ".hint");
            tools.put(kind, new IconButton(bar, desk.site().look(), Icons.of(kind.word()), "tool-" + kind.word(), hint, () -> take.accept(kind)));
        }
        swatch = new Canvas(bar, SWT.DOUBLE_BUFFERED);
        swatch.setBackground(bar.getBackground());
        swatch.setToolTipText(desk.texts().text("colour.hint"));
        swatch.setData("test.id", "paint-colour");
        swatch.addListener(SWT.Paint, event -> paint(event.gc));
        swatch.addListener(SWT.MouseUp, event -> choose());
        swatch.setData(FlatButton.PRESSED, Boolean.TRUE);
        swatch.addListener(SWT.KeyDown, event -> {
            if (event.keyCode == SWT.CR || event.keyCode == ' ') choose();
        });
        swatch.addListener(SWT.FocusIn, event -> swatch.redraw());
        swatch.addListener(SWT.FocusOut, event -> swatch.redraw());
        swatch.addListener(SWT.Traverse, event -> event.doit = event.detail != SWT.TRAVERSE_RETURN);
        bar.addListener(SWT.Resize, event -> layout());
        desk.onChange(this::show);
    }

    Composite control() {
        return bar;
    }

    int width() {
        return COLUMNS * cell() + 2 * desk.site().look().unit();
    }

    private int cell() {
        return 8 * desk.site().look().unit();
    }

    private void show() {
        ToolKind now = desk.easel().map(easel -> easel.toolbox().kind()).orElse(null);
        tools.forEach((kind, button) -> {
            button.choose(kind == now);
            button.control().setEnabled(now != null);
        });
        swatch.redraw();
    }

    private void choose() {
        ColorDialog dialog = new ColorDialog(bar.getShell());
        int rgb = desk.options().rgb();
        dialog.setText(desk.texts().text("colour.title"));
        dialog.setRGB(new RGB(rgb >> 16 & 255, rgb >> 8 & 255, rgb & 255));
        RGB chosen = dialog.open();
        if (chosen != null) desk.options().rgb(chosen.red << 16 | chosen.green << 8 | chosen.blue);
        swatch.redraw();
    }

    private void paint(GC gc) {
        Rectangle area = swatch.getClientArea();
        int rgb = desk.options().rgb();
        gc.setAntialias(SWT.ON);
        gc.setBackground(new Color(rgb >> 16 & 255, rgb >> 8 & 255, rgb & 255));
        gc.fillRoundRectangle(2, 2, area.width - 4, area.height - 4, 8, 8);
        gc.setForeground(desk.site().look().colour(swatch.isFocusControl() ? Tone.ACCENT : Tone.LINE));
        gc.drawRoundRectangle(2, 2, area.width - 5, area.height - 5, 8, 8);
        swatch.setData("test.state", String.format("%06x", rgb));
    }

    private void layout() {
        int unit = desk.site().look().unit();
        int i = 0;
        for (IconButton tool : tools.values()) {
            tool.control().setBounds(unit + i % COLUMNS * cell(), unit + i / COLUMNS * cell(), cell(), cell());
            i++;
        }
        int rows = (i + COLUMNS - 1) / COLUMNS;
        swatch.setBounds(unit + 2, 2 * unit + rows * cell(), COLUMNS * cell() - 4, cell());
    }
}
