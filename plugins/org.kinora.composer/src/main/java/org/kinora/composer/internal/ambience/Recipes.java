package org.kinora.composer.internal.ambience;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

/** The places and weathers this sound maker knows. */
final class Recipes {
    /** The names of the recipes; most have others beside. */
    static final List<String> NAMES = List.of("room-tone", "silence", "kitchen", "office", "laboratory", "hospital", "school", "church", "cave",
            "fire", "stage",
            "clock", "factory", "rain", "storm", "wind", "sea", "boat", "water", "forest", "jungle", "night", "traffic", "city", "crowd", "market",
                    "tavern",
            "shop", "engine", "train", "ship-hum", "plane", "phone", "knock", "footsteps", "bell", "horn", "owl", "gulls", "frogs");
    private static final Layer AIR = new Bed(35, 420, 2, -50, 1, 6, 0.1);
    private static final Layer SOFT_AIR = new Bed(400, 5000, 1, -66, 1, 7, 0.1);

    private Recipes() {}

    /** What to play where nothing better is known. */
    static Recipe roomTone() {
        return Recipe.of(0, AIR, SOFT_AIR);
    }

    /**
     * The recipe of a kind, or of the first known word in it; of the place where the kind is empty or only general (a crowd in a tavern, the
     * room tone of a kitchen); empty when there is none.
     */
    static Optional<Recipe> of(String kind, String place) {
        String whole = kind.toLowerCase(Locale.ROOT).strip();
        String where = place.toLowerCase(Locale.ROOT);
        Optional<Recipe> finer = switch (whole) {
            case "" -> word(where, Recipes::known);
            case "room-tone" -> word(where, Recipes::indoors);
            case "crowd" -> word(where, name -> people(name).or(() -> name.equals("school") ? known(name) : Optional.empty()));
            case "engine" -> word(where, Recipes::travel);
            default -> Optional.empty();
        };
        return finer.or(() -> known(whole)).or(() -> word(whole, Recipes::known));
    }

    private static Optional<Recipe> word(String text, Function<String, Optional<Recipe>> recipes) {
        for (String word : text.split("[^a-z]+")) {
            Optional<Recipe> found = recipes.apply(word);
            if (found.isPresent()) return found;
        }
        return Optional.empty();
    }

    private static Optional<Recipe> known(String name) {
        return indoors(name).or(() -> outdoors(name)).or(() -> people(name)).or(() -> travel(name)).or(() -> effect(name));
    }

    private static Optional<Recipe> indoors(String name) {
        return Optional.ofNullable(switch (name) {
            case "silence", "quiet" -> Recipe.of(0, new Bed(40, 300, 2, -68, 0.5, 8, 0));
            case "room-tone", "room", "bedroom", "living-room", "house", "interior", "corridor", "hallway", "library", "bathroom" -> roomTone();
            case "kitchen" -> Recipe.of(0, AIR, new Hum(50, new double[] {-3, 0, -9, -10, -20, -16}, -52, 1.2, 5),
                    new Bed(700, 3200, 1, -66, 1, 6, 0),
                    new Scatter(Event.DRIP, 9, -52, 3, 0.3, false), new Scatter(Event.CLINK, 17, -56, 4, 0.5, false));
            case "office" -> Recipe.of(0.5, new Bed(60, 900, 1, -48, 0.6, 8, 0), new Hum(100, new double[] {0, -8, -14}, -60, 0.8, 6),
                    new Scatter(Event.KEY, 0.42, -52, 5, 0.7, false), new Babble(3, 150, -58, 1100));
            case "laboratory", "lab", "server" -> Recipe.of(0.4, new Bed(70, 1400, 1, -46, 0.5, 8, 0),
                    new Hum(60, new double[] {0, -4, -10, -16}, -54, 0.7, 7),
                    new Scatter(Event.BEEP, 6.5, -52, 1, 0.5, false));
            case "hospital", "clinic" -> Recipe.of(0.6, new Bed(60, 1100, 1, -50, 0.6, 8, 0), new Scatter(Event.BEEP, 1.05, -46, 0.3, 0.2, true),
                    new Babble(2, 165, -62, 900));
            case "school", "classroom" -> Recipe.of(0.9, AIR, new Babble(9, 270, -48, 1300), new Scatter(Event.KNOCK, 5, -50, 4, 0.8, false));
            case "church", "cathedral", "chapel" -> Recipe.of(4.5, new Bed(40, 300, 2, -52, 1.2, 7, 0.1), new Bed(500, 2600, 1, -68, 1.5, 6, 0.2),
                    new Scatter(Event.KNOCK, 11, -46, 4, 0.7, false), new Scatter(Event.CREAK, 19, -50, 3, 0.6, false));
            case "cave", "dungeon", "mine", "tunnel" -> Recipe.of(3.6, new Bed(35, 240, 2, -46, 2, 8, 0.2),
                    new Scatter(Event.DRIP, 1.9, -36, 5, 0.9, false),
                    new Scatter(Event.BUBBLE, 6, -46, 3, 0.6, false));
            case "fire", "fireplace", "campfire" -> Recipe.of(0, new Bed(60, 520, 2, -42, 2, 2.2, 0.2), new Bed(900, 6000, 1, -56, 2.5, 1.6, 0.2),
                    new Scatter(Event.CRACKLE, 0.11, -34, 9, 0.5, false), new Scatter(Event.CRACKLE, 1.3, -24, 4, 0.4, false));
            case "stage", "theatre", "theater", "hall" -> Recipe.of(1.8, AIR, SOFT_AIR, new Scatter(Event.CREAK, 16, -54, 3, 0.8, false));
            case "clock" -> Recipe.of(0.3, AIR, new Scatter(Event.TICK, 0.5, -40, 0.5, 0.05, true));
            case "factory", "workshop", "machine" -> Recipe.of(1.2, new Bed(50, 1600, 1, -38, 1, 4, 0),
                    new Hum(48, new double[] {0, -2, -6, -8, -12}, -42, 1.5, 3),
                    new Scatter(Event.CLACK, 0.9, -38, 1, 0.5, true));
            default -> null;
        });
    }

