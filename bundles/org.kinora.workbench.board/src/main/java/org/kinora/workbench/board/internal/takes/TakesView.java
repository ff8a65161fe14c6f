package org.kinora.workbench.board.internal.takes;

import com.google.gson.JsonObject;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.PaletteData;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.kinora.api.work.Texts;
import org.kinora.api.workbench.Action;
import org.kinora.api.workbench.Comparison;
import org.kinora.api.workbench.Lesson;
import org.kinora.api.workbench.Look;
import org.kinora.api.workbench.Site;
import org.kinora.api.workbench.Tone;
import org.kinora.api.workbench.TypeStyle;
import org.kinora.api.workbench.View;

/** The takes of the selected shot: the one in use against another, and all in a row to choose from. UI thread. */
final class TakesView implements View {
    private static final PaletteData RGB = new PaletteData(0xFF0000, 0xFF00, 0xFF);
    private static final int CELL = 128;

    private final Site site;
    private final Texts texts;
    private final Look look;
    private final Canvas canvas;
    private List<Pictured> takes = List.of();
    private JsonObject listed = new JsonObject();
    private int other = 1;
    private Comparison how = Comparison.SIDE;
    private double wipe = 0.5;
    private Optional<Image> apart = Optional.empty();
    private String apartOf = "";

    TakesView(Composite parent, Site site, Texts texts) {
        this.site = site;
        this.texts = texts;
        this.look = site.look();
        canvas = new Canvas(parent, SWT.DOUBLE_BUFFERED);
        canvas.setBackground(look.colour(Tone.PANEL));
        canvas.setData("test.id", "takes");
        canvas.setToolTipText(texts.text("takes.tip"));
        canvas.addListener(SWT.Paint, event -> paint(event.gc));
        canvas.addListener(SWT.MouseDown, this::clicked);
        canvas.addListener(SWT.MouseMove, event -> {
            if ((event.stateMask & SWT.BUTTON1) != 0) pulled(event);
        });
        canvas.addListener(SWT.MouseDoubleClick, event -> choose());
        // Only what listens to keys can take the keyboard.
        canvas.addListener(SWT.KeyDown, event -> { });
        canvas.addListener(SWT.Dispose, event -> apart.ifPresent(Image::dispose));
        site.actions(List.of(key("next", List.of("Right"), () -> against(other + 1)), key("previous", List.of("Left"), () -> against(other - 1)),
                key("way", List.of("M"), this::way), key("choose", List.of("Enter"), this::choose), key("star", List.of("S"), this::star),
                key("undo", List.of("Ctrl+Z"), () -> change("project.undo", new JsonObject(), "")),
                key("redo", List.of("Ctrl+Y", "Ctrl+Shift+Z"), () -> change("project.redo", new JsonObject(), ""))));
        site.onSelect(id -> show());
        site.onProject(this::load);
    }

    private Action key(String name, List<String> keys, Runnable act) {
        return new Action("takes." + name, texts.text("key." + name), keys, act);
    }

    @Override
    public void focus() {
        canvas.setFocus();
    }

    private void load() {
        if (site.project().isEmpty() || canvas.isDisposed()) return;
        site.errands().ask("take.list", new JsonObject(), reply -> {
            listed = reply.output();
            show();
        }, failure -> { });
    }

    private void show() {
        if (canvas.isDisposed()) return;
        takes = Pictured.of(listed, site.selected());
        other = Math.clamp(other, Math.min(1, takes.size()), Math.max(1, takes.size() - 1));
        describe();
        canvas.redraw();
    }

    private void describe() {
        canvas.setData("test.state", texts.text("takes.state", takes.size(), takes.size() > 1 ? takes.get(other).name() : "", name()));
    }

    private String name() {
        return texts.text("takes." + how.name().toLowerCase(Locale.ROOT));
    }

    private void against(int index) {
        if (takes.size() > 1) other = Math.clamp(index, 1, takes.size() - 1);
        show();
    }

    private void way() {
        how = how.next();
        show();
    }

    private void choose() {
        if (takes.size() < 2) return;
        change("take.choose", named(), texts.text("takes.chosen", takes.get(other).name()));
        other = 1;
    }

    private void star() {
        if (takes.size() < 2) return;
        JsonObject input = named();
        if (takes.get(other).starred()) input.addProperty("off", true);
        change("take.star", input, "");
    }

    private JsonObject named() {
        JsonObject input = new JsonObject();
        input.addProperty("take", takes.get(other).name());
        return input;
    }

    private void change(String operation, JsonObject input, String words) {
        site.errands().change(operation, input, reply -> {
            if (!words.isEmpty()) site.tell(words);
            site.changed();
        });
    }

    private void clicked(Event event) {
        canvas.setFocus();
        int at = 0;
        while (at < takes.size() && !cell(at).contains(event.x, event.y)) at++;
        if (at >= 1 && at < takes.size()) against(at);
        else pulled(event);
    }

    private void pulled(Event event) {
        if (how != Comparison.WIPE || event.y >= row()) return;
        Rectangle place = picture();
        wipe = Math.clamp((event.x - place.x) / (double) Math.max(1, place.width), 0, 1);
        canvas.redraw();
    }

    private int columns() {
        return Math.max(1, (canvas.getClientArea().width - 2 * look.unit()) / (CELL + 2 * look.unit()));
    }

