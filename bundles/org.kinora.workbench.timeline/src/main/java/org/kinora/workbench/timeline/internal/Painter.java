package org.kinora.workbench.timeline.internal;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.Rectangle;
import org.kinora.api.film.Clip;
import org.kinora.api.film.Cut;
import org.kinora.api.film.Marker;
import org.kinora.api.film.Medium;
import org.kinora.api.work.Texts;
import org.kinora.api.workbench.Tone;
import org.kinora.api.workbench.TypeStyle;

/** Draws the timeline on a surface. */
final class Painter {
    private final Texts texts;
    private final Thumbs thumbs;
    private final Waves waves;
    private final int unit;

    /** What is to be drawn. */
    record Scene(Cut cut, Labels labels, Lanes lanes, Scale scale, int top, long playhead, String selected, String marked,
            Optional<Gesture> gesture) {}

    Painter(Texts texts, Thumbs thumbs, Waves waves, int unit) {
        this.texts = texts;
        this.thumbs = thumbs;
        this.waves = waves;
        this.unit = unit;
    }

    int ruler() {
        return 7 * unit;
    }

    void paint(Surface surface, Scene scene) {
        Rectangle area = surface.area();
        surface.within(new Rectangle(0, ruler(), area.width, area.height - ruler()));
        for (Lane lane : scene.lanes().lanes()) lane(surface, scene, lane, area);
        surface.within(new Rectangle(0, 0, area.width, area.height));
        ruler(surface, scene, area);
        scene.gesture().ifPresent(gesture -> gesture(surface, scene, gesture));
        playhead(surface, scene, area);
    }

    private void lane(Surface surface, Scene scene, Lane lane, Rectangle area) {
        int y = lane.y() - scene.top();
        if (y > area.height || y + lane.height() < ruler()) return;
        surface.fill(Tone.PANEL, new Rectangle(0, y, area.width, lane.height()), 0);
        surface.within(new Rectangle(scene.scale().left(), Math.max(y, ruler()), area.width - scene.scale().left(), lane.height()));
        for (Clip clip : lane.track().clips()) clip(surface, scene, lane, clip, y, area);
        surface.within(new Rectangle(0, ruler(), area.width, area.height));
        head(surface, scene, lane, y);
    }

    private void head(Surface surface, Scene scene, Lane lane, int y) {
        surface.fill(Tone.GROUND, new Rectangle(0, y, scene.scale().left() - 1, lane.height()), 0);
        String key = "timeline.track." + lane.track().role().track();
        String name = lane.track().name().isBlank() ? texts.text(key) : lane.track().name();
        surface.words(name, TypeStyle.SMALL, lane.track().muted() ? Tone.FAINT : Tone.TEXT, 3 * unit, y + unit, scene.scale().left() - 3 * unit);
        for (Switch one : Switch.values()) {
            if (!one.fits(lane)) continue;
            Rectangle place = one.place(lane, scene.scale().left(), unit);
            place.y -= scene.top();
            boolean on = one.on(lane.track());
            surface.fill(on ? Tone.ACCENT : Tone.RAISED, place, unit);
            int wide = surface.width(texts.text(one.key()), TypeStyle.SMALL);
            surface.words(texts.text(one.key()), TypeStyle.SMALL, on ? Tone.ON_ACCENT : Tone.FAINT, place.x + (place.width - wide) / 2, place.y,
                    wide);
        }
    }

    private void clip(Surface surface, Scene scene, Lane lane, Clip clip, int y, Rectangle area) {
        double begin = scene.scale().x(lane.begin(clip));
        double end = scene.scale().x(lane.end(clip));
        if (end < scene.scale().left() || begin > area.width) return;
        Rectangle place = new Rectangle((int) begin, y + 1, Math.max(2, (int) end - (int) begin - 1), lane.height() - 2);
        boolean chosen = clip.id().equals(scene.selected());
        boolean black = clip.medium() instanceof Medium.Colour;
        surface.fill(chosen ? Tone.SELECTED : black ? Tone.GROUND : Tone.RAISED, place, unit);
        if (lane.picture() && place.width > 4 * unit) picture(surface, scene, clip, place);
        if (lane.track().role().sounding()) wave(surface, scene, lane, clip, place, area);
        scene.lanes().overhang(lane, clip).ifPresent(stands -> overhang(surface, scene, stands, place));
        if (place.width > 6 * unit) label(surface, scene.labels(), lane, clip, place);
        if (clip.blend().length() > 0) blend(surface, scene, clip, place);
        surface.frame(chosen ? Tone.ACCENT : Tone.LINE, place, unit, chosen ? 2 : 1);
    }

    private void picture(Surface surface, Scene scene, Clip clip, Rectangle place) {
        Optional<Image> image = thumbs.of(clip, scene.cut().format().rate());
        if (image.isEmpty()) return;
        int high = place.height - 5 * unit;
        int wide = Math.min(place.width - 2, high * 16 / 9);
        surface.image(image.get(), new Rectangle(place.x + 1, place.y + 1, wide, high));
    }

    private void wave(Surface surface, Scene scene, Lane lane, Clip clip, Rectangle place, Rectangle area) {
        int first = Math.max(place.x, scene.scale().left());
        int last = Math.min(place.x + place.width, area.width);
        if (last <= first) return;
        double samples = lane.unit() / scene.scale().zoom();
        double from = (first - scene.scale().x(lane.begin(clip))) * samples;
        waves.of(clip, from, samples, last - first).ifPresent(heights -> surface.columns(lane.track().muted() ? Tone.LINE : Tone.GOOD, first,
                place.y + place.height / 2 + unit, place.height / 2 - 2 * unit, heights));
    }

