package org.kinora.artist.internal.figure;

import java.util.List;
import java.util.Optional;
import org.kinora.api.stage.Placement;
import org.kinora.api.stage.Spot;
import org.kinora.api.story.Character;
import org.kinora.api.story.Look;
import org.kinora.api.story.Prop;
import org.kinora.artist.internal.acting.Acting;
import org.kinora.artist.internal.acting.Performer;
import org.kinora.stage.internal.body.Bodies;
import org.kinora.stage.internal.body.Body;

/** People for tests and contact sheets, placed as the staging places them. */
final class People {
    private static final Bodies BODIES = new Bodies();

    private People() {}

    static Character person(String id, String gender, int age, int height, String build, int skin, String costume, String colour) {
        return new Character(id, id.toUpperCase(java.util.Locale.ROOT), List.of(), "human", "",
                new Look(age, gender, build, height, gender.equals("female") ? "long brown" :
                "short black", skin, costume, colour, ""), null);
    }

    static Character anna() {
        return person("anna", "female", 34, 168, "average", 250, "blouse", "2E86C1");
    }

    static Character ben() {
        return person("ben", "male", 40, 180, "average", 350, "jacket", "C0392B");
    }

    static Performer performer(Character who, String posture, String pose, String emotion, boolean speaking, int heading, Acting acting,
            Optional<Prop> held) {
        Body body = BODIES.of(who, pose);
        Body held1 = posture.isEmpty() ? body : BODIES.of(who, posture);
        int seat = held1.posture().equals("sit") ? 450 : 0;
        Spot at = new Spot(0, seat, 0, heading);
        Placement placement = new Placement(who.id(), at, "", held1.posture(), pose, emotion, "", held.map(Prop::id).orElse(""), speaking, true,
                seat + held1.eyes(),
                seat + held1.crown(), 500, List.of());
        return new Performer(placement, who, at, held, acting);
    }

    static Performer doing(Character who, String posture, String pose, int heading) {
        return performer(who, posture, pose, "neutral", false, heading, Acting.still(Optional.empty()), Optional.empty());
    }
}