    /** Where the rows of takes begin. */
    private int row() {
        int rows = Math.ceilDiv(Math.max(1, takes.size()), columns());
        return Math.max(canvas.getClientArea().height / 3, canvas.getClientArea().height - rows * (CELL * 9 / 16 + 8 * look.unit()));
    }

    private Rectangle cell(int index) {
        int unit = look.unit();
        return new Rectangle(2 * unit + index % columns() * (CELL + 2 * unit), row() + index / columns() * (CELL * 9 / 16 + 8 * unit), CELL,
                CELL * 9 / 16);
    }

    /** Beside one another where there is width for it. */
    private Rectangle picture() {
        Rectangle area = canvas.getClientArea();
        int top = 8 * look.unit();
        int height = Math.max(8, row() - top - 4 * look.unit());
        int room = area.width - 4 * look.unit();
        int wide = Math.min(room, height * (how == Comparison.SIDE ? 32 : 16) / 9);
        int high = how == Comparison.SIDE ? wide * 9 / 32 : wide * 9 / 16;
        return new Rectangle((area.width - wide) / 2, top + (height - high) / 4, wide, high);
    }

    private void paint(GC gc) {
        gc.setAntialias(SWT.ON);
        gc.setInterpolation(SWT.HIGH);
        int unit = look.unit();
        if (takes.size() < 2) {
            String why = site.selected().isEmpty() ? "takes.none" : takes.isEmpty() ? "takes.blank" : "takes.one";
            new Lesson(texts.text(why + ".title"), texts.text(why)).draw(gc, look, canvas.getClientArea());
            return;
        }
        Optional<Image> used = site.picture(takes.getFirst().image(), this::arrived);
        Optional<Image> rival = site.picture(takes.get(other).image(), this::arrived);
        words(gc, texts.text("takes.against", takes.getFirst().name(), takes.get(other).name(), name()), TypeStyle.SMALL, Tone.FAINT,
                2 * unit, 2 * unit);
        if (used.isPresent() && rival.isPresent()) compare(gc, used.get(), rival.get());
        for (int i = 0; i < takes.size(); i++) cell(gc, takes.get(i), i);
    }

    private void compare(GC gc, Image used, Image rival) {
        if (how == Comparison.DIFFERENCE) measure(used, rival);
        gc.setForeground(look.colour(Tone.ACCENT));
        how.paint(gc, picture(), wipe, (place, alpha) -> image(gc, used, place, alpha), (place, alpha) -> image(gc, rival, place, alpha),
                (place, alpha) -> apart.ifPresent(image -> image(gc, image, place, alpha)));
    }

    private static void image(GC gc, Image image, Rectangle place, int alpha) {
        Rectangle size = image.getBounds();
        gc.setAlpha(alpha);
        gc.drawImage(image, 0, 0, size.width, size.height, place.x, place.y, place.width, place.height);
        gc.setAlpha(255);
    }

    /** Made once for each pair. */
    private void measure(Image used, Image rival) {
        String pair = takes.getFirst().image() + takes.get(other).image();
        if (pair.equals(apartOf)) return;
        apart.ifPresent(Image::dispose);
        ImageData one = used.getImageData();
        ImageData two = rival.getImageData().scaledTo(one.width, one.height);
        int[] pixels = Comparison.difference(pixels(one), pixels(two));
        ImageData made = new ImageData(one.width, one.height, 32, RGB);
        for (int y = 0; y < one.height; y++) made.setPixels(0, y, one.width, pixels, y * one.width);
        apart = Optional.of(new Image(canvas.getDisplay(), made));
        apartOf = pair;
    }

    private static int[] pixels(ImageData data) {
        int[] pixels = new int[data.width * data.height];
        for (int y = 0; y < data.height; y++) data.getPixels(0, y, data.width, pixels, y * data.width);
        for (int i = 0; i < pixels.length; i++) {
            var rgb = data.palette.getRGB(pixels[i]);
            pixels[i] = 0xFF000000 | rgb.red << 16 | rgb.green << 8 | rgb.blue;
        }
        return pixels;
    }

    private void arrived() {
        if (!canvas.isDisposed()) canvas.redraw();
    }

    private void cell(GC gc, Pictured take, int index) {
        int unit = look.unit();
        Rectangle place = cell(index);
        gc.setBackground(look.colour(Tone.GROUND));
        gc.fillRectangle(place);
        site.picture(take.image(), this::arrived).ifPresent(image -> image(gc, image, place, 255));
        boolean marked = index == 0 || index == other;
        if (marked) {
            gc.setForeground(look.colour(index == 0 ? Tone.GOOD : Tone.ACCENT));
            gc.setLineWidth(2);
            gc.drawRectangle(place);
            gc.setLineWidth(1);
        }
        words(gc, (take.starred() ? "* " : "") + take.name() + (index == 0 ? "  " + texts.text("takes.used") : ""), TypeStyle.SMALL,
                marked ? Tone.TEXT : Tone.FAINT, place.x, place.y + place.height + unit / 2);
    }

    private void words(GC gc, String text, TypeStyle style, Tone tone, int x, int y) {
        gc.setFont(look.font(style));
        gc.setForeground(look.colour(tone));
        gc.drawText(text, x, y, true);
    }
}
