package org.kinora.workbench.timeline.internal;

import com.google.gson.JsonObject;
import java.util.Optional;
import org.kinora.api.film.Clip;
import org.kinora.api.film.Cut;
import org.kinora.api.film.Role;

/**
 * What a file becomes that is dropped at a place: a take of the shot or line there; on a track beside clips, a clip of its own.
 *
 * @param words key of the text that says so
 */
record Landing(String operation, JsonObject input, String words, Lane lane, Optional<Clip> clip) {
    /** A file as operations take it. */
    static JsonObject file(String path) {
        JsonObject source = new JsonObject();
        source.addProperty("path", path);
        return source;
    }

    /** @param frame of the film at the place */
    static Optional<Landing> of(Cut cut, Lane lane, long frame, Labels labels, String file) {
        if (lane.track().locked() || lane.track().role() == Role.CAPTIONS || lane.track().role() == Role.TITLES) return Optional.empty();
        Optional<Clip> under = lane.track().clips().stream().filter(clip -> frame >= lane.begin(clip) && frame < lane.end(clip)).findFirst();
        JsonObject input = new JsonObject();
        input.add("file", file(file));
        if (lane.picture() && under.isPresent()) {
            boolean shot = labels.shot(under.get().id());
            input.addProperty(shot ? "shot" : "clip", under.get().id());
            return Optional.of(new Landing(shot ? "take.add" : "cut.replace", input, shot ? "drop.take" : "drop.replace", lane, under));
        }
        if (lane.track().role() == Role.DIALOGUE && under.filter(clip -> labels.line(clip.id())).isPresent()) {
            input.addProperty("line", under.get().id());
            return Optional.of(new Landing("line.audio", input, "drop.line", lane, under));
        }
        Optional<Clip> beside = cut.clips(Role.PICTURE).stream().filter(clip -> frame >= clip.position() && frame < clip.end()).findFirst();
        if (beside.isEmpty() || lane.picture()) return Optional.empty();
        input.addProperty("at", beside.get().id());
        input.addProperty("offset", frame - beside.get().position() + "f");
        input.addProperty("track", lane.track().id());
        if (lane.track().role().sounding()) input.addProperty("overwrite", true);
        return Optional.of(new Landing(lane.track().role().sounding() ? "cut.insert" : "cut.overlay", input, "drop.clip", lane, Optional.empty()));
    }
}
