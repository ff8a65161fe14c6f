package org.kinora.artist.internal.animal;

import java.util.Locale;
import org.kinora.api.story.Character;
import org.kinora.artist.internal.acting.Performer;
import org.kinora.artist.internal.model.Finish;
import org.kinora.artist.internal.model.Frame;
import org.kinora.artist.internal.model.Surface;
import org.kinora.artist.internal.model.Vec;

/** Draws animals and other beings that are no people. Thread-safe. */
public final class Animals {
    /** Where on its trunk an animal's spot is: under the chest, so that cameras that look at the spot see the head. */
    private static final double CHEST = 0.42;

    private final Bestiary bestiary = new Bestiary();

    /** Whether somebody of a species is drawn here and not as a person. */
    public boolean knows(String species) {
        return bestiary.find(species).isPresent();
    }

    /** The animal where the performer is, as high as the staging measured it, in the pose of its placement and its step. */
    public AnimalModel animal(Performer performer) {
        Character who = performer.character();
        Breed breed = bestiary.of(who);
        Stance stance = Stance.of(performer);
        var at = performer.at();
        double crown = crown(performer);
        boolean four = breed.plan().equals("four");
        double unit = four ? crown / Quadruped.crown(breed) : crown;
        Frame spot = Frame.standing(new Vec(at.x(), at.y(), at.z()), at.heading());
        Frame ground = four ? spot.moved(spot.at(0, 0, -CHEST * breed.part("length") * unit)) : spot;
        Body body = new Body(ground, unit);
        Vec aim = performer.acting().look().map(body::from).orElse(new Vec(0, 0, 1e6));
        Surface coat = coat(breed, who);
        return switch (breed.plan()) {
            case "four" -> new Quadruped(breed, stance, body, coat, accent(who)).draw(aim);
            case "bird" -> new Bird(breed, stance, body, coat).draw(aim);
            case "fish" -> new Swimmer(breed, stance, body, coat).draw();
            case "ghost" -> new Ghost(stance, body, coat).draw();
            default -> new Crawler(breed, stance, body, coat).draw();
        };
    }

    /** Millimetres of the crown of one that stands: what lies or sits is measured lower. */
    private static double crown(Performer performer) {
        var placement = performer.placement();
        double high = Math.max(40, placement.crown() - placement.at().y());
        return switch (placement.posture()) {
            case "lie", "swim" -> high / 0.55;
            case "sit", "floor" -> high / 0.9;
            default -> high;
        };
    }

    /** The colour that somebody is known by. */
    private static Surface accent(Character who) {
        String said = who.look().colour();
        if (said == null || !said.matches("[0-9A-Fa-f]{6}")) return Surface.grey(260, Finish.CLOTH);
        int colour = Integer.parseInt(said, 16);
        int light = ((colour >> 16 & 255) * 299 + (colour >> 8 & 255) * 587 + (colour & 255) * 114) / 255;
        return new Surface(light, colour, true, Finish.CLOTH);
    }

    /** A coat of a strong colour is what an animal is known by: a fox is orange in a grey picture too. */
    private static Surface known(Surface coat) {
        int red = coat.colour() >> 16 & 255;
        int green = coat.colour() >> 8 & 255;
        int blue = coat.colour() & 255;
        int most = Math.max(red, Math.max(green, blue));
        int least = Math.min(red, Math.min(green, blue));
        return new Surface(coat.tone(), coat.colour(), most > 110 && most - least > most * 60 / 100, coat.finish());
    }

    /** A coat said in words; other colours are those of the kind. */
    private static Surface coat(Breed breed, Character who) {
        String said = (who.look().hair() + " " + (who.description() == null ? "" : who.description())).toLowerCase(Locale.ROOT);
        String[][] coats = {{"black|schwarz\\w*", "130 26262A"}, {"white|weiß\\w*|snow", "930 F2EFE8"}, {"gr[ea]y|grau\\w*", "520 86868A"},
                {"brown|braun\\w*", "340 6E4A2E"},
            {"ginger|red|rot\\w*|orange|marmalade", "520 C87432"}, {"golden|yellow|gold\\w*|blond\\w*", "680 D2A860"}};
        for (String[] coat : coats) {
            if (!said.matches("(?s).*\\b(?:" + coat[0] + ")\\b.*")) continue;
            String[] parts = coat[1].split(" ");
            return known(new Surface(Integer.parseInt(parts[0]), Integer.parseInt(parts[1], 16), false, Finish.HAIR));
        }
        return known(breed.coat());
    }
}
