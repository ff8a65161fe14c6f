package org.kinora.workbench.board.internal.frames;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.kinora.api.work.Texts;
import org.kinora.api.workbench.FramePictures;
import org.kinora.api.workbench.Lesson;
import org.kinora.api.workbench.Look;
import org.kinora.api.workbench.Tone;
import org.kinora.api.workbench.TypeStyle;

/** Draws the frames of a shot; UI thread. */
final class FramePainter {
    private final Look look;
    private final Texts texts;
    private final FramePictures pictures;
    private final Map<Image, Map<Image, Gap>> gaps = new HashMap<>();

    /**
     * What is to be drawn.
     *
     * @param cell that is marked on the strip
     * @param part how far the preview of the transition has come, 0 to 1; negative for none
     * @param known whether it is known yet what there is
     * @param filmed whether there is a film at all
     */
    record Scene(Optional<Taken> shot, Optional<Taken> before, Optional<Taken> after, int cell, double part, boolean known,
            boolean filmed) {}

    FramePainter(Look look, Texts texts, FramePictures pictures) {
        this.look = look;
        this.texts = texts;
        this.pictures = pictures;
    }

    /** Measured once for each pair. */
    Gap gap(Image one, Image other) {
        return gaps.computeIfAbsent(one, key -> new HashMap<>()).computeIfAbsent(other, key -> Gap.between(pixels(one), pixels(key)));
    }

    private static int[] pixels(Image image) {
        ImageData data = image.getImageData();
        int[] pixels = new int[data.width * data.height];
        for (int y = 0; y < data.height; y++) data.getPixels(0, y, data.width, pixels, y * data.width);
        for (int i = 0; i < pixels.length; i++) {
            var rgb = data.palette.getRGB(pixels[i]);
            pixels[i] = rgb.red << 16 | rgb.green << 8 | rgb.blue;
        }
        return pixels;
    }

    void paint(GC gc, Rectangle area, Scene scene) {
        gc.setAntialias(SWT.ON);
        gc.setInterpolation(SWT.LOW);
        if (scene.shot().isEmpty()) {
            String why = scene.filmed() ? "frames.choose" : "frames.empty";
            if (scene.known()) new Lesson(texts.text(why + ".title"), texts.text(why)).draw(gc, look, area);
            return;
        }
        Taken shot = scene.shot().get();
        FramePlan plan = FramePlan.of(area, look.unit());
        // Read from the last that is asked for to the first: the large ones come before the strip.
        strip(gc, shot, scene.cell(), plan);
        frame(gc, scene.before(), true, plan.before(), "frames.last");
        frame(gc, scene.shot(), false, plan.first(), "frames.starts");
        frame(gc, scene.shot(), true, plan.last(), "frames.ends");
        frame(gc, scene.after(), false, plan.after(), "frames.next");
        scene.before().ifPresent(before -> joint(gc, before, shot, plan.before(), plan.first()));
        scene.after().ifPresent(after -> joint(gc, shot, after, plan.last(), plan.after()));
        if (scene.part() >= 0) scene.before().ifPresent(before -> preview(gc, before, shot, plan.first(), scene.part()));
    }

    private void frame(GC gc, Optional<Taken> shot, boolean last, Rectangle place, String title) {
        gc.setBackground(look.colour(Tone.GROUND));
        gc.fillRectangle(place);
        if (shot.isEmpty()) {
            words(gc, texts.text("frames.nothing"), TypeStyle.SMALL, Tone.FAINT, place.x + 2 * look.unit(), place.y + 2 * look.unit());
            return;
        }
        image(gc, shot.get(), last ? shot.get().ends() : shot.get().begins(), place);
        Taken.Own own = shot.get().own();
        boolean held = (last ? own.last() : own.first()).isPresent();
        String said = held ? last ? "frames.own.last" : "frames.own.first" : last && own.adrift() ? "frames.own.adrift" : title;
        words(gc, texts.text(said, shot.get().label()), TypeStyle.SMALL, held ? Tone.ACCENT : said.equals(title) ? Tone.FAINT : Tone.WARNING, place.x,
                place.y - 5 * look.unit());
    }

    private void image(GC gc, Taken shot, Taken.Shown shown, Rectangle place) {
        pictures.of(shown.asset(), shown.frame(), shot.rate()).ifPresent(image -> {
            Rectangle size = image.getBounds();
            gc.drawImage(image, 0, 0, size.width, size.height, place.x, place.y, place.width, place.height);
        });
    }

