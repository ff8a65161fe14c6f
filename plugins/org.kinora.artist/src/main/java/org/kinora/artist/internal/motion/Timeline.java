package org.kinora.artist.internal.motion;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.kinora.api.asset.AssetId;
import org.kinora.api.generate.Depiction;
import org.kinora.api.generate.Performance;
import org.kinora.api.generate.Timings;
import org.kinora.api.stage.Placement;
import org.kinora.api.stage.StagedView;
import org.kinora.api.story.CameraMove;
import org.kinora.api.story.ShotSize;
import org.kinora.artist.internal.acting.Performer;
import org.kinora.artist.internal.model.Vec;
import org.kinora.artist.internal.render.Optic;

/** Everything that changes during a clip: the camera at every frame, everybody at every drawing. */
public final class Timeline {
    private static final Pattern SITS = Pattern.compile("\\b(?:sits? down|sinks? (?:in|on)to|takes? a seat|kneels? down|"
            + "lies? down|setzt sich|kniet sich|legt sich)\\b");

    private final CameraPath camera;
    private final Exposure exposure;
    private final List<Player> players = new ArrayList<>();
    private final Eyes eyes;
    private final StagedView view;
    private final Dice dice;

    /**
     * @param strides how far the drawn bodies get on in a step, so that no foot slides
     * @param phonemes reads what the lines name
     */
    public Timeline(Performance performance, CameraMove move, Exposure exposure, Strides strides, Dice dice, Function<AssetId, Timings> phonemes) {
        this.exposure = exposure;
        this.dice = dice;
        Depiction depiction = performance.depiction();
        view = depiction.staged().orElseThrow();
        camera = new CameraPath(view.shot(), move, exposure, dice.of("camera"));
        eyes = new Eyes(view);
        Cast cast = new Cast(depiction);
        boolean wide = view.shot().size().ordinal() <= ShotSize.MEDIUM_FULL.ordinal();
        boolean settles = wide && SITS.matcher(depiction.action().toLowerCase(Locale.ROOT)).find();
        for (Placement placement : new Foreground(depiction, view.shot()).seen()) {
            Dice own = dice.of(placement.character());
            List<Performance.Spoken> said = performance.lines().stream().filter(line -> line.character().equals(placement.character())).toList();
            List<Voice> voices = said.stream().map(line -> new Voice(line, line.phonemes().map(phonemes), own.of("line " + line.start()))).toList();
            List<Gaze.Turn> others = performance.lines().stream().filter(line -> !line.character().equals(placement.character()))
                    .map(line -> new Gaze.Turn(line.character(), line.start().toDouble(), line.start().plus(line.duration()).toDouble())).toList();
            players.add(new Player(placement, cast.character(placement.character()), cast.held(placement.holding()), voices,
                    said.stream().map(Performance.Spoken::emotion).toList(), others, settles && sits(placement),
                    wide ? Rising.of(placement, depiction.action(), view) : Optional.empty(), exposure.length(), strides, own));
        }
    }

    private static boolean sits(Placement placement) {
        return switch (placement.pose()) {
            case "sit", "kneel", "lie", "floor" -> true;
            default -> false;
        };
    }

    /** Whether every frame has the same camera. */
    public boolean still() {
        return camera.still();
    }

    /** The moment that the drawing of a frame shows, in seconds. */
    public double drawn(int frame) {
        return exposure.drawn(frame);
    }

    public Optic optic(int frame) {
        return camera.at(frame);
    }

    /** The life of those in the background over the clip, in a frame of that size. */
    public Bustle bustle(List<Performer> standing, Strides strides, int width, int height) {
        return new Bustle(standing, exposure.length(), strides, new Ground(view, width, height)::clear, dice.of("background"));
    }

    /** Everybody who is seen, in the drawing that a frame shows. */
    public List<Performer> performers(int frame) {
        double time = exposure.drawn(frame);
        return Handover.met(players.stream().map(player -> player.at(time, this::target)).toList());
    }

    private Optional<Vec> target(String id, double time) {
        return players.stream().filter(player -> player.character().equals(id)).findFirst()
                .map(player -> player.eyes(time)).or(() -> eyes.target(id));
    }
}
