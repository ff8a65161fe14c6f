package org.kinora.film.internal.cut;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.kinora.api.film.Blend;
import org.kinora.api.film.Clip;
import org.kinora.api.film.Cut;
import org.kinora.api.film.Marker;
import org.kinora.api.film.Medium;
import org.kinora.api.film.Role;
import org.kinora.api.film.Track;
import org.kinora.api.platform.film.FilmSettings;
import org.kinora.api.platform.film.Handles;
import org.kinora.api.platform.film.Materials;
import org.kinora.api.story.Scene;
import org.kinora.api.story.Shot;
import org.kinora.api.story.ShotSize;
import org.kinora.api.story.Story;
import org.kinora.api.time.Rational;
import org.kinora.api.work.Kind;
import org.kinora.api.work.Texts;
import org.kinora.film.internal.caption.CaptionTrack;

/** Derives the cut of a film from its story and what was made for it. No state; same arguments, equal cut. */
public final class CutMaker {
    private final Texts texts = Texts.beside(CutMaker.class);

    /** See {@link org.kinora.api.platform.film.FilmEngine#handles}. */
    public Map<String, Handles> handles(Story story) {
        return PictureTrack.handles(story);
    }

    /** See {@link org.kinora.api.platform.film.FilmEngine#cut}. */
    public Cut cut(Story story, Materials materials, FilmSettings settings) {
        Rational rate = story.format().rate();
        Credits credits = new Credits(story, texts);
        boolean card = settings.opening() == FilmSettings.Opening.CARD && !story.title().isBlank();
        long opening = card ? Math.max(0, settings.openingLength().frames(rate)) : 0;
        Placement placement = Placement.of(story, opening);
        PictureTrack pictures = new PictureTrack();
        pictures.add("opening", "", new Medium.Card(Medium.Card.Kind.TITLE, credits.opening(), story.language()), opening, 0,
                new Blend("fade", Rational.of(1, 2).frames(rate), 0));
        pictures.story(story, placement, materials);
        new Closing(story.format(), settings, story.language()).add(pictures, credits.closing(settings.credits()));
        if (placement.end() == opening) throw texts.failure(Kind.INPUT, "film.empty", story.title());
        long frames = pictures.end();
        return new Cut(story.format(), story.language(), frames, tracks(story, placement, materials, settings, pictures.clips(), frames),
                markers(story, placement), metadata(story), settings.mastering());
    }

    private static List<Track> tracks(Story story, Placement placement, Materials materials, FilmSettings settings, List<Clip> pictures,
            long frames) {
        SoundTracks sound = new SoundTracks(story, placement, materials, frames);
        List<Track> tracks = new ArrayList<>();
        tracks.add(new Track(Role.PICTURE, pictures, false));
        tracks.add(new Track(Role.TITLES, new TitleTrack(story, placement, materials, settings).clips(), false));
        if (settings.captions()) tracks.add(new Track(Role.CAPTIONS, captions(story, placement, materials), false));
        tracks.add(new Track(Role.DIALOGUE, sound.dialogue(), false));
        tracks.add(new Track(Role.MUSIC, sound.music(), false));
        tracks.add(new Track(Role.EFFECTS, sound.effects(), false));
        tracks.add(new Track(Role.AMBIENCE, sound.ambience(), false));
        return tracks.stream().filter(track -> !track.clips().isEmpty()).toList();
    }

    private static List<Clip> captions(Story story, Placement placement, Materials materials) {
        List<CaptionTrack.Spoken> spoken = new ArrayList<>();
        story.lines().filter(line -> placement.starts().containsKey(line.shot()) && !line.text().isBlank()).forEach(line -> {
            long from = SoundTracks.position(line, placement);
            Materials.Speech speech = materials.speech().get(line.id());
            long samples = speech == null ? line.duration().samples(Cut.SAMPLE_RATE) : speech.samples();
            spoken.add(new CaptionTrack.Spoken(line.id(), line.shot(), line.text(), line.language(), from, from + samples,
                    speech == null ? java.util.Optional.empty() : speech.words(), line.dual()));
        });
        return new CaptionTrack(placement.rate(), placement.opening(), placement.end()).clips(spoken);
    }

    /** A chapter for each scene, the first one from the very start; and the frame for the poster. */
    private static List<Marker> markers(Story story, Placement placement) {
        List<Marker> markers = new ArrayList<>();
        for (Scene scene : story.scenes()) {
            if (scene.shots().isEmpty()) continue;
            long frame = markers.isEmpty() ? 0 : placement.start(scene.shots().getFirst());
            if (!markers.isEmpty() && markers.getLast().frame() == frame) continue;
            if (frame < placement.end()) markers.add(new Marker(Marker.Kind.CHAPTER, scene.id(), frame, chapter(scene), ""));
        }
        markers.add(new Marker(Marker.Kind.NOTE, "poster", poster(story, placement), "Poster", ""));
        return markers;
    }

    private static String chapter(Scene scene) {
        return scene.number().isEmpty() ? scene.heading() : scene.number() + ". " + scene.heading();
    }

    /** The middle of the first shot in which somebody is seen from near; of the first shot when there is none. */
    private static long poster(Story story, Placement placement) {
        List<Shot> shots = story.shots().filter(shot -> placement.length(shot) > 0).toList();
        Shot shot = shots.stream().filter(candidate -> !candidate.figures().isEmpty() && candidate.framing().size()
                .compareTo(ShotSize.MEDIUM_FULL) >= 0)
                .findFirst().orElse(shots.getFirst());
        return placement.start(shot) + placement.length(shot) / 2;
    }

    private static Map<String, String> metadata(Story story) {
        Map<String, String> metadata = new TreeMap<>();
        if (!story.title().isBlank()) metadata.put("title", story.title());
        String author = story.credits().getOrDefault("author", story.credits().getOrDefault("authors", ""));
        if (!author.isBlank()) metadata.put("artist", String.join(", ", author.lines().map(String::strip).toList()));
        String copyright = story.credits().getOrDefault("copyright", "");
        if (!copyright.isBlank()) metadata.put("copyright", String.join(" ", copyright.lines().map(String::strip).toList()));
        return metadata;
    }
}
