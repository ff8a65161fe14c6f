package org.kinora.film.internal.cut;

import java.util.ArrayList;
import java.util.List;
import org.kinora.api.film.Blend;
import org.kinora.api.film.Clip;
import org.kinora.api.film.Level;
import org.kinora.api.film.Medium;
import org.kinora.api.platform.film.FilmSettings;
import org.kinora.api.platform.film.Materials;
import org.kinora.api.story.Shot;
import org.kinora.api.story.ShotKind;
import org.kinora.api.story.Story;
import org.kinora.api.time.Rational;

/** Words over pictures: the film's title when it has no card, SUPER texts, a call to action. */
record TitleTrack(Story story, Placement placement, Materials materials, FilmSettings settings) {
    List<Clip> clips() {
        List<Clip> clips = new ArrayList<>();
        Rational rate = placement.rate();
        long fade = Rational.of(1, 3).frames(rate);
        if (settings.opening() == FilmSettings.Opening.OVER_PICTURE && !story.title().isBlank() && placement.end() > 0) {
            long length = Math.min(settings.openingLength().frames(rate), placement.end());
            if (length > 0) clips.add(clip("opening", "", Medium.Text.Kind.TITLE, story.title(), 0, length, Math.min(fade, length / 2)));
        }
        for (Shot shot : story.shots().toList()) {
            if (shot.titles().isBlank() || placement.length(shot) == 0 || !materials.pictures().containsKey(shot.id())) continue;
            boolean card = shot.framing().kind() == ShotKind.CARD;
            long delay = card ? 0 : Math.min(Rational.of(1, 2).frames(rate), placement.length(shot) / 6);
            long length = Math.min(placement.length(shot) - delay, card ? Long.MAX_VALUE : Rational.of(5).frames(rate));
            Medium.Text.Kind kind = card ? Medium.Text.Kind.CALL_TO_ACTION : Medium.Text.Kind.SUPER;
            clips.add(clip(shot.id() + ".title", shot.id(), kind, shot.titles(), placement.start(shot) + delay, length, Math.min(fade, length / 2)));
        }
        return clips;
    }

    private Clip clip(String id, String linked, Medium.Text.Kind kind, String text, long from, long length, long fade) {
        Medium.Text medium = new Medium.Text(kind, text.lines().map(String::strip).filter(line -> !line.isEmpty()).toList(), story.language());
        return new Clip(id, linked, medium, from, length, 0, Blend.CUT, new Level(0, fade, fade));
    }
}
