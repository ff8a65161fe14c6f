package org.kinora.workbench.internal.look;

import java.util.EnumMap;
import java.util.Map;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.FontData;
import org.eclipse.swt.widgets.Display;
import org.kinora.api.workbench.Look;
import org.kinora.api.workbench.Tone;
import org.kinora.api.workbench.TypeStyle;

/** The look of one theme on one display; UI thread. Fonts follow the system's, larger or smaller where a person wants it. */
public final class ThemedLook implements Look, AutoCloseable {
    private static final int SMALLEST = 4;
    /** Points of the letters that most systems come with, for which the smallest unit was drawn. */
    private static final int USUAL = 10;

    private final Theme theme;
    private final Display display;
    private final double points;
    private final int unit;
    private final Map<Tone, Color> colours = new EnumMap<>(Tone.class);
    private final Map<TypeStyle, Font> fonts = new EnumMap<>(TypeStyle.class);

    /** @param scale how much larger than the system's the letters are, and all that goes with them */
    public ThemedLook(Theme theme, Display display, double scale) {
        this.theme = theme;
        this.display = display;
        this.points = display.getSystemFont().getFontData()[0].getHeight() * scale;
        this.unit = unit(points);
    }

    @Override
    public Color colour(Tone tone) {
        return colours.computeIfAbsent(tone, wanted -> new Color(theme.rgb(wanted)));
    }

    @Override
    public Font font(TypeStyle style) {
        return fonts.computeIfAbsent(style, this::made);
    }

    @Override
    public boolean dark() {
        return theme == Theme.DARK;
    }

    @Override
    public int unit() {
        return unit;
    }

    /** All sizes are multiples of the unit: with larger letters of the system bars, buttons and gaps grow as the words in them. */
    static int unit(double points) {
        return Math.max(SMALLEST, (int) Math.round(points * SMALLEST / USUAL));
    }

    private Font made(TypeStyle style) {
        FontData system = display.getSystemFont().getFontData()[0];
        int size = (int) Math.round(points);
        return switch (style) {
            case TITLE -> new Font(display, system.getName(), Math.round(size * 2f), SWT.NORMAL);
            case HEADING -> new Font(display, system.getName(), Math.round(size * 1.3f), SWT.BOLD);
            case BODY -> new Font(display, system.getName(), size, SWT.NORMAL);
            case STRONG -> new Font(display, system.getName(), size, SWT.BOLD);
            case SMALL -> new Font(display, system.getName(), Math.max(7, Math.round(size * 0.85f)), SWT.NORMAL);
            case MONO -> new Font(display, "Monospace", size, SWT.NORMAL);
        };
    }

    @Override
    public void close() {
        fonts.values().forEach(Font::dispose);
    }
}
