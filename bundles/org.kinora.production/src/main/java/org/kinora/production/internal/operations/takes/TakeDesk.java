package org.kinora.production.internal.operations.takes;

import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import org.kinora.api.asset.AssetId;
import org.kinora.api.media.Fit;
import org.kinora.api.media.MediaEngine;
import org.kinora.api.media.MediaInfo;
import org.kinora.api.media.Sound;
import org.kinora.api.media.StreamInfo;
import org.kinora.api.operation.Context;
import org.kinora.api.platform.film.EffectCue;
import org.kinora.api.platform.project.NewTake;
import org.kinora.api.platform.project.OpenProject;
import org.kinora.api.platform.project.Take;
import org.kinora.api.platform.project.TakeOrigin;
import org.kinora.api.story.Line;
import org.kinora.api.story.Shot;
import org.kinora.api.story.Story;
import org.kinora.api.time.Rational;
import org.kinora.api.work.Kind;
import org.kinora.api.work.Texts;
import org.kinora.production.internal.graph.EffectNames;
import org.kinora.production.internal.graph.Names;
import org.kinora.production.internal.graph.OwnMaterial;
import org.kinora.production.internal.graph.Planning;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Adds own material as takes: the file is kept as it is, what it is gets measured once. */
@Component(service = TakeDesk.class)
public final class TakeDesk {
    private static final Texts TEXTS = Texts.beside(TakeDesk.class);
    private static final int RATE = 48_000;

    private final Planning planning;
    private final MediaEngine media;

    @Activate
    public TakeDesk(@Reference Planning planning, @Reference MediaEngine media) {
        this.planning = planning;
        this.media = media;
    }

    Story story(Context context) {
        return planning.plan(context.project(OpenProject.class), context.branch(), context.caller(), context.work()).plan().story();
    }

    Shot shot(Names names, String name) {
        return names.shot(name).orElseThrow(() -> TEXTS.failure(Kind.INPUT, "shot.unknown", name));
    }

    Line line(Names names, String name) {
        return names.line(name).orElseThrow(() -> TEXTS.failure(Kind.INPUT, "line.unknown", name));
    }

    /** A picture or clip as a take of a shot. */
    Take addToShot(Context context, Story story, Shot shot, AssetId asset, String fileName, TakeOrigin origin, Fit fit) {
        OpenProject project = context.project(OpenProject.class);
        Path file = project.assets().file(asset);
        MediaInfo info = media.probe(file);
        if (info.streams().stream().noneMatch(stream -> stream instanceof StreamInfo.Video video && !video.cover()))
            throw TEXTS.failure(Kind.INPUT, "shot.not-picture", fileName, info.container());
        return addToShot(context, story, shot, asset, info, fileName, origin, fit, Map.of());
    }

    /**
     * A clip as a take of a shot, with what belongs to it.
     *
     * @param beside further parts by their standard names
     */
    Take addClip(Context context, Story story, Shot shot, AssetId clip, String fileName, Map<String, AssetId> beside) {
        MediaInfo info = media.probe(context.project(OpenProject.class).assets().file(clip));
        return addToShot(context, story, shot, clip, info, fileName, TakeOrigin.IMPORTED, Fit.CROP, beside);
    }

    private static Take addToShot(Context context, Story story, Shot shot, AssetId asset, MediaInfo info, String fileName, TakeOrigin origin, Fit fit,
            Map<String, AssetId> beside) {
        OpenProject project = context.project(OpenProject.class);
        boolean still = asset.mediaType().startsWith("image/") || info.duration().signum() == 0;
        if (still) return project.takes().add(new NewTake(shot.id(), shot.label(), origin, Map.of("image", asset), "",
                OwnMaterial.pictureNote(0, fit, fileName)));
        long frames = Math.max(1, info.duration().frames(story.format().rate()));
        Map<String, AssetId> parts = new TreeMap<>(beside);
        parts.put("clip", asset);
        return project.takes().add(new NewTake(shot.id(), shot.label(), origin, parts, "", OwnMaterial.pictureNote(frames, fit, fileName)));
    }

    /** A recording as a take of a line. */
    Take addToLine(Context context, Names names, Line line, AssetId asset, String fileName) {
        OpenProject project = context.project(OpenProject.class);
        long samples = samples(project, asset, fileName);
        return project.takes().add(new NewTake(line.id(), names.of(line), TakeOrigin.RECORDED, Map.of("speech", asset), "",
                OwnMaterial.soundNote(samples, fileName)));
    }

    /** A recording as a take of a sound effect. */
    Take addToEffect(Context context, EffectNames names, EffectCue cue, AssetId asset, String fileName) {
        OpenProject project = context.project(OpenProject.class);
        long samples = samples(project, asset, fileName);
        return project.takes().add(new NewTake(cue.id(), names.of(cue), TakeOrigin.RECORDED, Map.of("sound", asset), "",
                OwnMaterial.soundNote(samples, fileName)));
    }

    private long samples(OpenProject project, AssetId asset, String fileName) {
        Sound sound = media.readSound(project.assets().file(asset), RATE, 1);
        if (Rational.of(sound.length(), RATE).compareTo(Rational.of(1, 20)) < 0) throw TEXTS.failure(Kind.INPUT, "line.short", fileName);
        return sound.length();
    }
}
