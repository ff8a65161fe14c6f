package org.kinora.film.internal.cut;

import java.util.List;
import java.util.Map;
import org.kinora.api.film.Blend;
import org.kinora.api.film.Clip;
import org.kinora.api.film.Level;
import org.kinora.api.film.Medium;
import org.kinora.api.media.Fit;
import org.kinora.api.platform.film.Handles;
import org.kinora.api.platform.film.Materials;
import org.kinora.api.story.FilmFormat;
import org.kinora.api.story.Joint;
import org.kinora.api.story.Shot;
import org.kinora.api.story.ShotKind;
import org.kinora.api.story.Story;
import org.kinora.api.time.Rational;

/** Lays pictures one behind the other without gaps, with their transitions. */
final class PictureTrack {
    private final Reel reel = new Reel();

    /** Appends a clip. */
    void add(String id, String linked, Medium medium, long length, long in, Blend blend) {
        reel.add(new Clip(id, linked, medium, 0, length, in, blend, Level.PLAIN));
    }

    long end() {
        return reel.end();
    }

    List<Clip> clips() {
        return reel.clips();
    }

    void story(Story story, Placement placement, Materials materials) {
        boolean first = true;
        for (Shot shot : story.shots().toList()) {
            Blend blend = blend(shot.joint(), story.format().rate());
            if (first && reel.end() > 0 && blend.length() == 0) blend = afterOpening(story.format());
            if (first && reel.end() == 0) blend = new Blend(blend.kind(), blend.length(), 0);
            add(shot.id(), shot.id(), medium(shot, story, materials), placement.length(shot), head(shot, materials), blend);
            first = false;
        }
    }

    static Blend blend(Joint joint, Rational rate) {
        if ("cut".equals(joint.transition()) || joint.transition().isEmpty()) return Blend.CUT;
        return Blend.around(joint.transition(), Math.max(0, joint.length().frames(rate)));
    }

    /** The step from the opening card into the story: half a second, inside the first shot, so that no clip depends on being the first. */
    static Blend afterOpening(FilmFormat format) {
        return new Blend("fade", Rational.of(1, 2).frames(format.rate()), 0);
    }

    /** Handles as {@link #add} uses them when every transition has its full length; titles and credits need none. */
    static Map<String, Handles> handles(Story story) {
        Rational rate = story.format().rate();
        List<Shot> shots = story.shots().toList();
        Map<String, Handles> handles = new java.util.LinkedHashMap<>();
        for (int i = 0; i < shots.size(); i++) {
            Blend in = blend(shots.get(i).joint(), rate);
            Blend out = i + 1 < shots.size() ? blend(shots.get(i + 1).joint(), rate) : Blend.CUT;
            handles.put(shots.get(i).id(), new Handles(in.before(), out.after()));
        }
        return handles;
    }

    private static long head(Shot shot, Materials materials) {
        Materials.Picture picture = materials.pictures().get(shot.id());
        return picture == null || picture.still() ? 0 : picture.head();
    }

    private static Medium medium(Shot shot, Story story, Materials materials) {
        Materials.Picture picture = materials.pictures().get(shot.id());
        if (picture == null) return slate(shot, story);
        Fit fit = picture.fit() == null ? Fit.CROP : picture.fit();
        return picture.still() ? new Medium.Still(picture.asset(), fit) : new Medium.Footage(picture.asset(), fit);
    }

    /** Stands where there is no picture: black or the words of a card, else what should be seen. */
    private static Medium slate(Shot shot, Story story) {
        boolean card = shot.framing().kind() == ShotKind.CARD;
        if (card && shot.titles().isBlank()) return new Medium.Colour("000000");
        if (!shot.titles().isBlank()) {
            boolean last = story.scenes().getLast().shots().getLast().equals(shot);
            Medium.Card.Kind kind = card && last ? Medium.Card.Kind.CALL_TO_ACTION : Medium.Card.Kind.CREDITS;
            return new Medium.Card(kind, List.of(new Medium.Block("", shot.titles().lines().toList())), story.language());
        }
        return new Medium.Card(Medium.Card.Kind.SLATE, List.of(new Medium.Block(shot.label(), List.of(shot.action()))), story.language());
    }
}
