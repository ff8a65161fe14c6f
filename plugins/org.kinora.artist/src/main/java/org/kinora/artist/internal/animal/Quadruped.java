package org.kinora.artist.internal.animal;

import org.kinora.artist.internal.model.Frame;
import org.kinora.artist.internal.model.Surface;
import org.kinora.artist.internal.model.Vec;

/** Draws an animal on four feet: the height of its withers is the unit. */
final class Quadruped {
    private final Breed breed;
    private final Stance stance;
    private final Body body;
    private final Surface coat;
    private final Surface accent;

    Quadruped(Breed breed, Stance stance, Body body, Surface coat, Surface accent) {
        this.breed = breed;
        this.stance = stance;
        this.body = body;
        this.coat = coat;
        this.accent = accent;
    }

    /** Height of the crown of one that stands, in heights of the withers. */
    static double crown(Breed breed) {
        Vec poll = new Trunk(breed, standing()).poll(new Vec(0, 0, 1e6));
        return poll.y() + breed.part("skull") * 0.92;
    }

    private static Stance standing() {
        return new Stance("stand", 0, 1, 0, 0, 0, 0, 0, 0);
    }

    AnimalModel draw(Vec aim) {
        Trunk trunk = new Trunk(breed, stance);
        trunk.draw(body, coat);
        new Legs(breed, stance, body, breed.has("panda") || breed.has("wool") ? breed.second() : coat).draw(trunk);
        new Tail(breed, stance, body, coat).draw(trunk.at(0, breed.word("kin").equals("bear") ? 0.9 : 0.955, -0.5 * breed.part("length") - 0.01),
                trunk.slope());
        Frame head = trunk.head(aim);
        trunk.neck(body, head, coat);
        new Muzzle(breed, stance, body, coat).draw(head);
        new Crest(breed, stance, body, coat, accent).draw(head, trunk);
        double skull = breed.part("skull");
        return body.model(head.at(0, skull * 0.25, breed.part("head") * 0.18));
    }
}
