package org.kinora.production.internal.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.kinora.api.stage.CameraPosition;
import org.kinora.api.stage.Placement;
import org.kinora.api.stage.Spot;
import org.kinora.api.stage.StagedShot;
import org.kinora.api.stage.Staging;
import org.kinora.api.work.Work;

/**
 * Films in which one camera stands on the other side of a line.
 *
 * @param before the film without the fault
 * @param shot the one that is across
 */
record Crossed(StagedFilm before, StagedFilm film, String shot) {
    /** Degrees off the line within which a camera stands on it, and some more. */
    private static final double CLEAR = 12;
    /** Millimetres of a way that crosses a frame. */
    private static final int WAY = 1200;

    /** The same shot from the other side of the line between two places. */
    private static StagedShot across(StagedShot shot, Spot one, Spot other) {
        double x = other.x() - one.x();
        double z = other.z() - one.z();
        CameraPosition camera = shot.camera();
        double off = ((camera.x() - one.x()) * -z + (camera.z() - one.z()) * x) / (x * x + z * z);
        int bearing = (int) Math.round(20 * Math.toDegrees(Math.atan2(x, -z)) - camera.bearing());
        return seen(shot, new CameraPosition((int) (camera.x() + 2 * off * z), camera.y(), (int) (camera.z() - 2 * off * x), bearing, camera.pitch(),
                camera.roll(), camera.focal(), camera.shift()), shot.placements());
    }

    private static StagedShot seen(StagedShot shot, CameraPosition camera, List<Placement> placements) {
        return new StagedShot(shot.shot(), shot.place(), shot.size(), camera, Optional.empty(), placements, shot.parts(), shot.subjects(),
                shot.wild());
    }

    private static double degrees(StagedShot shot, Spot one, Spot other) {
        double x = other.x() - one.x();
        double z = other.z() - one.z();
        double toX = shot.camera().x() - (one.x() + other.x()) / 2.0;
        double toZ = shot.camera().z() - (one.z() + other.z()) / 2.0;
        return Math.toDegrees(Math.asin(Math.clamp(Math.abs(x * toZ - z * toX) / Math.max(1, Math.hypot(x, z) * Math.hypot(toX, toZ)), -1, 1)));
    }

    /** Two who are to do with each other in a shot. */
    private static Optional<List<Placement>> pair(StagedShot shot) {
        return shot.placements().stream().filter(one -> one.seen() && one.way().size() < 2 && shot.placement(one.gaze()).filter(other ->
                !other.character().equals(one.character()) && other.way().size() < 2).isPresent())
                .map(one -> List.of(one, shot.placement(one.gaze()).orElseThrow())).findFirst();
    }

    /** A scene, all on one side, in which three copies of a shot are taken, one of them from across. */
    static List<Crossed> line(StagedFilm film, Work work) {
        List<Crossed> all = new ArrayList<>();
        for (Staging staging : film.stagings().values()) {
            for (int i = 2; i < staging.shots().size(); i++) {
                StagedShot shot = staging.shots().get(i);
                Optional<List<Placement>> pair = pair(shot);
                boolean thing = !shot.subjects().isEmpty() && shot.placement(shot.subjects().getFirst()).isEmpty();
                if (pair.isEmpty() || thing || shot.camera().pitch() < -450) continue;
                Spot one = pair.get().getFirst().at();
                Spot other = pair.get().getLast().at();
                if (Math.hypot(one.x() - other.x(), one.z() - other.z()) < 500 || degrees(shot, one, other) < CLEAR) continue;
                StagedFilm same = film;
                for (int before = i - 2; before < i; before++) same = same.with(staging.shots().get(before).shot(), old -> like(old, shot));
                same = same.with(shot.shot(), old -> seen(old, shot.camera(), shot.placements()));
                if (!new Sides().check(same, work).isEmpty()) continue;
                all.add(new Crossed(same, same.with(shot.shot(), old -> across(old, one, other)), shot.shot()));
            }
        }
        return all;
    }

    /** A shot with camera and people of another one. */
    private static StagedShot like(StagedShot shot, StagedShot other) {
        return new StagedShot(shot.shot(), other.place(), shot.size(), other.camera(), Optional.empty(), other.placements(), shot.parts(),
                other.subjects(), shot.wild());
    }

    private static Optional<StagedShot> earlier(StagedFilm film, StagedShot shot) {
        for (Staging staging : film.stagings().values()) {
            int at = staging.shots().indexOf(shot);
            if (at > 0) return Optional.of(staging.shots().get(at - 1));
        }
        return Optional.empty();
    }

    /** Two singles, the second from across the line between them. */
    static Optional<Crossed> eyeline(StagedFilm film, StagedShot shot) {
        Optional<StagedShot> first = earlier(film, shot);
        Optional<List<Placement>> pair = pair(shot);
        if (first.isEmpty() || pair.isEmpty()) return Optional.empty();
        Placement one = pair.get().getFirst();
        Placement other = pair.get().getLast();
        if (degrees(shot, one.at(), other.at()) < CLEAR || bearingOff(shot, one.at(), other.at()) < CLEAR) return Optional.empty();
        StagedFilm before = film.with(first.get().shot(), old -> single(like(old, shot), one, other))
                .with(shot.shot(), old -> single(old, other, one));
        return Optional.of(new Crossed(before, before.with(shot.shot(), old -> across(old, one.at(), other.at())), shot.shot()));
    }

    /** Degrees by which a line between two goes across what a camera looks along. */
    private static double bearingOff(StagedShot shot, Spot one, Spot other) {
        double line = Math.toDegrees(Math.atan2(other.x() - one.x(), one.z() - other.z()));
        return Math.toDegrees(Math.asin(Math.abs(Math.sin(Math.toRadians(line - shot.camera().bearing() / 10.0)))));
    }

    private static StagedShot single(StagedShot shot, Placement who, Placement other) {
        List<Placement> two = List.of(alone(who, other.character(), true), alone(other, who.character(), false));
        return seen(shot, shot.camera(), two);
    }

    private static Placement alone(Placement who, String gaze, boolean seen) {
        return new Placement(who.character(), who.at(), who.mark(), who.posture(), who.pose(), who.emotion(), gaze, who.holding(), who.speaking(),
                seen,
                who.eyes(), who.crown(), who.girth(), List.of());
    }

    /** Somebody walks on across the frame, the second time seen from the other side of the way. */
    static Optional<Crossed> direction(StagedFilm film, StagedShot shot) {
        Optional<StagedShot> first = earlier(film, shot);
        Optional<Placement> seen = shot.placements().stream().filter(Placement::seen).findFirst();
        if (first.isEmpty() || seen.isEmpty()) return Optional.empty();
        Spot at = seen.get().at();
        double bearing = Math.toRadians(shot.camera().bearing() / 10.0);
        Spot to = at.at(at.x() + (int) (WAY * Math.cos(bearing)), at.z() + (int) (WAY * Math.sin(bearing)));
        Eye eye = new Eye(shot.camera(), film.plan().format());
        if (eye.ahead(at) < 500 || Math.abs(eye.x(to) - eye.x(at)) < 0.15) return Optional.empty();
        Placement walker = seen.get().walking(List.of(at, to));
        StagedFilm before = film.with(first.get().shot(), old -> seen(like(old, shot), shot.camera(), List.of(walker)))
                .with(shot.shot(), old -> seen(old, shot.camera(), List.of(walker)));
        return Optional.of(new Crossed(before, before.with(shot.shot(), old -> across(old, at, to)), shot.shot()));
    }
}
