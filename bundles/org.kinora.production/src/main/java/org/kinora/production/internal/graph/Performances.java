package org.kinora.production.internal.graph;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.kinora.api.asset.AssetId;
import org.kinora.api.generate.Depiction;
import org.kinora.api.generate.Performance;
import org.kinora.api.platform.film.Handles;
import org.kinora.api.stage.Part;
import org.kinora.api.stage.Placement;
import org.kinora.api.stage.StagedView;
import org.kinora.api.story.CameraMove;
import org.kinora.api.story.Line;
import org.kinora.api.story.Scene;
import org.kinora.api.story.Shot;
import org.kinora.api.story.Story;
import org.kinora.api.time.Rational;

/** What happens in the clips of a timed story: who says what when, by the clip's own time. */
final class Performances {
    private static final Set<String> UNSEEN = Set.of("voice-over", "off-screen");
    private static final Set<String> FALLING = Set.of("rain", "snow", "storm", "wind", "fog");
    private static final Set<String> ALIVE = Set.of("water", "campfire", "fireplace", "waterfall", "fountain", "candle", "torch", "great-lamp");

    private static final Pattern RISING = Pattern.compile("(?iu)\\b(?:smoke|smokes|smoking|rauch|steam|steams|steaming|dampf)\\b");

    private final Story story;
    private final Map<String, AssetId> phonemes;
    private final Map<String, Scene> scenes = new HashMap<>();
    private final Map<String, Rational> starts = new HashMap<>();

    /** @param phonemes by line id, as far as somebody knows them */
    Performances(Story story, Map<String, AssetId> phonemes) {
        this.story = story;
        this.phonemes = phonemes;
        for (Scene scene : story.scenes()) {
            Rational at = Rational.ZERO;
            for (Shot shot : scene.shots()) {
                scenes.put(shot.id(), scene);
                starts.put(shot.id(), at);
                at = at.plus(shot.duration());
            }
        }
    }

    /** Whether anything in a shot can move: somebody, the camera, the weather, water or fire. */
    boolean alive(Shot shot, Depiction depiction) {
        StagedView view = depiction.staged().orElseThrow();
        boolean handheld = shot.move().kind() == CameraMove.Kind.HANDHELD && shot.move().intensity() > 0;
        boolean outside = !view.location().set().interior();
        return handheld || view.shot().end().isPresent() || view.shot().placements().stream().anyMatch(Placement::seen)
                || outside && FALLING.contains(depiction.light().weather()) || view.location().set().floor().equals("water")
                || RISING.matcher(depiction.action()).find() || view.location().parts().stream().map(Part::kind).anyMatch(ALIVE::contains);
    }

    /** @param frames of the clip, its handles included */
    Performance of(Shot shot, Depiction depiction, Handles handles, long frames) {
        Scene scene = scenes.get(shot.id());
        Rational begin = starts.get(shot.id()).minus(Rational.of(handles.head()).dividedBy(story.format().rate()));
        Rational length = Rational.of(frames).dividedBy(story.format().rate());
        List<Performance.Spoken> spoken = new ArrayList<>();
        for (Line line : scene.lines()) {
            Rational start = starts.getOrDefault(line.shot(), Rational.ZERO).plus(line.offset()).minus(begin);
            boolean heard = start.compareTo(length) < 0 && start.plus(line.duration()).signum() > 0;
            if (heard && seen(line, depiction)) spoken.add(spoken(line, start));
        }
        spoken.sort((a, b) -> a.start().compareTo(b.start()));
        return new Performance(depiction, spoken);
    }

    private static boolean seen(Line line, Depiction depiction) {
        return !UNSEEN.contains(line.delivery().treatment())
                && depiction.staged().orElseThrow().shot().placement(line.character()).filter(Placement::seen).isPresent();
    }

    private Performance.Spoken spoken(Line line, Rational start) {
        return new Performance.Spoken(line.character(), line.delivery().emotion(), line.delivery().volume(), start, line.duration(),
                Optional.ofNullable(phonemes.get(line.id())));
    }
}
