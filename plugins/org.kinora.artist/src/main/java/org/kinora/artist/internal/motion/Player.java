package org.kinora.artist.internal.motion;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.kinora.api.stage.Placement;
import org.kinora.api.stage.Spot;
import org.kinora.api.story.Character;
import org.kinora.api.story.Prop;
import org.kinora.artist.internal.acting.Acting;
import org.kinora.artist.internal.acting.Mouth;
import org.kinora.artist.internal.acting.Performer;
import org.kinora.artist.internal.model.Vec;

/** Somebody through a clip. */
final class Player {
    private static final Set<String> BUSY = Set.of("read", "write", "type", "cook", "work", "aim", "sleep", "phone", "play", "eat", "pray");
    private static final Set<String> EXCITED = Set.of("afraid", "angry", "urgent", "excited");
    private static final double SITTING_DOWN = 0.9;

    private final Placement placement;
    private final Character character;
    private final Optional<Prop> held;
    private final Optional<Route> route;
    private final Acting.Gait gait;
    private final double height;
    private final List<Voice> voices;
    private final List<String> feelings;
    private final Gaze gaze;
    private final Blinks blinks;
    private final Deed deed;
    private final boolean settles;
    private final Optional<Rising> rising;
    private final Strides strides;
    private final Dice dice;

    /** Points of the set by what is looked at, at a time. */
    @FunctionalInterface
    interface Targets {
        Optional<Vec> of(String id, double time);
    }

    /**
     * @param voices the lines that they say
     * @param feelings with what emotion, line by line
     * @param others when others speak
     * @param strides how far their steps go
     * @param settles whether they take their posture in this clip
     * @param rising how they stand up in it
     */
    Player(Placement placement, Character character, Optional<Prop> held, List<Voice> voices, List<String> feelings, List<Gaze.Turn> others,
            boolean settles, Optional<Rising> rising, double length, Strides strides, Dice dice) {
        this.placement = placement;
        this.character = character;
        this.held = held;
        this.voices = voices;
        this.feelings = feelings;
        this.settles = settles;
        this.rising = rising;
        this.strides = strides;
        this.dice = dice;
        height = character.look().height() > 40 ? 10.0 * character.look().height() : Math.max(600, placement.crown() - placement.at().y());
        gait = gait(placement);
        route = placement.way().size() > 1 ? Optional.of(new Route(placement, gait, height, length)) : Optional.empty();
        gaze = new Gaze(placement.gaze(), others, BUSY.contains(placement.pose()), dice.of("gaze"));
        blinks = new Blinks(dice.of("blink"), gaze.changes(), length);
        deed = Deed.of(placement.pose());
    }

    /** How a body in a posture gets on. */
    static Acting.Gait gait(Placement placement) {
        boolean runs = placement.posture().equals("run") && !placement.pose().equals("fight") || placement.pose().equals("run");
        return switch (placement.posture()) {
            case "crawl" -> Acting.Gait.CRAWL;
            case "swim" -> Acting.Gait.SWIM;
            default -> runs ? Acting.Gait.RUN : Acting.Gait.WALK;
        };
    }

    String character() {
        return character.id();
    }

    private boolean rises(double time) {
        return rising.isPresent() && rising.get().before(time);
    }

    private Spot spot(double time) {
        if (rises(time)) return rising.get().at(time);
        return route.map(way -> way.at(time)).orElse(placement.at());
    }

    Vec eyes(double time) {
        Spot at = spot(time);
        if (rises(time)) {
            double sitting = rising.get().settle(time);
            return new Vec(at.x(), sitting * rising.get().seated().eyes() + (1 - sitting) * placement.eyes(), at.z());
        }
        return new Vec(at.x(), placement.eyes() + at.y() - placement.at().y(), at.z());
    }

