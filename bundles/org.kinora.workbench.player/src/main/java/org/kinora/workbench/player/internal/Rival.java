package org.kinora.workbench.player.internal;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.kinora.api.asset.AssetId;
import org.kinora.api.film.Clip;
import org.kinora.api.film.Cut;
import org.kinora.api.film.Medium;
import org.kinora.api.film.Role;
import org.kinora.api.film.Track;
import org.kinora.api.media.Fit;

/**
 * Another take of a shot, to be seen beside the one in use.
 *
 * @param take its name
 * @param shot id of the shot
 */
record Rival(String take, String shot, AssetId asset) {
    /** The takes of a shot that can be seen, other than the one in use. {@code takes} is an answer of {@code take.list}. */
    static List<Rival> of(JsonObject takes, String shot) {
        List<Rival> rivals = new ArrayList<>();
        if (!takes.has("takes")) return rivals;
        for (JsonElement each : takes.getAsJsonArray("takes")) {
            JsonObject take = each.getAsJsonObject();
            boolean used = take.has("chosen") && take.get("chosen").getAsBoolean();
            if (used || !take.get("owner").getAsString().equals(shot)) continue;
            seen(take).ifPresent(asset -> rivals.add(new Rival(take.get("name").getAsString(), shot, asset)));
        }
        return rivals;
    }

    private static Optional<AssetId> seen(JsonObject take) {
        if (!take.has("parts")) return Optional.empty();
        JsonObject parts = take.getAsJsonObject("parts");
        for (String part : List.of("clip", "video", "image")) if (parts.has(part)) return Optional.of(AssetId.parse(parts.get(part).getAsString()));
        return Optional.empty();
    }

    /** The cut as it would be with this take. */
    Cut in(Cut cut) {
        List<Track> tracks = cut.tracks().stream().map(track -> track.role() != Role.PICTURE ? track
                : track.with(track.clips().stream().map(this::replaced).toList())).toList();
        return new Cut(cut.format(), cut.language(), cut.frames(), tracks, cut.markers(), cut.metadata(), cut.mastering());
    }

    private Clip replaced(Clip clip) {
        if (!clip.id().equals(shot) && !clip.id().startsWith(shot + "+")) return clip;
        Medium medium = asset.mediaType().startsWith("image/") ? new Medium.Still(asset, Fit.CROP) : new Medium.Footage(asset, Fit.CROP);
        return new Clip(clip.id(), clip.linked(), medium, clip.position(), clip.length(), Math.max(0, clip.in()), clip.blend(), clip.level(),
                clip.speed(), clip.group(), clip.effects());
    }
}
