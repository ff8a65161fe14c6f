package org.kinora.stage.internal;

import java.util.ArrayList;
import java.util.List;
import org.kinora.api.stage.StagedShot;
import org.kinora.api.story.Shot;
import org.kinora.stage.internal.body.Bodies;
import org.kinora.stage.internal.set.Catalogue;

/** The rules of a good staging: each lists what offends against it, in words. */
final class Rules {
    static final List<String> VEHICLES = List.of("car", "bus", "plane", "train", "elevator");
    static final Catalogue CATALOGUE = new Catalogue();
    static final Bodies BODIES = new Bodies();

    private Rules() {}

    static List<String> all(Plans.Staged staged) {
        List<String> found = new ArrayList<>();
        for (StagedShot shot : staged.staging().shots()) {
            PeopleRules people = new PeopleRules(staged, shot);
            found.addAll(people.overlaps());
            found.addAll(people.insideParts());
            found.addAll(people.seats());
            found.addAll(people.order());
            found.addAll(people.talkers());
            found.addAll(people.ways());
            CameraRules cameras = new CameraRules(staged, shot);
            found.addAll(cameras.insideParts());
            found.addAll(cameras.walls());
            found.addAll(cameras.hidden());
            found.addAll(cameras.size());
            found.addAll(cameras.headroom());
            found.addAll(cameras.side());
            found.addAll(cameras.inFrame());
            found.addAll(cameras.thing());
            found.addAll(cameras.landmark());
            found.addAll(cameras.shoulder());
        }
        return found;
    }

    /** What a shot is planned as. */
    static Shot plan(Plans.Staged staged, StagedShot shot) {
        return staged.scene().shot(shot.shot()).orElseThrow();
    }

    static String of(Plans.Staged staged, StagedShot shot, String what) {
        Shot plan = plan(staged, shot);
        return staged.scene().heading() + " " + shot.shot() + " (" + plan.framing().kind() + " " + plan.framing().size() + " " + plan.framing()
                .angle() + " "
                + plan.framing().azimuth() + ", " + staged.staging().location(shot).set().kit() + "): " + what;
    }
}