    /** How the two shots follow one another, and whether their frames fit. */
    private void joint(GC gc, Taken one, Taken other, Rectangle left, Rectangle right) {
        String words = other.blend().length() == 0 ? texts.text("frames.cut") : other.blend().kind() + " " + other.blend().length() + " f";
        Optional<Image> last = pictures.of(one.ends().asset(), one.ends().frame(), one.rate());
        Optional<Image> first = pictures.of(other.begins().asset(), other.begins().frame(), other.rate());
        Tone tone = Tone.FAINT;
        if (!one.scene().equals(other.scene())) words += ", " + texts.text("frames.scene");
        else if (last.isPresent() && first.isPresent()) {
            Gap gap = gap(last.get(), first.get());
            tone = gap.conflict() ? Tone.WARNING : Tone.GOOD;
            words += ", " + (gap.lightJumps() ? texts.text("frames.light", percent(gap.light())) : gap.colourJumps()
                    ? texts.text("frames.colour", percent(gap.colour())) : texts.text("frames.fits"));
        }
        int middle = (left.x + left.width + right.x) / 2;
        gc.setForeground(look.colour(tone));
        gc.setLineWidth(2);
        gc.drawLine(middle, left.y, middle, left.y + left.height);
        gc.setLineWidth(1);
        gc.setFont(look.font(TypeStyle.SMALL));
        Point size = gc.textExtent(words);
        words(gc, words, TypeStyle.SMALL, tone, middle - size.x / 2, left.y + left.height + look.unit() / 2);
    }

    private static String percent(int permille) {
        return String.format(Locale.ROOT, "%.0f %%", permille / 10.0);
    }

    /** First and last frame carry the mark of a key frame. */
    private void strip(GC gc, Taken shot, int chosen, FramePlan plan) {
        var places = shot.strip(FramePlan.CELLS);
        for (int i = 0; i < FramePlan.CELLS; i++) {
            Rectangle place = plan.strip().get(i);
            gc.setBackground(look.colour(Tone.GROUND));
            gc.fillRectangle(place);
            Taken.Shown shown = i == 0 ? shot.begins() : i == FramePlan.CELLS - 1 ? shot.ends() : shot.shown(places.get(i));
            image(gc, shot, shown, place);
            if (i == 0 || i == FramePlan.CELLS - 1) mark(gc, place);
            if (i != chosen) continue;
            gc.setForeground(look.colour(Tone.ACCENT));
            gc.setLineWidth(2);
            gc.drawRectangle(place);
            gc.setLineWidth(1);
            words(gc, texts.text("frames.at", places.get(i) + 1, shot.length()), TypeStyle.SMALL, Tone.ACCENT, place.x, place.y + place.height
                    + look.unit() / 2);
        }
    }

    private void mark(GC gc, Rectangle place) {
        int x = place.x + place.width / 2;
        int y = place.y - look.unit();
        gc.setBackground(look.colour(Tone.WARNING));
        gc.fillPolygon(new int[] {x, y - look.unit(), x + look.unit(), y, x, y + look.unit(), x - look.unit(), y});
    }

    /** A dissolve and what looks like one by growing strength, a wipe by an edge, a cut by a cut. */
    private void preview(GC gc, Taken before, Taken shot, Rectangle place, double part) {
        image(gc, before, before.ends(), place);
        boolean cut = shot.blend().length() == 0;
        if (shot.blend().kind().startsWith("wipe")) {
            Rectangle clipping = gc.getClipping();
            boolean left = shot.blend().kind().equals("wipeleft");
            int wide = (int) (place.width * part);
            gc.setClipping(clipping.intersection(new Rectangle(left ? place.x + place.width - wide : place.x, place.y, wide, place.height)));
            image(gc, shot, shot.begins(), place);
            gc.setClipping(clipping);
        } else if (!cut || part >= 0.5) {
            gc.setAlpha(cut ? 255 : (int) Math.round(255 * part));
            image(gc, shot, shot.begins(), place);
            gc.setAlpha(255);
        }
    }

    private void words(GC gc, String text, TypeStyle style, Tone tone, int x, int y) {
        gc.setFont(look.font(style));
        gc.setForeground(look.colour(tone));
        gc.drawText(text, x, y, true);
    }
}
