package org.kinora.direction.internal.timing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.kinora.api.story.Joint;
import org.kinora.api.story.Line;
import org.kinora.api.story.Scene;
import org.kinora.api.story.Shot;
import org.kinora.api.time.Rational;

/**
 * Lays the shots and lines of one scene out on its own clock, which starts at 0: sound first, picture cut to it, cuts on whole frames. Nothing
 * outside
 * the scene matters. Used for one scene.
 *
 * <p>Where a picture ends: at its length when it is silent or fixed; inside a line when the next shot takes over there; a lead after the next line
 * began (J); a lag before its own line ended (L); else its tail after its last word. No shot is shorter than 1.2 s unless asked for or fixed: what
 * comes after waits.
 *
 * @param silence permille by which silent lengths are stretched; 1000 keeps them
 */
public final class Layout {
    private static final Rational SHORTEST = Rational.of(6, 5);

    private final Rational rate;
    private final int silence;
    private final Map<String, List<Line>> lines = new HashMap<>();
    private final Map<String, Rational> starts = new HashMap<>();
    private final List<Line> laid = new ArrayList<>();
    private Rational soundEnd = Rational.ZERO;
    private Optional<Line> running = Optional.empty();
    private Rational runningStart = Rational.ZERO;

    private Layout(Rational rate, int silence) {
        this.rate = rate;
        this.silence = silence;
    }

    /** The scene with new durations and offsets. */
    public static Scene of(Scene scene, Rational rate, int silence) {
        return new Layout(rate, silence).lay(scene);
    }

    private Scene lay(Scene scene) {
        for (Line line : scene.lines()) lines.computeIfAbsent(line.shot(), id -> new ArrayList<>()).add(line);
        List<Shot> shots = new ArrayList<>();
        long frame = 0;
        boolean talked = false;
        for (int i = 0; i < scene.shots().size(); i++) {
            Shot shot = scene.shots().get(i);
            Shot next = i + 1 < scene.shots().size() ? scene.shots().get(i + 1) : null;
            Rational begin = seconds(frame);
            List<Line> own = lines.getOrDefault(shot.id(), List.of());
            Rational before = soundEnd;
            long end;
            if (shot.pacing().fixed()) {
                end = frame + Math.max(1, shot.duration().frames(rate));
                for (Line line : own) laid.add(line);
            } else {
                speak(shot, own, begin, talked);
                end = Math.max(end(shot, own, next, begin).frames(rate), frame + least(shot));
                if (next != null && next.joint().lead().signum() > 0 && takesOver(shot, next)) preset(next, end);
            }
            Joint joint = shot.joint();
            if (shot.pacing().split() > 0) joint = new Joint(joint.transition(), joint.length(), Rational.ZERO,
                    millis(Rational.max(Rational.ZERO, before.minus(begin))));
            shots.add(shot.withDuration(seconds(end - frame)).withJoint(joint));
            talked = !own.isEmpty() || shot.pacing().split() > 0;
            frame = end;
        }
        List<Line> ordered = scene.lines().stream().map(line -> laid.stream().filter(done -> done.id().equals(line.id())).findFirst().orElse(line))
                .toList();
        return scene.with(List.copyOf(shots), ordered);
    }

    private void speak(Shot shot, List<Line> own, Rational begin, boolean talked) {
        for (int k = 0; k < own.size(); k++) {
            Line line = own.get(k);
            Rational start;
            boolean dual = line.dual().isPresent() && starts.containsKey(line.dual().get());
            if (dual) start = starts.get(line.dual().get());
            else if (k > 0) start = soundEnd.plus(silent(line.pause()));
            else if (starts.containsKey(line.id())) start = starts.get(line.id());
            else if (talked) start = Rational.max(soundEnd.plus(silent(line.pause())), begin);
            else start = Rational.max(begin.plus(silent(shot.pacing().head())), soundEnd);
            start = millis(start);
            starts.put(line.id(), start);
            laid.add(line.at(shot.id(), start.minus(begin), line.duration()));
            Rational end = start.plus(line.duration());
            boolean longest = !dual || end.compareTo(soundEnd) > 0;
            soundEnd = dual ? Rational.max(soundEnd, end) : end;
            if (!longest) continue;
            running = Optional.of(line);
            runningStart = start;
        }
    }

    private Rational end(Shot shot, List<Line> own, Shot next, Rational begin) {
        boolean silentShot = own.isEmpty() && shot.pacing().split() == 0;
        if (silentShot) return begin.plus(shot.asked().orElse(silent(shot.pacing().head())));
        Rational wanted = shot.asked().map(begin::plus).orElse(begin);
        if (next != null && next.pacing().split() > 0 && running.isPresent()) {
            return runningStart.plus(running.get().duration().times(Rational.of(next.pacing().split(), 1000)));
        }
        boolean follows = next != null && !lines.getOrDefault(next.id(), List.of()).isEmpty();
        if (follows && next.joint().lead().signum() > 0) {
            return Rational.max(wanted, soundEnd.plus(silent(lines.get(next.id()).getFirst().pause())).plus(next.joint().lead()));
        }
        if (follows && next.joint().lag().signum() > 0) return Rational.max(wanted, soundEnd.minus(next.joint().lag()));
        if (follows) return Rational.max(wanted, soundEnd.plus(silent(lines.get(next.id()).getFirst().pause()).times(Rational.of(1, 2))));
        return Rational.max(wanted, soundEnd.plus(silent(shot.pacing().tail())));
    }

    private boolean takesOver(Shot shot, Shot next) {
        boolean talks = !lines.getOrDefault(shot.id(), List.of()).isEmpty() || shot.pacing().split() > 0;
        return talks && next.pacing().split() == 0 && !lines.getOrDefault(next.id(), List.of()).isEmpty();
    }

    /** A line that leads its picture begins so much before the cut, wherever the cut came to lie. */
    private void preset(Shot next, long cut) {
        Line line = lines.get(next.id()).getFirst();
        starts.put(line.id(), Rational.max(soundEnd, seconds(cut).minus(next.joint().lead())));
    }

    private long least(Shot shot) {
        return shot.asked().map(asked -> Math.max(1, asked.frames(rate))).orElse(SHORTEST.times(rate).ceil());
    }

    private Rational silent(Rational length) {
        return silence == 1000 ? length : length.times(Rational.of(silence, 1000));
    }

    private Rational seconds(long frames) {
        return Rational.of(frames).dividedBy(rate);
    }

    private static Rational millis(Rational time) {
        return Rational.ofMillis(time.millis());
    }
}
