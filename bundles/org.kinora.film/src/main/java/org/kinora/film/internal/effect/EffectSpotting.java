package org.kinora.film.internal.effect;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.kinora.api.generate.Sounding;
import org.kinora.api.platform.film.EffectCue;
import org.kinora.api.platform.film.FilmEngine;
import org.kinora.api.story.Character;
import org.kinora.api.story.Figure;
import org.kinora.api.story.Place;
import org.kinora.api.story.Scene;
import org.kinora.api.story.Shot;
import org.kinora.api.story.Story;

/**
 * Chooses the sound effects of a story as a sound editor would: few, the ones that are missed most; each kind once in a shot; from where its figure
 * stands; softer in a wide shot and from outside the picture. Pure; no length matters.
 */
public record EffectSpotting(Story story, FilmEngine.Ear ear) {
    private static final int MOST = 3;
    private static final int FAR = -600;
    private static final int WIDEST = 350;

    /** The effects in the order of the film. */
    public List<EffectCue> cues() {
        List<EffectCue> cues = new ArrayList<>();
        for (Scene scene : story.scenes()) for (Shot shot : scene.shots()) if (!shot.action().isBlank()) cues.addAll(cues(scene, shot));
        return List.copyOf(cues);
    }

    private List<EffectCue> cues(Scene scene, Shot shot) {
        String place = place(scene, shot);
        Map<String, Sounding> kinds = new HashMap<>();
        for (Sounding sound : ear.hear(shot.action(), place, scene.ambience())) kinds.putIfAbsent(sound.kind(), sound);
        return kinds.values().stream().sorted(Comparator.comparingInt(Sounding::weight).reversed().thenComparing(Sounding::kind)).limit(MOST)
                .sorted(Comparator.comparingInt(Sounding::at).thenComparing(Sounding::kind)).map(sound -> cue(shot, sound, place)).toList();
    }

    private EffectCue cue(Shot shot, Sounding sound, String place) {
        int gain = distance(shot) + (sound.far() ? FAR : 0);
        return new EffectCue(shot.id() + "." + sound.kind(), shot.id(), sound, place, gain, sound.far() ? 0 : side(shot), shot.action());
    }

    /** What is heard of a place: its kind, whether walls are around it, and the weather outside. */
    private String place(Scene scene, Shot shot) {
        Optional<Place> place = story.bible().place(shot.place().orElse(scene.place()));
        String kind = place.map(Place::kind).orElse("room");
        if (place.map(Place::interior).orElse(true)) return kind + " room";
        String weather = switch (scene.light().weather()) {
            case "rain", "storm" -> " rain";
            case "snow" -> " snow";
            default -> "";
        };
        return kind + " outside" + weather;
    }

    /** How near the camera is, in hundredths of a decibel. */
    private static int distance(Shot shot) {
        return switch (shot.framing().size()) {
            case EXTREME_WIDE -> -500;
            case WIDE -> -300;
            case FULL -> -200;
            case MEDIUM_FULL -> -100;
            case MEDIUM, MEDIUM_CLOSE -> 0;
            case CLOSE -> 100;
            default -> 150;
        };
    }

    /** From where the figure that the action names is seen, else the one that the shot is about; a picture is narrower than the sound of it. */
    private int side(Shot shot) {
        Optional<Figure> figure = shot.figures().stream().filter(one -> named(shot, one)).findFirst()
                .or(() -> shot.figures().stream().filter(one -> shot.focus().filter(one.character()::equals).isPresent()).findFirst());
        return figure.map(one -> Math.clamp((one.x() - 500) * 7L / 10, -WIDEST, WIDEST)).orElse(0);
    }

    private boolean named(Shot shot, Figure figure) {
        return story.bible().character(figure.character()).map(Character::name).filter(name -> shot.action().toLowerCase(java.util.Locale.ROOT)
                .contains(name.toLowerCase(java.util.Locale.ROOT))).isPresent();
    }
}
