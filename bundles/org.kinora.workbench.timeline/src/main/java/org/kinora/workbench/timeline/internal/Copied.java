package org.kinora.workbench.timeline.internal;

import com.google.gson.JsonObject;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Function;
import org.kinora.api.film.Clip;
import org.kinora.api.film.Cut;
import org.kinora.api.film.Medium;
import org.kinora.api.film.Role;

/** A clip that was copied, to be put elsewhere, or to give others what was done to it. */
record Copied(Lane lane, Clip clip) {
    private Optional<String> asset() {
        return switch (clip.medium()) {
            case Medium.Footage footage -> Optional.of(footage.asset().toString());
            case Medium.Still still -> Optional.of(still.asset().toString());
            case Medium.Sound sound -> Optional.of(sound.asset().toString());
            default -> Optional.empty();
        };
    }

    /**
     * Input of {@code cut.insert} that puts it at a frame of the film; empty for what has no file, such as a title.
     *
     * @param files where an asset lies
     */
    Optional<JsonObject> at(Cut cut, long frame, Function<String, Optional<Path>> files) {
        Optional<Path> file = asset().flatMap(files);
        Optional<Clip> beside = cut.clips(Role.PICTURE).stream().filter(one -> frame >= one.position() && frame < one.end()).findFirst();
        if (file.isEmpty() || beside.isEmpty()) return Optional.empty();
        JsonObject input = new JsonObject();
        input.addProperty("at", beside.get().id());
        input.add("file", Landing.file(file.get().toString()));
        input.addProperty("offset", frame - beside.get().position() + "f");
        input.addProperty("track", lane.track().id());
        if (!lane.picture()) input.addProperty("overwrite", true);
        boolean still = clip.medium() instanceof Medium.Still;
        long in = Math.max(0, clip.in());
        if (!still) input.addProperty("from", lane.track().role().sounding() ? in + "/" + Cut.SAMPLE_RATE
                : in * cut.format().rate().denominator() + "/" + cut.format().rate().numerator());
        input.addProperty("length", Math.max(1, Math.round(clip.length() / lane.unit())) + "f");
        return Optional.of(input);
    }

    /** Whether a clip of a track can be given what was done to this one. */
    boolean fits(Lane other) {
        return other.track().role().sounding() == lane.track().role().sounding();
    }

    String operation() {
        return lane.track().role().sounding() ? "cut.level" : "cut.effect";
    }

    /** Input of {@link #operation} that gives a clip the level and fades, or the effects, of this one. */
    JsonObject attributes(String other) {
        return lane.track().role().sounding() ? Pull.input(other, clip.level(), lane.unit()) : EffectInput.of(other, clip.effects());
    }
}
