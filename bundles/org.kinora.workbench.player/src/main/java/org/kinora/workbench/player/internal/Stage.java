package org.kinora.workbench.player.internal;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.PaletteData;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.kinora.api.media.FramePixels;
import org.kinora.api.workbench.Comparison;
import org.kinora.api.workbench.Look;
import org.kinora.api.workbench.Tone;
import org.kinora.api.workbench.TypeStyle;

/** The picture of the film, fitted into the view on black, with captions; UI thread. */
final class Stage {
    private static final PaletteData RGB = new PaletteData(0xFF0000, 0xFF00, 0xFF);

    private final Look look;
    private final Canvas canvas;
    private final List<Layer> layers = new ArrayList<>();
    private final List<Layer> rival = new ArrayList<>();
    private final List<Layer> apart = new ArrayList<>();
    private Comparison comparison = Comparison.WIPE;
    private double wipe = 0.5;
    private boolean guides;
    private List<String> words = List.of();
    private boolean card;
    private String message = "";
    private int aspectWidth = 16;
    private int aspectHeight = 9;

    private record Layer(Image image, int permille) {}

    Stage(Composite parent, Look look) {
        this.look = look;
        canvas = new Canvas(parent, SWT.DOUBLE_BUFFERED);
        canvas.setBackground(look.colour(Tone.GROUND));
        canvas.setData("test.id", "player");
        canvas.addListener(SWT.Paint, event -> paint(event.gc));
        canvas.addListener(SWT.Dispose, event -> drop());
    }

    Canvas control() {
        return canvas;
    }

    void aspect(int width, int height) {
        aspectWidth = width;
        aspectHeight = height;
    }

    void say(String text) {
        message = text;
        drop();
        canvas.redraw();
    }

    void show(Pictures.Shown shown) {
        message = "";
        drop();
        fill(layers, shown);
        shown.rival().ifPresent(other -> fill(rival, other));
        if (comparison == Comparison.DIFFERENCE) shown.difference().ifPresent(pixels -> apart.add(new Layer(image(pixels), 1000)));
        words = shown.words();
        card = shown.card();
        canvas.redraw();
    }

    private void fill(List<Layer> into, Pictures.Shown shown) {
        for (Pictures.Shown.Layer layer : shown.layers()) into.add(new Layer(image(layer.pixels()), layer.permille()));
    }

    /** How another take is compared that is shown with the frame. */
    void compare(Comparison how) {
        comparison = how;
    }

    /** Moves the edge of a wipe; false where there is none. */
    boolean wipe(int x) {
        if (rival.isEmpty() || comparison != Comparison.WIPE) return false;
        wipe = Math.clamp((x - picture().x) / (double) Math.max(1, picture().width), 0, 1);
        canvas.redraw();
        return true;
    }

    /** Whether the safe areas are drawn: 93 % of the frame for action, 90 % for words (EBU R 95). */
    void guides(boolean now) {
        guides = now;
        canvas.redraw();
    }

    private Image image(FramePixels pixels) {
        ImageData data = new ImageData(pixels.width(), pixels.height(), 32, RGB);
        for (int y = 0; y < pixels.height(); y++) data.setPixels(0, y, pixels.width(), pixels.pixels(), y * pixels.width());
        return new Image(canvas.getDisplay(), data);
    }

    private void drop() {
        for (List<Layer> all : List.of(layers, rival, apart)) {
            all.forEach(layer -> layer.image().dispose());
            all.clear();
        }
    }

    /** Where the picture stands. */
    Rectangle picture() {
        Rectangle area = canvas.getClientArea();
        int width = Math.min(area.width, area.height * aspectWidth / aspectHeight);
        int height = width * aspectHeight / aspectWidth;
        return new Rectangle((area.width - width) / 2, (area.height - height) / 2, width, height);
    }

    private void paint(GC gc) {
        Rectangle place = picture();
        gc.setAntialias(SWT.ON);
        if (!message.isEmpty()) {
            gc.setFont(look.font(TypeStyle.HEADING));
            gc.setForeground(look.colour(Tone.FAINT));
            Rectangle area = canvas.getClientArea();
            int y = area.height / 2 - gc.getFontMetrics().getHeight();
            for (String line : lines(gc, message, Math.min(area.width - 40, 620))) {
                Point size = gc.textExtent(line);
                gc.drawText(line, (area.width - size.x) / 2, y, true);
                y += size.y;
            }
            return;
        }
        gc.setBackground(canvas.getDisplay().getSystemColor(SWT.COLOR_BLACK));
        gc.fillRectangle(place);
        if (rival.isEmpty()) layers(gc, layers, place, 255);
        else {
            gc.setForeground(look.colour(Tone.ACCENT));
            comparison.paint(gc, place, wipe, (where, alpha) -> layers(gc, layers, where, alpha), (where, alpha) -> layers(gc, rival, where, alpha),
                    (where, alpha) -> layers(gc, apart, where, alpha));
        }
        if (guides) guides(gc, place);
        words(gc, place);
    }

    private static void layers(GC gc, List<Layer> layers, Rectangle place, int alpha) {
        for (Layer layer : layers) {
            gc.setAlpha(Math.clamp((long) layer.permille() * alpha / 1000, 0, 255));
            Rectangle size = layer.image().getBounds();
            gc.drawImage(layer.image(), 0, 0, size.width, size.height, place.x, place.y, place.width, place.height);
        }
        gc.setAlpha(255);
    }

    private void guides(GC gc, Rectangle place) {
        gc.setForeground(canvas.getDisplay().getSystemColor(SWT.COLOR_WHITE));
        gc.setAlpha(150);
        for (int percent : new int[] {93, 90}) {
            int width = place.width * percent / 100;
            int height = place.height * percent / 100;
            gc.drawRectangle(place.x + (place.width - width) / 2, place.y + (place.height - height) / 2, width, height);
        }
        int x = place.x + place.width / 2;
        int y = place.y + place.height / 2;
        gc.drawLine(x - 12, y, x + 12, y);
        gc.drawLine(x, y - 12, x, y + 12);
        gc.setAlpha(255);
    }

    private static List<String> lines(GC gc, String text, int width) {
        List<String> lines = new ArrayList<>();
        String line = "";
        for (String word : text.split(" ")) {
            String longer = line.isEmpty() ? word : line + " " + word;
            if (gc.textExtent(longer).x > width && !line.isEmpty()) {
                lines.add(line);
                longer = word;
            }
            line = longer;
        }
        lines.add(line);
        return lines;
    }

    private void words(GC gc, Rectangle place) {
        if (words.isEmpty()) return;
        gc.setFont(look.font(card ? TypeStyle.HEADING : TypeStyle.STRONG));
        int high = gc.getFontMetrics().getHeight() * 5 / 4;
        int y = card ? place.y + (place.height - words.size() * high) / 2 : place.y + place.height - words.size() * high - place.height / 16;
        for (String line : words) {
            int x = place.x + (place.width - gc.textExtent(line).x) / 2;
            gc.setForeground(canvas.getDisplay().getSystemColor(SWT.COLOR_BLACK));
            for (int d = 0; d < 9; d++) gc.drawText(line, x + d / 3 - 1, y + d % 3 - 1, true);
            gc.setForeground(canvas.getDisplay().getSystemColor(SWT.COLOR_WHITE));
            gc.drawText(line, x, y, true);
            y += high;
        }
    }
}
