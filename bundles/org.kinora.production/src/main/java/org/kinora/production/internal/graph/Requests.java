package org.kinora.production.internal.graph;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.kinora.api.asset.AssetId;
import org.kinora.api.generate.BiblePicture;
import org.kinora.api.generate.Depiction;
import org.kinora.api.generate.ImageRequest;
import org.kinora.api.generate.MusicRequest;
import org.kinora.api.generate.Outcome;
import org.kinora.api.generate.Performance;
import org.kinora.api.generate.SoundRequest;
import org.kinora.api.generate.SpeechRequest;
import org.kinora.api.generate.VideoRequest;
import org.kinora.api.stage.Part;
import org.kinora.api.stage.Placement;
import org.kinora.api.stage.StagedView;
import org.kinora.api.platform.film.EffectCue;
import org.kinora.api.story.Character;
import org.kinora.api.story.Cue;
import org.kinora.api.story.Figure;
import org.kinora.api.story.FilmFormat;
import org.kinora.api.story.Line;
import org.kinora.api.story.Place;
import org.kinora.api.story.Prop;
import org.kinora.api.story.Scene;
import org.kinora.api.story.Shot;
import org.kinora.api.story.Story;
import org.kinora.api.story.VoiceProfile;
import org.kinora.api.time.Rational;

/**
 * What each step is asked for, from the plan. A request holds only what its result depends on: no list index, no label, no film time, and of the
 * bible only what the shot names.
 */
final class Requests {
    private static final Rational AMBIENCE_LOOP = Rational.of(24);
    /** How the staging names a part that is a thing of the bible. */
    private static final String STAGED_PROP = "prop.";
    private static final VoiceProfile NO_VOICE = new VoiceProfile("", "", "", 0, 0, 1000, 1000, 1000);

    private final Story story;
    private final List<BiblePicture> pictures;

    Requests(Story story) {
        this(story, List.of());
    }

    /** @param pictures of the bible, all that there are */
    Requests(Story story, List<BiblePicture> pictures) {
        this.story = story;
        this.pictures = pictures;
    }

    /** @param staged the shot in space, for whoever draws from it */
    ImageRequest panel(Scene scene, Shot shot, FilmFormat format, Optional<StagedView> staged) {
        return new ImageRequest(format.width(), format.height(), shot.prompts().image(), shot.prompts().negative(),
                Optional.of(depiction(scene, shot, staged)), List.of(), Seeds.of("panel", shot.id()), Map.of());
    }

    private Depiction depiction(Scene scene, Shot shot, Optional<StagedView> staged) {
        String where = shot.place().orElse(scene.place());
        Place place = story.bible().place(where).orElse(new Place(where, scene.heading(), "room", true, ""));
        return new Depiction(shot.id(), shot.framing(), place, scene.light(), shot.figures(), characters(shot, staged), props(shot, staged),
                shot.focus(), shot.action(), story.bible().style(), Seeds.of("set", place.id()), staged, pictures(shot, place.id(), staged));
    }

    /** Of whoever is seen, and of the place: a picture of somebody else changes nothing here. */
    private List<BiblePicture> pictures(Shot shot, String place, Optional<StagedView> staged) {
        Set<String> seen = new LinkedHashSet<>();
        if (staged.isPresent()) seen(staged).map(Placement::character).forEach(seen::add);
        else shot.figures().forEach(figure -> seen.add(figure.character()));
        return pictures.stream().filter(picture -> picture.of() == BiblePicture.Of.PLACE ? picture.id().equals(place) : seen.contains(picture.id()))
                .toList();
    }

    /** Without voice and aliases: how somebody sounds changes no picture. */
    private List<Character> characters(Shot shot, Optional<StagedView> staged) {
        Set<String> ids = new LinkedHashSet<>();
        shot.figures().forEach(figure -> ids.add(figure.character()));
        seen(staged).map(Placement::character).forEach(ids::add);
        shot.focus().ifPresent(ids::add);
        List<Character> characters = new ArrayList<>();
        for (String id : ids)
            story.bible().character(id).map(known -> new Character(known.id(), known.name(), List.of(), known.species(), known.description(),
                    known.look(), NO_VOICE))
                    .ifPresent(characters::add);
        return characters;
    }

    private static Stream<Placement> seen(Optional<StagedView> staged) {
        return staged.stream().flatMap(view -> view.shot().placements().stream()).filter(Placement::seen);
    }

    /** What the plan names, what is in somebody's hand, and what lies about in the set. */
    private List<Prop> props(Shot shot, Optional<StagedView> staged) {
        Set<String> ids = new LinkedHashSet<>(shot.props());
        shot.focus().ifPresent(ids::add);
        shot.figures().stream().map(Figure::holding).forEach(ids::add);
        seen(staged).map(Placement::holding).forEach(ids::add);
        staged.stream().flatMap(view -> Stream.concat(view.location().dressing().stream(), view.shot().parts().stream())).map(Part::id)
                .filter(id -> id.startsWith(STAGED_PROP)).map(id -> id.substring(STAGED_PROP.length())).forEach(ids::add);
        return ids.stream().map(story.bible()::prop).flatMap(Optional::stream).toList();
    }

    /** @param frames with the handles that transitions need */
    VideoRequest clip(Shot shot, Outcome picture, FilmFormat format, int frames) {
        Map<String, AssetId> layers = new TreeMap<>();
        picture.parts().forEach((name, part) -> {
            if (name.equals("depth") || name.startsWith("layer/")) layers.put(name, part.asset());
        });
        return new VideoRequest(picture.part("image").asset(), Optional.empty(), layers, shot.move(), format.width(), format.height(), frames,
                format.rate(), shot.prompts().motion(), Seeds.of("clip", shot.id()), Map.of());
    }

    /** A clip whose figures act. */
    VideoRequest performed(Shot shot, Outcome picture, FilmFormat format, int frames, Performance performance) {
        return new VideoRequest(picture.part("image").asset(), Optional.empty(), Map.of(), shot.move(), format.width(), format.height(), frames,
                format.rate(), shot.prompts().motion(), Seeds.of("clip", shot.id()), Map.of(), Optional.of(performance));
    }

    SpeechRequest speech(Line line) {
        VoiceProfile voice = story.bible().character(line.character()).map(Character::voice).orElse(NO_VOICE);
        return new SpeechRequest(line.text(), line.language(), voice, line.delivery(), Map.of());
    }

    static MusicRequest music(Cue cue) {
        return new MusicRequest(cue.mood(), "score", cue.tempo(), cue.key(), cue.length(), cue.intensity(), cue.theme(), List.of(), false,
                cue.underSpeech(), Seeds.of("cue", cue.theme().isEmpty() ? cue.id() : cue.theme()), Map.of());
    }

    /** One loop for each place and kind of ambience: scenes at the same place sound the same. */
    SoundRequest ambience(Scene scene) {
        String place = story.bible().place(scene.place()).map(Place::kind).orElse("room");
        return new SoundRequest(scene.ambience(), place, AMBIENCE_LOOP, true, Seeds.of("ambience", scene.ambience() + "@" + scene.place()), Map.of());
    }

    /** An effect in its room; by its own words, so that nothing else that changes makes it anew. */
    static SoundRequest effect(EffectCue cue) {
        return new SoundRequest(cue.sound().words(), cue.place(), cue.sound().length(), false, Seeds.of("effect", cue.id()),
                Map.of("level", "foreground"));
    }
}
