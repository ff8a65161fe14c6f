package org.kinora.workbench.timeline.internal;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.kinora.api.film.Clip;
import org.kinora.api.film.KeyFrame;
import org.kinora.api.film.Keys;
import org.kinora.api.work.Texts;
import org.kinora.api.workbench.Tone;
import org.kinora.api.workbench.TypeStyle;

/** Draws levels, fades, transitions and key frames on clips, and what is pulled or dropped. */
final class HandlePainter {
    private static final int STEP = 4;

    private final Texts texts;
    private final int unit;

    HandlePainter(Texts texts, int unit) {
        this.texts = texts;
        this.unit = unit;
    }

    /** @param grasped whether the mouse is over the clip, or it is selected */
    void clip(Surface surface, Handles handles, Lane lane, Clip clip, boolean grasped) {
        if (lane.track().role().sounding()) sound(surface, handles, lane, clip, grasped && handles.wide(lane, clip));
        else if (handles.wide(lane, clip)) picture(surface, handles, lane, clip, grasped);
    }

    private void sound(Surface surface, Handles handles, Lane lane, Clip clip, boolean grasped) {
        Rectangle place = handles.place(lane, clip);
        Point in = handles.fadeIn(lane, clip);
        Point out = handles.fadeOut(lane, clip);
        int bottom = place.y + place.height;
        if (in.x - place.x > STEP) surface.line(Tone.TEXT, place.x, bottom, in.x, place.y);
        if (place.x + place.width - out.x > STEP) surface.line(Tone.TEXT, out.x, place.y, place.x + place.width, bottom);
        if (!grasped && clip.level().gain() == 0 && clip.level().curve().isEmpty()) return;
        int step = clip.level().curve().isEmpty() ? place.width : STEP;
        for (int x = place.x; x < place.x + place.width; x += step)
            surface.line(grasped ? Tone.ACCENT : Tone.FAINT, x, handles.gain(lane, clip, x), x + step, handles.gain(lane, clip, x + step));
        if (!grasped) return;
        for (KeyFrame key : clip.level().curve()) knob(surface, handles.level(lane, clip, key), Tone.WARNING);
        knob(surface, in, Tone.ACCENT);
        knob(surface, out, Tone.ACCENT);
    }

    private void picture(Surface surface, Handles handles, Lane lane, Clip clip, boolean grasped) {
        if (grasped && lane.picture()) knob(surface, handles.blend(lane, clip), Tone.ACCENT);
        if (handles.parameter().isEmpty()) return;
        Parameter shown = handles.parameter().get();
        Keys keys = shown.of(clip.effects());
        if (keys.still() && !grasped) return;
        Rectangle place = handles.place(lane, clip);
        Point before = handles.key(lane, clip, shown, 0, keys.at(0));
        for (int x = place.x; x <= place.x + place.width; x += STEP) {
            double frame = (x - place.x) / handles.scale().zoom();
            Point next = handles.key(lane, clip, shown, Math.round(frame), keys.at(frame));
            surface.line(Tone.WARNING, before.x, before.y, x, next.y);
            before = new Point(x, next.y);
        }
        for (KeyFrame key : keys.frames()) knob(surface, handles.key(lane, clip, shown, key.at(), key.value() / (double) Keys.ONE), Tone.WARNING);
        surface.words(texts.text(shown.key()), TypeStyle.SMALL, Tone.WARNING, place.x + 4 * unit, place.y, place.width - 5 * unit);
    }

    private static void knob(Surface surface, Point at, Tone tone) {
        int half = Handles.SIZE - 1;
        surface.fill(tone, new Rectangle(at.x - half, at.y - half, 2 * half, 2 * half), 2 * half);
        surface.frame(Tone.GROUND, new Rectangle(at.x - half, at.y - half, 2 * half, 2 * half), 2 * half, 1);
    }

    void pull(Surface surface, Handles handles, Pull pull) {
        Clip clip = pull.preview();
        clip(surface, handles, pull.lane(), clip, true);
        Rectangle place = handles.place(pull.lane(), clip);
        if (pull.kind() == Pull.Kind.BLEND) {
            double half = pull.blend() * handles.scale().zoom() / 2;
            surface.fill(Tone.ACCENT, new Rectangle((int) (place.x - half), place.y, (int) Math.max(1, 2 * half), 3), 0);
        }
        tip(surface, texts.text("pull." + pull.kind().name().toLowerCase(Locale.ROOT), pull.figure()), place.x, place.y);
    }

    void landing(Surface surface, Handles handles, Landing landing, int width) {
        Optional<Rectangle> clip = landing.clip().map(one -> handles.place(landing.lane(), one));
        Rectangle place = clip.orElseGet(() -> new Rectangle(handles.scale().left(), landing.lane().y() - handles.top() + 1,
                width - handles.scale().left(), landing.lane().height() - 2));
        surface.frame(Tone.ACCENT, place, unit, 3);
        tip(surface, texts.text(landing.words()), Math.max(handles.scale().left(), place.x), place.y);
    }

    private void tip(Surface surface, String words, int x, int y) {
        int wide = surface.width(words, TypeStyle.SMALL) + 4 * unit;
        Rectangle tip = new Rectangle(Math.max(0, x), Math.max(0, y - 6 * unit), wide, 5 * unit);
        surface.fill(Tone.ACCENT, tip, unit);
        surface.words(words, TypeStyle.SMALL, Tone.ON_ACCENT, tip.x + 2 * unit, tip.y, wide);
    }

    /** The line of the script that is heard, below all tracks. */
    void line(Surface surface, Optional<String> words, Rectangle area) {
        Rectangle strip = new Rectangle(0, area.height - strip(), area.width, strip());
        surface.fill(Tone.GROUND, strip, 0);
        surface.line(Tone.LINE, 0, strip.y, area.width, strip.y);
        surface.words(texts.text("timeline.line"), TypeStyle.SMALL, Tone.FAINT, 3 * unit, strip.y + unit / 2, 34 * unit);
        surface.words(words.orElse(texts.text("timeline.line.silent")), TypeStyle.SMALL, words.isPresent() ? Tone.TEXT : Tone.FAINT, 40 * unit + unit,
                strip.y + unit / 2, area.width - 42 * unit);
    }

    int strip() {
        return 6 * unit;
    }

    /** What stands at a place, for the tooltip. */
    String hint(Optional<Pull> handle, Optional<String> clip) {
        return handle.map(pull -> texts.text("hint." + pull.kind().name().toLowerCase(Locale.ROOT)))
                .orElseGet(() -> String.join("\n", clip.map(List::of).orElse(List.of())));
    }
}