    /** What is heard without its picture is marked. */
    private void overhang(Surface surface, Scene scene, Overhang stands, Rectangle place) {
        int lead = (int) Math.min(place.width, stands.lead() * scene.scale().zoom());
        int tail = (int) Math.min(place.width, stands.tail() * scene.scale().zoom());
        int y = place.y + place.height - unit;
        if (lead > 0) surface.fill(Tone.WARNING, new Rectangle(place.x, y, lead, unit), 0);
        if (tail > 0) surface.fill(Tone.WARNING, new Rectangle(place.x + place.width - tail, y, tail, unit), 0);
    }

    private void label(Surface surface, Labels labels, Lane lane, Clip clip, Rectangle place) {
        int y = lane.picture() ? place.y + place.height - 5 * unit : place.y;
        surface.words(labels.of(clip), TypeStyle.SMALL, Tone.FAINT, place.x + unit, y, place.width - 2 * unit);
    }

    private void blend(Surface surface, Scene scene, Clip clip, Rectangle place) {
        double begin = scene.scale().x(clip.position() - clip.blend().before());
        double end = scene.scale().x(clip.position() + clip.blend().after());
        surface.line(Tone.ACCENT, begin, place.y + place.height - 1, end, place.y);
    }

    private void ruler(Surface surface, Scene scene, Rectangle area) {
        surface.fill(Tone.GROUND, new Rectangle(0, 0, area.width, ruler()), 0);
        surface.line(Tone.LINE, 0, ruler() - 1, area.width, ruler() - 1);
        double rate = scene.cut().format().rate().toDouble();
        surface.within(new Rectangle(scene.scale().left(), 0, area.width - scene.scale().left(), area.height));
        double step = step(scene.scale().zoom() * rate);
        for (double second = Math.floor(scene.scale().frame(scene.scale().left()) / rate / step) * step; ; second += step) {
            double x = scene.scale().x(second * rate);
            if (x > area.width) break;
            surface.line(Tone.LINE, x, ruler() - 2 * unit, x, ruler() - 1);
            surface.words(clock(second), TypeStyle.SMALL, Tone.FAINT, (int) x + unit, 0, 20 * unit);
        }
        for (Marker marker : scene.cut().markers()) marker(surface, scene, marker, area);
        surface.within(new Rectangle(0, 0, area.width, area.height));
    }

    private void marker(Surface surface, Scene scene, Marker marker, Rectangle area) {
        int x = (int) scene.scale().x(marker.frame());
        boolean chapter = marker.kind() == Marker.Kind.CHAPTER;
        surface.fill(chapter ? Tone.GOOD : Tone.WARNING, new Rectangle(x - unit / 2, ruler() - 3 * unit, unit, 3 * unit - 1), unit / 2);
        if (marker.id().equals(scene.marked())) surface.frame(Tone.ACCENT, new Rectangle(x - unit, ruler() - 4 * unit, 2 * unit, 4 * unit), unit, 2);
        if (!chapter && !marker.note().isBlank())
            surface.words(marker.note(), TypeStyle.SMALL, Tone.WARNING, x + unit, ruler() - 5 * unit, 40 * unit);
        if (chapter) surface.line(Tone.LINE, x, ruler(), x, area.height);
    }

    /** Seconds between two numbers, so that they stand well apart. */
    static double step(double pixelsPerSecond) {
        for (double step : List.of(1.0, 2.0, 5.0, 10.0, 15.0, 30.0, 60.0, 120.0, 300.0, 600.0)) if (step * pixelsPerSecond >= 70) return step;
        return 1800;
    }

    static String clock(double seconds) {
        long whole = Math.round(seconds);
        return whole >= 3600 ? String.format(Locale.ROOT, "%d:%02d:%02d", whole / 3600, whole / 60 % 60, whole % 60)
                : String.format(Locale.ROOT, "%d:%02d", whole / 60, whole % 60);
    }

    private void playhead(Surface surface, Scene scene, Rectangle area) {
        double x = scene.scale().x(scene.playhead());
        if (x < scene.scale().left()) return;
        surface.line(Tone.ACCENT, x, ruler() / 2.0, x, area.height);
        surface.fill(Tone.ACCENT, new Rectangle((int) x - unit, 2, 2 * unit + 1, 2 * unit), unit);
    }

    /** Where the edges would go, and by how much. */
    private void gesture(Surface surface, Scene scene, Gesture gesture) {
        Lane lane = gesture.lane();
        int y = lane.y() - scene.top();
        double begin = scene.scale().x(lane.begin(gesture.clip()));
        double end = scene.scale().x(lane.end(gesture.clip()));
        double shift = gesture.by() * scene.scale().zoom();
        switch (gesture.kind()) {
            case TRIM_IN, RIPPLE_IN, ROLL -> begin += shift;
            case TRIM_OUT, RIPPLE_OUT -> end += shift;
            case MOVE, SLIDE -> {
                begin += shift;
                end += shift;
            }
            case SLIP -> { }
        }
        surface.frame(Tone.ACCENT, new Rectangle((int) begin, y + 1, Math.max(2, (int) (end - begin)), lane.height() - 2), unit, 2);
        String words = gesture.words(scene.lanes(), texts);
        int wide = surface.width(words, TypeStyle.SMALL) + 4 * unit;
        Rectangle tip = new Rectangle((int) Math.max(scene.scale().left(), begin), Math.max(0, y - 6 * unit), wide, 5 * unit);
        surface.fill(Tone.ACCENT, tip, unit);
        surface.words(words, TypeStyle.SMALL, Tone.ON_ACCENT, tip.x + 2 * unit, tip.y, wide);
    }

}
