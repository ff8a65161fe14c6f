package org.kinora.workbench.player.internal;

import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.PaletteData;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Display;
import org.kinora.api.media.FramePixels;
import org.kinora.api.work.Texts;
import org.kinora.api.workbench.Look;
import org.kinora.api.workbench.Tone;
import org.kinora.api.workbench.TypeStyle;

/** Waveform, parade, vectorscope and histogram of what is seen, beside the picture; UI thread. */
final class Scopes {
    private static final PaletteData RGB = new PaletteData(0xFF0000, 0xFF00, 0xFF);

    private final Canvas canvas;
    private final Look look;
    private final Texts texts;
    private final Map<Scope, Image> images = new EnumMap<>(Scope.class);

    Scopes(Composite parent, Look look, Texts texts) {
        this.look = look;
        this.texts = texts;
        canvas = new Canvas(parent, SWT.DOUBLE_BUFFERED);
        canvas.setBackground(look.colour(Tone.GROUND));
        canvas.setData("test.id", "scopes");
        canvas.setToolTipText(texts.text("player.scopes.hint"));
        canvas.addListener(SWT.Paint, event -> paint(event.gc));
        canvas.addListener(SWT.Dispose, event -> drop());
    }

    Canvas control() {
        return canvas;
    }

    /** The plots of a picture; any thread, 2 to 5 ms each. */
    static Map<Scope, int[]> plots(FramePixels picture) {
        Map<Scope, int[]> plots = new EnumMap<>(Scope.class);
        for (Scope scope : Scope.values()) plots.put(scope, scope.of(picture));
        return plots;
    }

    void show(Map<Scope, int[]> plots) {
        if (canvas.isDisposed()) return;
        drop();
        Display display = canvas.getDisplay();
        plots.forEach((scope, pixels) -> {
            ImageData data = new ImageData(Scope.SIZE, Scope.SIZE, 32, RGB);
            for (int y = 0; y < Scope.SIZE; y++) data.setPixels(0, y, Scope.SIZE, pixels, y * Scope.SIZE);
            images.put(scope, new Image(display, data));
        });
        canvas.setData("test.state", String.join(", ", images.keySet().stream().map(Scope::name).toList()));
        canvas.redraw();
    }

    private void drop() {
        images.values().forEach(Image::dispose);
        images.clear();
    }

    private void paint(GC gc) {
        Rectangle area = canvas.getClientArea();
        gc.setAntialias(SWT.ON);
        gc.setInterpolation(SWT.HIGH);
        int gap = 2 * look.unit();
        int title = 5 * look.unit();
        boolean tall = area.height > area.width * 2;
        int columns = tall ? 1 : 2;
        int rows = Scope.values().length / columns;
        for (Scope scope : Scope.values()) {
            int width = (area.width - gap) / columns - gap;
            int height = (area.height - gap) / rows - gap - title;
            int x = gap + scope.ordinal() % columns * (width + gap);
            int y = gap + scope.ordinal() / columns * (height + gap + title);
            gc.setFont(look.font(TypeStyle.SMALL));
            gc.setForeground(look.colour(Tone.FAINT));
            gc.drawText(texts.text("scope." + scope.name().toLowerCase(Locale.ROOT)), x, y, true);
            int side = scope == Scope.VECTORSCOPE ? Math.min(width, height) : width;
            plot(gc, scope, new Rectangle(x + (width - side) / 2, y + title, side, scope == Scope.VECTORSCOPE ? side : height));
        }
    }

    private void plot(GC gc, Scope scope, Rectangle place) {
        if (place.width < 4 || place.height < 4) return;
        gc.setBackground(canvas.getDisplay().getSystemColor(SWT.COLOR_BLACK));
        gc.fillRectangle(place);
        Image image = images.get(scope);
        if (image != null) gc.drawImage(image, 0, 0, Scope.SIZE, Scope.SIZE, place.x, place.y, place.width, place.height);
        gc.setForeground(look.colour(Tone.LINE));
        gc.setAlpha(120);
        for (int line = 0; line <= 4; line++) {
            int y = place.y + (place.height - 1) * line / 4;
            int x = place.x + (place.width - 1) * line / 4;
            if (scope != Scope.VECTORSCOPE) gc.drawLine(place.x, y, place.x + place.width - 1, y);
            if (scope == Scope.HISTOGRAM) gc.drawLine(x, place.y, x, place.y + place.height - 1);
        }
        if (scope == Scope.VECTORSCOPE) {
            gc.drawOval(place.x, place.y, place.width - 1, place.height - 1);
            gc.drawLine(place.x + place.width / 2, place.y, place.x + place.width / 2, place.y + place.height);
            gc.drawLine(place.x, place.y + place.height / 2, place.x + place.width, place.y + place.height / 2);
        }
        gc.setAlpha(255);
    }
}
