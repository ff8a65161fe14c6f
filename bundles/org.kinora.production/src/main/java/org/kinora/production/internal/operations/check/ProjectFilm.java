package org.kinora.production.internal.operations.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.kinora.api.film.Clip;
import org.kinora.api.film.Cut;
import org.kinora.api.film.Medium;
import org.kinora.api.film.Role;
import org.kinora.api.imaging.FilmFrames;
import org.kinora.api.imaging.Mask;
import org.kinora.api.imaging.Raster;
import org.kinora.api.media.Sound;
import org.kinora.api.stage.Placement;
import org.kinora.api.stage.StagedShot;
import org.kinora.api.stage.Staging;
import org.kinora.api.story.Light;
import org.kinora.api.story.Scene;
import org.kinora.api.story.Story;
import org.kinora.api.work.Work;
import org.kinora.production.internal.graph.Names;

/** The film of a project as checks see it: its shots are the clips of the cut that show something of their own. Used by one thread. */
final class ProjectFilm implements FilmFrames, AutoCloseable {
    private final Story story;
    private final Map<String, Staging> stagings;
    private final Optional<Cut> cut;
    private final CutFrames frames;
    private final FigureRegions regions;
    private final StagedPictures staged;
    private final MixedSound sound;
    private final List<Clip> clips = new ArrayList<>();
    private final List<FilmShot> shots = new ArrayList<>();

    ProjectFilm(Story story, Map<String, Staging> stagings, Optional<Cut> cut, CutFrames frames, FigureRegions regions, StagedPictures staged,
            MixedSound sound) {
        this.story = story;
        this.stagings = stagings;
        this.cut = cut;
        this.frames = frames;
        this.regions = regions;
        this.staged = staged;
        this.sound = sound;
        Map<String, Scene> scenes = new HashMap<>();
        story.scenes().forEach(scene -> scene.shots().forEach(shot -> scenes.put(shot.id(), scene)));
        for (Clip clip : cut.map(found -> found.clips(Role.PICTURE)).orElse(List.of())) add(clip, scenes);
    }

    private void add(Clip clip, Map<String, Scene> scenes) {
        boolean moving = clip.medium() instanceof Medium.Footage;
        if (!moving && !(clip.medium() instanceof Medium.Still)) return;
        Optional<Clip> before = clips.isEmpty() ? Optional.empty() : Optional.of(clips.getLast());
        // a clip that was split goes on where it was split
        boolean chained = before.isPresent() && moving && before.get().medium().equals(clip.medium()) && before.get().end() == clip.position()
                && before.get().in() + before.get().length() == clip.in();
        String shot = scenes.containsKey(clip.id()) ? clip.id() : clip.linked();
        String scene = scenes.containsKey(shot) ? scenes.get(shot).id() : "clip " + clip.id();
        String label = story.shot(shot).map(one -> one.label()).orElse(clip.id());
        clips.add(clip);
        shots.add(new FilmShot(clip.id(), label, scene, chained, moving ? Math.toIntExact(clip.length()) : 1));
    }

    @Override
    public List<FilmShot> shots() {
        return shots;
    }

    @Override
    public Raster frame(int shot, int frame, Work work) {
        return frames.frame(clips.get(shot), frame, work);
    }

    @Override
    public List<String> characters(int shot) {
        return staged(shot).filter(one -> regions.drawn(shots.get(shot).id())).map(one -> one.placements().stream()
                .filter(placement -> placement.seen() && placement.way().size() < 2).map(Placement::character).toList()).orElse(List.of());
    }

    @Override
    public Optional<Mask> region(int shot, String character, Work work) {
        return staged(shot).flatMap(one -> regions.region(one, character, frames.width(), frames.height(), work));
    }

    @Override
    public Optional<StagedPicture> staged(int shot, Light light, Work work) {
        return staged(shot).flatMap(one -> staged.of(one, light, frames.width(), frames.height(), work));
    }

    private Optional<StagedShot> staged(int shot) {
        return staging(shots.get(shot).scene()).flatMap(staging -> staging.shot(shots.get(shot).id()));
    }

    @Override
    public Optional<Story> story() {
        return Optional.of(story);
    }

    @Override
    public Optional<Staging> staging(String scene) {
        return Optional.ofNullable(stagings.get(scene));
    }

    @Override
    public Optional<Cut> cut() {
        return cut;
    }

    @Override
    public List<SpokenLine> lines() {
        if (cut.isEmpty() || !sound.fits(cut.get())) return List.of();
        Names names = new Names(story);
        List<SpokenLine> lines = new ArrayList<>();
        for (Clip clip : cut.get().clips(Role.DIALOGUE)) {
            int shot = shotAt(cut.get(), clip.position());
            if (shot >= 0) lines.add(new SpokenLine(clip.id(), shot, names.line(clip.id()).map(names::of).orElse(clip.id())));
        }
        return lines;
    }

    private int shotAt(Cut film, long sample) {
        long frame = sample * film.frames() / Math.max(1, film.samples());
        for (int i = 0; i < clips.size(); i++) if (clips.get(i).position() <= frame && frame < clips.get(i).end()) return i;
        return -1;
    }

    @Override
    public Sound heard(SpokenLine line, Work work) {
        Clip clip = cut.orElseThrow().clips(Role.DIALOGUE).stream().filter(one -> one.id().equals(line.id())).findFirst().orElseThrow();
        return sound.part(clip.position(), clip.length(), work);
    }

    @Override
    public void close() {
        frames.close();
    }
}
