package org.kinora.artist.internal.head;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.kinora.api.story.Character;
import org.kinora.api.story.Look;
import org.kinora.api.story.Prop;

/** Somebody who has taken off what is on the head, and what they then have in the hand. */
public final class Bareheaded {
    private static final Pattern WORN = Pattern.compile("(?iu)(?<![\\p{L}-])((?:(?:red|blue|green|yellow|black|white|grey|brown|rote?n?|blaue?n?"
            + "|gelbe?n?) )?(?:[\\p{L}'-]+ )?)(top hat|sun ?hat|straw hat|cowboy hat|beanie|beret|helmet|hard hat|crown|tiara|head ?scarf|hood"
            + "|(?:flat |peaked |knitted |wool )?cap|hat|fedora|bowler|mütze|kappe|hut|helm|krone|chapeau)(?![\\p{L}])");

    private Bareheaded() {}

    /** The same person with nothing on the head. */
    public static Character of(Character who) {
        Look look = who.look();
        Look bare = new Look(look.age(), look.gender(), look.build(), look.height(), look.hair(), look.skin(), bare(look.costume()), look.colour(),
                bare(look.features()));
        return new Character(who.id(), who.name(), who.aliases(), who.species(), bare(who.description()), bare, who.voice());
    }

    /** What was on the head, in its colour. */
    public static Optional<Prop> worn(Character who) {
        String gear = Adornments.of(who).gear();
        if (gear.isEmpty() || gear.equals("hood") || gear.equals("veil")) return Optional.empty();
        String kind = gear.contains("helmet") ? "helmet" : gear.equals("crown") ? "crown" : gear.equals("headscarf") ? "scarf"
                : gear.contains("hat") ? "hat" : "cap";
        var said = WORN.matcher(who.description() == null ? "" : who.description());
        String words = said.find() ? said.group().toLowerCase(Locale.ROOT) : kind;
        return Optional.of(new Prop(kind, kind, kind, words));
    }

    private static String bare(String words) {
        return words == null ? "" : WORN.matcher(words).replaceAll("");
    }
}
