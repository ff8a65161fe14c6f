package org.kinora.production.internal.graph;

import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.kinora.api.asset.AssetId;
import org.kinora.api.generate.Outcome;
import org.kinora.api.generate.VideoGenerator;
import org.kinora.api.media.Fit;
import org.kinora.api.platform.engine.Build;
import org.kinora.api.platform.engine.Slot;
import org.kinora.api.platform.film.Handles;
import org.kinora.api.platform.film.Materials;
import org.kinora.api.story.CameraMove;
import org.kinora.api.story.FilmFormat;
import org.kinora.api.story.Shot;

/** Sets pictures in motion: a shot whose camera stands still stays a picture, which costs nothing. */
final class ShotClips {
    private final Build build;
    private final Optional<VideoGenerator> camera;
    private final Requests requests;
    private final FilmFormat format;

    ShotClips(Build build, Crew crew, Requests requests, FilmFormat format) {
        this.build = build;
        this.camera = crew.camera();
        this.requests = requests;
        this.format = format;
    }

    /** @param moving whether camera moves are wanted at all */
    CompletableFuture<Optional<Materials.Picture>> ask(Shot shot, ShotPictures.Panel panel, Handles handles, boolean moving) {
        if (panel.outcome().isEmpty()) return CompletableFuture.completedFuture(Optional.empty());
        Outcome picture = panel.outcome().get();
        Optional<AssetId> clip = picture.asset("clip");
        if (clip.isPresent()) return CompletableFuture.completedFuture(Optional.of(new Materials.Picture(clip.get(), panel.frames(), 0, panel.fit(),
                false)));
        boolean still = shot.move().kind() == CameraMove.Kind.STATIC || shot.move().intensity() == 0;
        boolean shaped = panel.fit() != Fit.CROP;
        if (still || shaped || !moving || camera.isEmpty())
            return CompletableFuture.completedFuture(Optional.of(new Materials.Picture(picture.part("image").asset(), 0, 0, panel.fit(), false)));
        long frames = shot.duration().frames(format.rate()) + handles.head() + handles.tail();
        return build.generate("shot/" + shot.id() + "/clip", "clip", Slot.CPU, camera.get(),
                requests.clip(shot, picture, format, Math.toIntExact(frames)))
                .thenApply(result -> Optional.of(new Materials.Picture(result.outcome().part("clip").asset(), frames, handles.head(), Fit.CROP,
                        false)));
    }
}
