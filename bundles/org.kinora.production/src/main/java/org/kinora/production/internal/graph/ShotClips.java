package org.kinora.production.internal.graph;

import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.kinora.api.asset.AssetId;
import org.kinora.api.generate.Depiction;
import org.kinora.api.generate.Outcome;
import org.kinora.api.generate.Performance;
import org.kinora.api.generate.VideoGenerator;
import org.kinora.api.generate.VideoRequest;
import org.kinora.api.media.Fit;
import org.kinora.api.platform.engine.Build;
import org.kinora.api.platform.engine.Slot;
import org.kinora.api.platform.film.Handles;
import org.kinora.api.platform.film.Materials;
import org.kinora.api.story.CameraMove;
import org.kinora.api.story.FilmFormat;
import org.kinora.api.story.Shot;

/**
 * Sets pictures in motion: whoever was drawn from the staging acts, over any other picture the camera moves. A shot in which nothing moves stays a
 * picture, which costs nothing.
 */
final class ShotClips {
    private final Build build;
    private final Optional<VideoGenerator> camera;
    private final Optional<VideoGenerator> performer;
    private final Requests requests;
    private final Performances performances;
    private final Crew crew;
    private final FilmFormat format;
    private final Fineness fineness;

    ShotClips(Build build, Crew crew, Requests requests, Performances performances, FilmFormat format, Fineness fineness) {
        this.build = build;
        this.crew = crew;
        this.camera = crew.camera();
        this.performer = crew.performer();
        this.requests = requests;
        this.performances = performances;
        this.format = format;
        this.fineness = fineness;
    }

    /** @param moving whether moving pictures are wanted at all */
    CompletableFuture<Optional<Materials.Picture>> ask(Shot shot, ShotPictures.Panel panel, Handles handles, boolean moving) {
        if (panel.outcome().isEmpty()) return CompletableFuture.completedFuture(Optional.empty());
        Outcome picture = panel.outcome().get();
        Optional<AssetId> clip = picture.asset("clip");
        if (clip.isPresent()) return CompletableFuture.completedFuture(Optional.of(new Materials.Picture(clip.get(), panel.frames(), 0, panel.fit(),
                false)));
        long frames = shot.duration().frames(format.rate()) + handles.head() + handles.tail();
        if (moving && performer.isPresent() && panel.staged().isPresent()) return performed(shot, picture, panel.staged().get(), handles, frames);
        boolean still = shot.move().kind() == CameraMove.Kind.STATIC || shot.move().intensity() == 0;
        boolean shaped = panel.fit() != Fit.CROP;
        if (still || shaped || !moving || camera.isEmpty()) return unmoved(picture, panel.fit());
        return made(shot, camera.get(), requests.clip(shot, picture, drawn(camera.get()), Math.toIntExact(frames)), handles);
    }

    private CompletableFuture<Optional<Materials.Picture>> performed(Shot shot, Outcome picture, Depiction depiction, Handles handles, long frames) {
        if (!performances.alive(shot, depiction)) return unmoved(picture, Fit.CROP);
        Performance performance = performances.of(shot, depiction, handles, frames);
        return made(shot, performer.get(), requests.performed(shot, picture, drawn(performer.get()), Math.toIntExact(frames), performance), handles);
    }

    private FilmFormat drawn(VideoGenerator maker) {
        return fineness.of(format, crew.card(maker));
    }

    private CompletableFuture<Optional<Materials.Picture>> made(Shot shot, VideoGenerator maker, VideoRequest request, Handles handles) {
        return build.generate("shot/" + shot.id() + "/clip", "clip", Slot.CPU, maker, request).thenApply(result -> Optional.of(
                new Materials.Picture(result.outcome().part("clip").asset(), request.frames(), handles.head(), Fit.CROP, false)));
    }

    private static CompletableFuture<Optional<Materials.Picture>> unmoved(Outcome picture, Fit fit) {
        return CompletableFuture.completedFuture(Optional.of(new Materials.Picture(picture.part("image").asset(), 0, 0, fit, false)));
    }
}
