package org.kinora.direction.internal.coverage;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.kinora.api.story.Joint;
import org.kinora.api.story.Light;
import org.kinora.api.story.Line;
import org.kinora.api.story.Place;
import org.kinora.api.story.Prompts;
import org.kinora.api.story.Scene;
import org.kinora.api.story.Shot;
import org.kinora.api.story.ShotKind;
import org.kinora.api.story.ShotSize;
import org.kinora.api.time.Rational;
import org.kinora.direction.internal.bible.BibleMaker;
import org.kinora.direction.internal.prompt.Prompter;
import org.kinora.direction.internal.script.Piece;
import org.kinora.direction.internal.script.SceneScript;
import org.kinora.direction.internal.stage.Acting;
import org.kinora.direction.internal.stage.Stage;
import org.kinora.direction.internal.timing.Estimate;

/** Plans all scenes of a script: what one scene takes from the one before is its hour when it is CONTINUOUS, and how it follows. */
public final class Coverage {
    private final BibleMaker.Made bible;
    private final Acting acting;
    private final Estimate estimate;
    private final org.kinora.api.story.FilmFormat format;
    private final Map<String, String> homes = new HashMap<>();
    private final List<Ended> ended = new ArrayList<>();
    private Light light = new Light("day", "clear", "neutral");
    private Optional<Joint> carried = Optional.empty();
    private String mode = "present";

    public Coverage(BibleMaker.Made bible, Acting acting, Estimate estimate, org.kinora.api.story.FilmFormat format) {
        this.bible = bible;
        this.acting = acting;
        this.estimate = estimate;
        this.format = format;
    }

    /** The scenes with shots that have no labels and lines that have no times yet. Called once. */
    public List<Scene> scenes(List<SceneScript> scripts) {
        List<Scene> scenes = new ArrayList<>();
        for (SceneScript script : scripts) {
            if (script.heading().isEmpty() && script.pieces().stream().allMatch(piece -> piece instanceof Piece.Join)) {
                carry(script);
                continue;
            }
            scenes.add(scene(script));
            carry(script);
        }
        if (!scripts.isEmpty() && !scenes.isEmpty() && endsBlack(scripts.getLast())) scenes.set(scenes.size() - 1, black(scenes.getLast()));
        return scenes;
    }

    /** A scene that is over: its age and whom it named, the latest first. */
    private record Ended(long age, List<String> recent) {}

    /** Whom a pronoun means that opens a scene: whom the last older scene named, then the most senior; so a scene put in between changes nothing. */
    private List<String> carried(SceneScript script) {
        Set<String> carried = new LinkedHashSet<>();
        ended.reversed().stream().filter(before -> before.age() < script.age()).findFirst().ifPresent(before -> carried.addAll(before.recent()));
        carried.addAll(bible.cast().known(script.age()));
        return List.copyOf(carried);
    }

    private void carry(SceneScript script) {
        Optional<Joint> last = Optional.empty();
        for (Piece piece : script.pieces().reversed()) {
            if (!(piece instanceof Piece.Join join)) break;
            last = Joins.joint(join.text()).or(() -> Optional.empty());
            if (last.isPresent()) break;
        }
        carried = last;
    }

    private static boolean endsBlack(SceneScript script) {
        return !script.pieces().isEmpty() && script.pieces().getLast() instanceof Piece.Join join && Joins.ends(join.text());
    }

    private Scene scene(SceneScript script) {
        Place place = bible.places().get(script.id());
        Atmosphere.Air air = Atmosphere.of(script, place, light, acting);
        light = air.light();
        String before = mode;
        mode = Atmosphere.mode(script);
        boolean intercut = mode.equals("intercut");
        Stage stage = Stage.of(script, bible, acting, intercut, carried(script));
        ended.add(new Ended(script.age(), stage.recent()));
        SceneSetting setting = new SceneSetting(script.id(), script.id() + ".e", place, bible, stage, acting, estimate, new Framer(format),
                estimate.language(), intercut, intercut ? Map.copyOf(homes) : Map.of());
        SpokenPlanner.Planned planned = new ScenePlanner(setting, format.height() > format.width()).plan(script);
        if (!planned.shots().isEmpty()) {
            Draft first = planned.shots().getFirst();
            if (first.joint.equals(Joint.CUT)) carried.ifPresent(joint -> first.joint = joint);
            boolean leap = !before.equals(mode) && (List.of("flashback", "dream").contains(mode) || List.of("flashback", "dream").contains(before));
            if (first.joint.equals(Joint.CUT) && leap && carried.isEmpty()) first.joint = new Joint(mode.equals("present") ? "fade" : "fadewhite",
                    Rational.of(2, 3), Rational.ZERO, Rational.ZERO);
        }
        if (!intercut) stage.opening().forEach(who -> homes.put(who, place.id()));
        if (!intercut) stage.sides().keySet().forEach(who -> homes.put(who, place.id()));
        Prompter prompter = new Prompter(bible.bible());
        List<Shot> shots = planned.shots().stream().map(draft -> shot(draft, prompter, place, air)).toList();
        return new Scene(script.id(), script.number(), script.headingText(), place.id(), air.light(), mode, air.ambience(), shots,
                List.copyOf(planned.lines()));
    }

    private static Shot shot(Draft draft, Prompter prompter, Place place, Atmosphere.Air air) {
        Shot bare = new Shot(draft.id, "", draft.parent, draft.framing(), draft.move, draft.figures, draft.props, draft.focus, draft.action,
                draft.parts, draft.titles,
                new Prompts("", "", "", ""), draft.joint, draft.head, draft.asked, false, draft.pacing(), draft.place);
        Prompts prompts = prompter.of(bare, place, air.light());
        return new Shot(bare.id(), "", bare.parent(), bare.framing(), bare.move(), bare.figures(), bare.props(), bare.focus(), bare.action(),
                bare.parts(), bare.titles(), prompts,
                bare.joint(), bare.duration(), bare.asked(), false, bare.pacing(), bare.place());
    }

    /** A black card behind the last shot, so that there is something to fade to. */
    private static Scene black(Scene scene) {
        Draft card = new Draft(scene.id() + ".black");
        card.kind = ShotKind.CARD;
        card.size = ShotSize.WIDE;
        card.action = "Black.";
        card.joint = new Joint("fadeblack", Rational.ONE, Rational.ZERO, Rational.ZERO);
        card.head = Rational.of(3, 2);
        Shot shot = new Shot(card.id, "", Optional.empty(), card.framing(), card.move, List.of(), List.of(), Optional.empty(), card.action,
                List.of(), "",
                new Prompts("a plain black frame", "", "", ""), card.joint, card.head, Optional.empty(), false, card.pacing(), Optional.empty());
        List<Shot> shots = new ArrayList<>(scene.shots());
        shots.add(shot);
        return scene.with(List.copyOf(shots), scene.lines());
    }
}
