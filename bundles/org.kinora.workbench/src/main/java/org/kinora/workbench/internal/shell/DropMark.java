package org.kinora.workbench.internal.shell;

import java.util.List;
import java.util.stream.Stream;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.kinora.api.workbench.Look;
import org.kinora.api.workbench.Tone;

/**
 * The frame around the place that a dragged view would take: four bars, since nothing can be painted over pictures of the graphics card.
 * UI thread.
 */
final class DropMark {
    private static final int THICK = 3;

    private final List<Canvas> bars;

    DropMark(Composite parent, Look look) {
        bars = Stream.generate(() -> new Canvas(parent, SWT.NONE)).limit(4).toList();
        bars.forEach(bar -> {
            bar.setBackground(look.colour(Tone.ACCENT));
            bar.setVisible(false);
            bar.setEnabled(false);
        });
    }

    void show(Rectangle at) {
        bars.get(0).setBounds(at.x, at.y, at.width, THICK);
        bars.get(1).setBounds(at.x, at.y + at.height - THICK, at.width, THICK);
        bars.get(2).setBounds(at.x, at.y, THICK, at.height);
        bars.get(3).setBounds(at.x + at.width - THICK, at.y, THICK, at.height);
        bars.forEach(bar -> {
            bar.moveAbove(null);
            bar.setVisible(true);
        });
    }

    void hide() {
        bars.forEach(bar -> bar.setVisible(false));
    }
}
