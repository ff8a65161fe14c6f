package org.kinora.film.internal.edit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.kinora.api.asset.AssetId;
import org.kinora.api.film.Blend;
import org.kinora.api.film.Clip;
import org.kinora.api.film.Cut;
import org.kinora.api.film.Level;
import org.kinora.api.film.Marker;
import org.kinora.api.film.Mastering;
import org.kinora.api.film.Medium;
import org.kinora.api.film.Role;
import org.kinora.api.film.Track;
import org.kinora.api.json.Json;
import org.kinora.api.media.Fit;
import org.kinora.api.story.FilmFormat;
import org.kinora.api.time.Rational;

/** A small cut to edit, and what must hold of every cut. */
final class Cuts {
    static final long FRAME = 2000;

    private Cuts() {}

    static AssetId asset(String name, String type) {
        return new AssetId(Json.sha256(name.getBytes(java.nio.charset.StandardCharsets.UTF_8)), type);
    }

    static Medium footage(String name) {
        return new Medium.Footage(asset(name, "video/mp4"), Fit.CROP);
    }

    static Medium sound(String name, boolean loop) {
        return new Medium.Sound(asset(name, "audio/wav"), loop);
    }

    /**
     * Shots a, b, c of 48, 24 and 72 frames at 24 frames a second; a line in each, 10 frames after its start; music from a to b; background under
     * all.
     */
    static Cut three() {
        FilmFormat format = new FilmFormat(640, 360, Rational.of(24));
        List<Clip> pictures = List.of(picture("a", 0, 48), picture("b", 48, 24), picture("c", 72, 72));
        List<Clip> lines = List.of(line("a1", "a", 10, 20), line("b1", "b", 58, 10), line("c1", "c", 82, 30));
        List<Clip> music = List.of(new Clip("cue", "a", sound("cue", false), 0, 72 * FRAME, 0, Blend.CUT, new Level(0, 10, 10)));
        List<Clip> room = List.of(new Clip("room", "", sound("room", true), 0, 144 * FRAME, 0, Blend.CUT, Level.PLAIN));
        return new Cut(format, "en", 144, List.of(new Track(Role.PICTURE, pictures, false), new Track(Role.DIALOGUE, lines, false),
                new Track(Role.MUSIC, music,
                false), new Track(Role.AMBIENCE, room, false)), List.of(new Marker(Marker.Kind.CHAPTER, "scene", 72, "Two", "")), Map.of(),
                        Mastering.STANDARD);
    }

    private static Clip picture(String id, long position, long length) {
        return new Clip(id, id, footage(id), position, length, 100, Blend.CUT, Level.PLAIN);
    }

    private static Clip line(String id, String shot, long frame, long frames) {
        return new Clip(id, shot, sound(id, false), frame * FRAME, frames * FRAME, 0, Blend.CUT, Level.PLAIN);
    }

    static Clip clip(Cut cut, String id) {
        return cut.tracks().stream().flatMap(track -> track.clips().stream()).filter(clip -> clip.id().equals(id)).findFirst().orElseThrow();
    }

    /** What every cut keeps to, whatever was done to it. */
    static void whole(Cut cut) {
        long position = 0;
        Clip before = null;
        for (Clip clip : cut.clips(Role.PICTURE)) {
            assertThat(clip.position()).as("%s follows without a gap", clip.id()).isEqualTo(position);
            assertThat(clip.length()).isPositive();
            assertThat(clip.blend().after()).isLessThanOrEqualTo(clip.length());
            assertThat(clip.blend().before()).isLessThanOrEqualTo(before == null ? 0 : before.length() - before.blend().after());
            position = clip.end();
            before = clip;
        }
        assertThat(cut.frames()).isEqualTo(position);
        Set<String> ids = new HashSet<>();
        for (Track track : cut.tracks()) {
            long end = track.role().sounding() ? cut.samples() : cut.frames();
            long from = 0;
            for (Clip clip : track.clips()) {
                assertThat(ids.add(clip.id())).as("%s is there once", clip.id()).isTrue();
                assertThat(clip.position()).isGreaterThanOrEqualTo(from);
                assertThat(clip.length()).isPositive();
                assertThat(clip.end()).as("%s ends in the film", clip.id()).isLessThanOrEqualTo(end);
                if (track.role() != Role.PICTURE) assertThat(clip.level().fadeIn() + clip.level().fadeOut()).isLessThanOrEqualTo(clip.length());
                from = clip.position();
            }
        }
        for (Marker marker : cut.markers()) assertThat(marker.frame()).isBetween(0L, Math.max(0, cut.frames() - 1));
    }
}