    Performer at(double time, Targets targets) {
        Optional<Voice> voice = voices.stream().filter(line -> line.sounds(time)).findFirst();
        Spot at = spot(time);
        boolean moves = route.map(way -> way.moving(time)).orElse(gait == Acting.Gait.SWIM);
        double gone = route.map(way -> way.gone(time)).orElse(0.3 * height * time);
        double stride = moves ? gone / strides.length(character, gait) : 0;
        double beat = moves ? 0 : voices.stream().mapToDouble(line -> line.beat(time)).max().orElse(0);
        Acting acting = new Acting(moves ? gait : Acting.Gait.STILL, stride - Math.floor(stride), deed.at(time, dice.at(7)), settle(time), beat,
                breath(time),
                blinks.lids(time), voice.map(line -> line.mouth(time)).orElse(Mouth.REST), voice.map(line -> line.open(time)).orElse(0.0),
                look(time, at, voice, targets));
        return new Performer(felt(time), character, at, held, acting);
    }

    private double settle(double time) {
        if (rises(time)) return rising.get().settle(time);
        double begin = route.map(Route::end).orElse(0.35);
        boolean arrives = route.isPresent() && !placement.posture().equals("stand") && !placement.posture().equals("run") && gait == Acting.Gait.WALK;
        if (!settles && !arrives) return 1;
        return Math.round(12 * Ease.smooth((time - begin) / SITTING_DOWN)) / 12.0;
    }

    private double breath(double time) {
        double period = route.isPresent() && gait == Acting.Gait.RUN ? 1.3 : EXCITED.contains(placement.emotion()) ? 2.4 : dice.between(3, 3.6, 4.6);
        return Math.round(2 * StrictMath.sin(2 * Math.PI * (time / period + dice.at(4)))) / 2.0;
    }

    private Optional<Vec> look(double time, Spot at, Optional<Voice> voice, Targets targets) {
        Vec eyes = eyes(time);
        boolean walks = route.map(way -> way.moving(time)).orElse(false);
        Vec ahead = Eyes.ahead(eyes, at.heading());
        Vec now = walks && gaze.target(time).isEmpty() ? ahead : targets.of(gaze.target(time), time).orElse(ahead);
        double turned = gaze.turned(time);
        if (turned < 1) now = targets.of(gaze.before(time), time).orElse(ahead).lerp(now, turned);
        Vec way = now.minus(eyes);
        double dart = StrictMath.toRadians(gaze.dart(time));
        double level = way.length();
        double nod = voice.map(line -> line.nod(time)).orElseGet(() -> agrees(time));
        Vec turnedWay = new Vec(way.x() * StrictMath.cos(dart) - way.z() * StrictMath.sin(dart), way.y() - 0.09 * level * nod,
                way.x() * StrictMath.sin(dart) + way.z() * StrictMath.cos(dart));
        return Optional.of(eyes.plus(turnedWay));
    }

    /** A listener nods a little after some lines of others. */
    private double agrees(double time) {
        double deepest = 0;
        for (int i = 0; i < gaze.heard().size(); i++) {
            double end = gaze.heard().get(i).to() + 0.1;
            if (dice.at(40 + i) < 0.45) deepest = Math.max(deepest, 0.7 * Ease.bump(time, end, end + 0.25, end + 0.6));
        }
        return Math.round(4 * deepest) / 4.0;
    }

    /** With the feeling of the line that they say; whether they speak is told by mouth and hands, from drawing to drawing. */
    private Placement felt(double time) {
        String feeling = placement.emotion();
        for (int i = 0; i < voices.size(); i++) {
            if (voices.get(i).sounds(time) && !feelings.get(i).isEmpty() && !feelings.get(i).equals("neutral")) feeling = feelings.get(i);
        }
        Placement one = rises(time) ? rising.get().seated() : placement;
        return new Placement(one.character(), one.at(), one.mark(), one.posture(), one.pose(), feeling, one.gaze(), one.holding(), false, one.seen(),
                one.eyes(), one.crown(), one.girth(), one.way());
    }
}