    private static Optional<Recipe> outdoors(String name) {
        return Optional.ofNullable(switch (name) {
            case "rain", "drizzle" -> Recipe.of(0, new Bed(700, 9500, 0, -40, 1.3, 5, 0.1), new Bed(120, 800, 1, -46, 1.5, 6, 0.1),
                    new Scatter(Event.DROP, 0.012, -40, 8, 1, false), new Scatter(Event.DRIP, 0.9, -46, 4, 0.8, false));
            case "storm", "thunder", "thunderstorm" -> Recipe.of(0, new Bed(500, 8500, 0, -34, 2.5, 4, 0.15), new Bed(90, 620, 1, -36, 5, 3.4, 0.5),
                    new Scatter(Event.DROP, 0.012, -36, 8, 1, false), new Scatter(Event.THUNDER, 13, -14, 4, 0.5, false),
                    new Scatter(Event.GUST, 6, -26, 3, 0.9, false));
            case "wind", "windy", "mountain", "desert", "snow", "blizzard", "field", "cliff" -> Recipe.of(0, new Bed(150, 620, 1, -38, 5, 3.6, 0.6),
                    new Bed(500, 1900, 1, -48, 6, 2.6, 0.7), new Scatter(Event.GUST, 5, -34, 4, 0.9, false));
            case "sea", "ocean", "shore", "beach", "waves", "lighthouse", "coast" ->
                    Recipe.of(0, new Surf(7.5, -32), new Bed(70, 460, 1, -44, 2.5, 5, 0.3),
                    new Scatter(Event.GULL, 16, -44, 5, 0.9, false));
            case "boat", "harbour", "harbor", "lake", "pier" -> Recipe.of(0, new Surf(4.2, -40), new Scatter(Event.BUBBLE, 0.22, -42, 6, 0.7, false),
                    new Scatter(Event.CREAK, 5.5, -40, 4, 0.6, false), new Scatter(Event.GULL, 24, -48, 4, 0.9, false));
            case "water", "stream", "river", "brook", "fountain" -> Recipe.of(0, new Bed(400, 5200, 1, -42, 1.2, 2.4, 0.2),
                    new Scatter(Event.BUBBLE, 0.016, -40, 8, 0.8, false));
            case "forest", "woods", "park", "garden", "birds", "wood", "meadow" -> Recipe.of(0.8, new Bed(1400, 6500, 1, -52, 4, 4.5, 0.3),
                    new Bed(90, 420, 2, -52, 2, 6, 0.2), new Scatter(Event.CHIRP, 1.1, -40, 7, 1, false),
                    new Scatter(Event.CHIRP, 4.5, -34, 4, 1, false));
            case "jungle", "swamp" -> Recipe.of(0.8, new Bed(900, 6500, 1, -48, 2, 5, 0.2), new Scatter(Event.CRICKET, 0.3, -46, 4, 1, false),
                    new Scatter(Event.FROG, 0.9, -40, 6, 1, false), new Scatter(Event.CHIRP, 2.2, -38, 5, 1, false));
            case "night", "crickets", "night-field" -> Recipe.of(0.5, new Bed(120, 700, 2, -54, 2, 7, 0.2), new Bed(3800, 5200, 0, -60, 1.2, 5, 0),
                    new Scatter(Event.CRICKET, 0.21, -46, 5, 1, false), new Scatter(Event.CRICKET, 0.55, -40, 1, 0.4, true),
                    new Scatter(Event.OWL, 21, -42, 3, 0.8, false));
            case "traffic", "street", "road", "highway" -> Recipe.of(0.4, new Bed(45, 520, 2, -38, 2, 5, 0.2), new Bed(400, 2400, 1, -50, 2, 4, 0.2),
                    new Scatter(Event.CAR_PASS, 3.4, -28, 4, 1, false), new Scatter(Event.HORN, 23, -44, 3, 0.9, false));
            case "city", "city-night", "rooftop", "downtown" ->
                    Recipe.of(1.4, new Bed(40, 420, 2, -40, 1.5, 6, 0.1), new Bed(350, 1800, 1, -52, 1.5, 5, 0.1),
                    new Scatter(Event.CAR_PASS, 7, -38, 4, 1, false), new Scatter(Event.HORN, 13, -46, 4, 1, false), new Babble(3, 150, -60, 900));
            default -> null;
        });
    }

