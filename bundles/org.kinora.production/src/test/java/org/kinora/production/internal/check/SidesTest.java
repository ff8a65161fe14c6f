package org.kinora.production.internal.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.kinora.api.imaging.Finding;
import org.kinora.api.stage.CameraPosition;
import org.kinora.api.stage.Placement;
import org.kinora.api.stage.StagedShot;
import org.kinora.testkit.TestWork;

/** Which shot is turned round is drawn anew at every run: a camera on the other side is on the other side by the rule. */
class SidesTest {
    private static final String SCRIPT = """
            Title: Talk

            INT. KITCHEN - NIGHT

            ANNA, 40, a cook in a white apron, stands at the table. PAUL, 50, tall, waits at the door.

            ANNA
            You came back.

            PAUL
            I said I would.

            ANNA
            You say many things. Most of them are not true, and you know it.

            PAUL
            This one is.

            ANNA
            Then sit down and eat.

            PAUL
            I am not hungry.
            """;

    private final TestWork work = new TestWork();
    private final Random lot = new Random();

    @AfterEach
    void end() {
        work.close();
    }

    /** The same shot from the other side of the line between two. */
    private static StagedShot across(StagedShot shot, Placement one, Placement other) {
        double x = other.at().x() - one.at().x();
        double z = other.at().z() - one.at().z();
        double square = x * x + z * z;
        CameraPosition camera = shot.camera();
        double off = ((camera.x() - one.at().x()) * -z + (camera.z() - one.at().z()) * x) / square;
        double line = Math.toDegrees(Math.atan2(x, -z));
        int bearing = (int) Math.round(20 * line - camera.bearing());
        CameraPosition there = new CameraPosition((int) (camera.x() + 2 * off * z), camera.y(), (int) (camera.z() - 2 * off * x), bearing,
                camera.pitch(), camera.roll(), camera.focal(), camera.shift());
        return new StagedShot(shot.shot(), shot.place(), shot.size(), there, java.util.Optional.empty(), shot.placements(), shot.parts(),
                shot.subjects(), shot.wild());
    }

    private static double degrees(StagedShot shot, Placement one, Placement other) {
        double x = other.at().x() - one.at().x();
        double z = other.at().z() - one.at().z();
        double toX = shot.camera().x() - (one.at().x() + other.at().x()) / 2.0;
        double toZ = shot.camera().z() - (one.at().z() + other.at().z()) / 2.0;
        return Math.toDegrees(Math.asin(Math.abs(x * toZ - z * toX) / Math.hypot(x, z) / Math.hypot(toX, toZ)));
    }

    private static List<Integer> stands(StagedShot shot, String who) {
        Placement placement = shot.placement(who).orElseThrow();
        return List.of(placement.at().x(), placement.at().z());
    }

    @Test
    void a_shot_from_across_the_line_is_told_and_no_other() {
        StagedFilm film = StagedFilm.of(SCRIPT);
        List<StagedShot> candidates = new ArrayList<>();
        for (StagedShot shot : film.stagings().values().iterator().next().shots())
            if (shot.placement("anna").filter(anna -> anna.gaze().equals("paul")).isPresent() && shot.placement("paul").isPresent() && shot.end().isEmpty()
                    && degrees(shot, shot.placement("anna").get(), shot.placement("paul").get()) > 12) candidates.add(shot);
        // whoever goes elsewhere draws another line, on which the camera is free again
        StagedShot last = candidates.getLast();
        candidates.removeIf(one -> !stands(one, "anna").equals(stands(last, "anna")) || !stands(one, "paul").equals(stands(last, "paul")));
        assertThat(candidates).hasSizeGreaterThan(2);
        StagedShot shot = candidates.get(lot.nextInt(candidates.size()));
        List<Finding> findings = new Sides().check(film.with(shot.shot(), one -> across(one, one.placement("anna").get(), one.placement("paul").get())),
                work);
        assertThat(findings).as(shot.shot()).singleElement().satisfies(found -> assertThat(found.shots().getFirst()).isEqualTo(shot.shot()));
    }

    /** The same shot with only one of them in the picture; the other is there for the eyes. */
    private static StagedShot only(StagedShot shot, String who) {
        return new StagedShot(shot.shot(), shot.place(), shot.size(), shot.camera(), java.util.Optional.empty(), shot.placements().stream()
                .map(one -> new Placement(one.character(), one.at(), one.mark(), one.posture(), one.pose(), one.emotion(),
                        one.character().equals("anna") ? "paul" : "anna", one.holding(), one.speaking(), one.character().equals(who), one.eyes(),
                        one.crown(), one.girth(), List.of())).toList(), shot.parts(), shot.subjects(), shot.wild());
    }

    @Test
    void singles_that_look_to_the_same_side_are_told_and_others_are_not() {
        StagedFilm film = StagedFilm.of(SCRIPT);
        List<StagedShot> shots = film.stagings().values().iterator().next().shots();
        List<Integer> talks = new ArrayList<>();
        for (int i = 1; i < shots.size(); i++) {
            StagedShot one = shots.get(i);
            if (one.placement("anna").isPresent() && one.placement("paul").isPresent() && shots.get(i - 1).placement("anna").isPresent()
                    && shots.get(i - 1).placement("paul").isPresent() && degrees(one, one.placement("anna").get(), one.placement("paul").get()) > 12)
                talks.add(i);
        }
        assertThat(talks).isNotEmpty();
        int at = talks.get(lot.nextInt(talks.size()));
        // the second single from the camera of the first, so that only the line lies between them
        StagedFilm singles = film.with(shots.get(at).shot(), one -> only(one, "paul")).with(shots.get(at - 1).shot(), one -> only(
                moved(one, shots.get(at)), "anna"));
        assertThat(new Directions().check(singles, work)).isEmpty();
        StagedFilm turned = singles.with(shots.get(at).shot(), one -> across(one, one.placement("anna").get(), one.placement("paul").get()));
        assertThat(new Directions().check(turned, work)).anySatisfy(found -> {
            assertThat(found.kind()).isEqualTo("eyeline");
            assertThat(found.shots().getFirst()).isEqualTo(shots.get(at).shot());
        });
    }

    /** A shot with the camera and the people of another one. */
    private static StagedShot moved(StagedShot shot, StagedShot like) {
        return new StagedShot(shot.shot(), shot.place(), shot.size(), like.camera(), like.end(), like.placements(), shot.parts(), shot.subjects(),
                shot.wild());
    }

    @Test
    void the_samples_have_at_most_one_finding_in_twenty_shots() throws IOException {
        int shots = 0;
        List<String> told = new ArrayList<>();
        try (Stream<Path> samples = Files.list(Path.of("../../samples"))) {
            for (Path sample : samples.filter(file -> file.toString().endsWith(".fountain")).sorted().toList()) {
                StagedFilm film = StagedFilm.of(Files.readString(sample));
                shots += film.shots().size();
                for (var check : List.of(new Sides(), new Directions(), new Words()))
                    check.check(film, work).forEach(found -> told.add(sample.getFileName() + ": " + found.text()));
            }
        }
        assertThat(told.size()).as("of %d shots: %s", shots, told).isLessThanOrEqualTo(shots / 20);
    }
}
