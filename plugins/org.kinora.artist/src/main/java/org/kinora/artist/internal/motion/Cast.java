package org.kinora.artist.internal.motion;

import java.util.List;
import java.util.Optional;
import org.kinora.api.generate.Depiction;
import org.kinora.api.story.Character;
import org.kinora.api.story.Look;
import org.kinora.api.story.Prop;
import org.kinora.api.story.VoiceProfile;

/** Who and what a depiction names, by id. */
public record Cast(Depiction depiction) {
    /** Somebody whom the depiction does not describe is an average grown-up. */
    public Character character(String id) {
        return depiction.characters().stream().filter(character -> character.id().equals(id)).findFirst().orElseGet(() -> new Character(id, id,
                List.of(),
                "human", "", new Look(0, "", "", 0, "", 250, "", "8A8F96", ""), new VoiceProfile("", "", "", 0, 0, 1000, 1000, 1000)));
    }

    /** What somebody holds; a thing that the depiction does not describe is what its id says. */
    public Optional<Prop> held(String id) {
        if (id.isEmpty()) return Optional.empty();
        return depiction.props().stream().filter(prop -> prop.id().equals(id)).findFirst().or(() -> Optional.of(new Prop(id, id.replace('-', ' '),
                id, "")));
    }
}