    private static Optional<Recipe> people(String name) {
        return Optional.ofNullable(switch (name) {
            case "crowd", "people", "party", "lobby", "station", "airport" -> Recipe.of(1.1, AIR, new Babble(16, 165, -37, 2200),
                    new Scatter(Event.STEP, 0.8, -48, 5, 1, false));
            case "market", "bazaar", "fair" -> Recipe.of(0.4, new Bed(100, 1500, 1, -48, 1, 5, 0), new Babble(18, 180, -35, 2800),
                    new Scatter(Event.CLINK, 2.4, -44, 5, 1, false), new Scatter(Event.KNOCK, 1.7, -42, 5, 1, false));
            case "tavern", "bar", "pub", "cafe", "restaurant", "inn", "saloon", "diner" -> Recipe.of(0.7, AIR, new Babble(11, 150, -40, 1900),
                    new Scatter(Event.CLINK, 1.5, -42, 5, 1, false), new Scatter(Event.KNOCK, 3.6, -44, 4, 1, false),
                    new Scatter(Event.CRACKLE, 0.5, -54, 5, 0.3, false));
            case "shop", "store", "supermarket" -> Recipe.of(0.6, new Bed(60, 1200, 1, -48, 0.6, 7, 0), new Babble(5, 170, -52, 1400),
                    new Scatter(Event.BEEP, 4.2, -52, 3, 0.7, false));
            default -> null;
        });
    }

    private static Optional<Recipe> travel(String name) {
        return Optional.ofNullable(switch (name) {
            case "engine", "car", "truck", "taxi", "bus" -> Recipe.of(0, new Hum(31, new double[] {0, 1, -4, -6, -9, -13, -15, -18}, -38, 2, 2.6),
                    new Bed(60, 480, 2, -38, 1.5, 3, 0.2), new Bed(600, 3200, 1, -52, 2, 3, 0.2));
            case "train", "subway", "metro", "tram" -> Recipe.of(0, new Bed(50, 620, 2, -36, 1.6, 3, 0.2),
                    new Hum(44, new double[] {0, -6, -9}, -48, 2, 3),
                    new Bed(1200, 4500, 1, -54, 3, 2, 0.3), new Scatter(Event.CLACK, 1.45, -30, 1.5, 0.4, true));
            case "ship-hum", "spaceship", "spacecraft", "space", "starship", "submarine" ->
                    Recipe.of(0.8, new Hum(46, new double[] {0, -5, -7, -16, -20}, -40, 1.8, 7),
                    new Hum(69.4, new double[] {0, -9}, -48, 2.5, 9), new Bed(90, 900, 1, -50, 1.5, 9, 0.3), new Bed(2200, 6000, 1, -64, 2, 5, 0.3));
            case "plane", "airplane", "cabin", "cockpit" -> Recipe.of(0, new Bed(60, 2400, 1, -36, 0.8, 6, 0.1),
                    new Hum(92, new double[] {0, -5, -12}, -48, 1.2, 5));
            default -> null;
        });
    }

    /** Single effects: heard once, in a quiet room. */
    private static Optional<Recipe> effect(String name) {
        Event event = switch (name) {
            case "phone", "telephone" -> Event.RING;
            case "knock", "knocking", "door" -> Event.KNOCK;
            case "footsteps", "steps" -> Event.STEP;
            case "bell", "bells" -> Event.BELL;
            case "horn" -> Event.HORN;
            case "owl" -> Event.OWL;
            case "gulls", "gull", "seagulls" -> Event.GULL;
            case "frogs", "frog" -> Event.FROG;
            default -> null;
        };
        if (event == null) return Optional.empty();
        double every = switch (event) {
            case RING -> 4;
            case STEP -> 0.56;
            case KNOCK -> 0.35;
            default -> 3;
        };
        return Optional.of(Recipe.of(0.4, new Bed(40, 300, 2, -66, 0.5, 8, 0),
                new Scatter(event, every, -24, 1, 0.2, event == Event.STEP || event == Event.KNOCK)));
    }
}
