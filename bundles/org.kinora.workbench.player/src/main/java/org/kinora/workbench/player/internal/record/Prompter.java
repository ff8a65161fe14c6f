package org.kinora.workbench.player.internal.record;

import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.FontData;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.graphics.TextLayout;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.kinora.api.work.Texts;
import org.kinora.api.workbench.Look;
import org.kinora.api.workbench.Tone;
import org.kinora.api.workbench.TypeStyle;

/** The words to be spoken, large, with the count-in or the time, and the meter of the line in; UI thread. */
final class Prompter {
    /** Softest level of the meter in decibels below full scale. */
    private static final double FLOOR = 60;

    private final Canvas canvas;
    private final Look look;
    private final Texts texts;
    private final Supplier<Optional<Recording>> recording;
    private final Font large;
    private Optional<Spoken> line = Optional.empty();

    Prompter(Composite parent, Look look, Texts texts, Supplier<Optional<Recording>> recording) {
        this.look = look;
        this.texts = texts;
        this.recording = recording;
        canvas = new Canvas(parent, SWT.DOUBLE_BUFFERED);
        canvas.setBackground(look.colour(Tone.PANEL));
        canvas.setData("test.id", "prompter");
        FontData data = look.font(TypeStyle.TITLE).getFontData()[0];
        large = new Font(parent.getDisplay(), data.getName(), data.getHeight() * 3 / 2, SWT.NORMAL);
        canvas.addListener(SWT.Paint, event -> paint(event.gc));
        canvas.addListener(SWT.Dispose, event -> large.dispose());
    }

    Canvas control() {
        return canvas;
    }

    void show(Optional<Spoken> now) {
        line = now;
        canvas.redraw();
    }

    /** Where a level is on the meter, 0 to 1 from -60 dB to full scale. */
    static double height(float peak) {
        return peak <= 0 ? 0 : Math.clamp(1 + 20 * Math.log10(peak) / FLOOR, 0, 1);
    }

    private void paint(GC gc) {
        gc.setAntialias(SWT.ON);
        Rectangle area = canvas.getClientArea();
        int unit = look.unit();
        if (line.isEmpty()) {
            words(gc, texts.text("record.none"), look.font(TypeStyle.HEADING), Tone.FAINT, 6 * unit, 6 * unit, area.width - 12 * unit);
            return;
        }
        int y = words(gc, line.get().speaker(), look.font(TypeStyle.STRONG), Tone.ACCENT, 6 * unit, 4 * unit, area.width - 30 * unit);
        words(gc, line.get().text(), large, Tone.TEXT, 6 * unit, y + unit, area.width - 30 * unit);
        recording.get().ifPresent(now -> state(gc, now, area));
        meter(gc, new Rectangle(area.width - 10 * unit, 4 * unit, 4 * unit, area.height - 8 * unit));
    }

    private int words(GC gc, String text, Font font, Tone tone, int x, int y, int width) {
        TextLayout layout = new TextLayout(canvas.getDisplay());
        layout.setFont(font);
        layout.setText(text.isEmpty() ? " " : text);
        layout.setWidth(Math.max(1, width));
        gc.setForeground(look.colour(tone));
        layout.draw(gc, x, y);
        int below = y + layout.getBounds().height;
        layout.dispose();
        return below;
    }

    /** Three, two, one; then how long it records. */
    private void state(GC gc, Recording now, Rectangle area) {
        boolean counting = now.counting() > 0;
        String words = counting ? Integer.toString(now.counting()) : String.format(Locale.ROOT, "%.1f s", now.seconds());
        gc.setFont(counting ? large : look.font(TypeStyle.HEADING));
        Point size = gc.textExtent(words);
        int x = area.width - 14 * look.unit() - size.x;
        gc.setForeground(look.colour(counting ? Tone.WARNING : now.clipped() ? Tone.ERROR : Tone.TEXT));
        gc.drawText(words, x, 4 * look.unit(), true);
        if (counting) return;
        gc.setBackground(look.colour(Tone.ERROR));
        gc.fillOval(x - 5 * look.unit(), 4 * look.unit() + (size.y - 3 * look.unit()) / 2, 3 * look.unit(), 3 * look.unit());
    }

    /** Green, from -12 dB yellow, from -3 dB red. */
    private void meter(GC gc, Rectangle place) {
        gc.setBackground(look.colour(Tone.GROUND));
        gc.fillRoundRectangle(place.x, place.y, place.width, place.height, look.unit(), look.unit());
        double peak = recording.get().map(now -> height(now.peak())).orElse(0.0);
        band(gc, place, 0, Math.min(peak, 1 - 12 / FLOOR), Tone.GOOD);
        band(gc, place, 1 - 12 / FLOOR, Math.min(peak, 1 - 3 / FLOOR), Tone.WARNING);
        band(gc, place, 1 - 3 / FLOOR, peak, Tone.ERROR);
    }

    private void band(GC gc, Rectangle place, double from, double to, Tone tone) {
        if (to <= from) return;
        gc.setBackground(look.colour(tone));
        int top = place.y + (int) Math.round(place.height * (1 - to));
        gc.fillRectangle(place.x, top, place.width, place.y + (int) Math.round(place.height * (1 - from)) - top);
    }
}
