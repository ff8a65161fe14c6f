package org.kinora.painter.internal.set;

import java.util.List;
import java.util.Locale;
import org.kinora.api.story.Place;

/** Finds the kit for a place: first by its kind, then by the words of its name and description, else a sensible general case. */
public final class SetKits {
    private record Entry(SetKit kit, Boolean interior, List<String> words) {}

    private static final Boolean IN = Boolean.TRUE;
    private static final Boolean OUT = Boolean.FALSE;

    private static final SetKit SEA = SeaKits::sea;
    private static final SetKit BOAT = SeaKits::boat;
    private static final SetKit CAR = VehicleKits::car;

    private static final List<Entry> KITS = List.of(
            entry(SeaKits::lampRoom, IN, "lamp-room", "lamp room", "lantern room", "lighthouse"),
            entry(SeaKits::lighthouse, OUT, "lighthouse"),
            entry(VehicleKits::spaceship, null, "spaceship", "space ship", "space-ship", "starship", "cockpit", "space station", "airlock"),
            entry(VehicleKits::space, OUT, "space", "orbit", "galaxy"),
            entry(HomeKits::kitchen, IN, "kitchen"), entry(HomeKits::bathroom, IN, "bathroom", "toilet", "restroom", "washroom"),
            entry(HomeKits::bedroom, IN, "bedroom", "nursery", "hotel room", "motel"),
            entry(HomeKits::cellar, IN, "cellar", "basement", "attic", "dungeon", "sewer", "bunker", "tunnel"),
            entry(HomeKits::cabin, IN, "cabin", "hut", "cottage", "barn", "farmhouse"),
            entry(WorkKits::corridor, IN, "corridor", "hallway", "passage", "stairwell", "elevator", "lift"),
            entry(WorkKits::laboratory, IN, "laboratory", "lab", "workshop"),
            entry(WorkKits::hospital, IN, "hospital", "clinic", "ward", "infirmary", "surgery", "morgue"),
            entry(WorkKits::school, IN, "school", "classroom", "class", "lecture"),
            entry(WorkKits::library, IN, "library", "study", "bookshop", "bookstore", "archive", "museum"),
            entry(WorkKits::prison, IN, "prison", "cell", "jail"),
            entry(WorkKits::warehouse, IN, "warehouse", "garage", "factory", "hangar", "storage", "stable"),
            entry(WorkKits::office, IN, "office", "police", "station house", "newsroom", "studio", "bank", "interrogation", "meeting", "conference"),
            entry(PublicKits::tavern, IN, "tavern", "bar", "pub", "cafe", "café", "restaurant", "diner", "saloon", "inn", "coffee", "club"),
            entry(PublicKits::shop, IN, "shop", "store", "supermarket", "bakery", "pharmacy", "grocery", "market"),
            entry(PublicKits::stage, null, "stage", "theatre", "theater", "concert", "circus", "opera"),
            entry(PublicKits::church, IN, "church", "chapel", "cathedral", "temple", "mosque", "synagogue"),
            entry(PublicKits::hall, IN, "hall", "court", "palace", "ballroom", "lobby", "foyer", "castle", "throne", "gym", "airport", "courtroom"),
            entry(CityKits::platform, OUT, "platform", "station", "railway", "train"), entry(CityKits::platform, IN, "station"),
            entry(CAR, null, "car", "taxi", "truck", "van", "vehicle", "cab"),
            entry(VehicleKits::train, IN, "train", "carriage", "compartment", "subway", "metro", "plane", "aircraft"),
            entry(VehicleKits::bus, null, "bus", "tram"),
            entry(BOAT, null, "boat", "ship", "deck", "ferry", "yacht", "raft", "vessel"),
            entry(SeaKits::shore, OUT, "shore", "beach", "coast", "dock", "pier", "harbour", "harbor", "cliff", "cove", "island", "jetty"),
            entry(SEA, OUT, "sea", "ocean", "lake", "water"),
            entry(NatureKits::cave, null, "cave", "mine", "cavern", "grotto"),
            entry(NatureKits::forest, OUT, "forest", "woods", "wood", "jungle", "grove", "clearing"),
            entry(NatureKits::desert, OUT, "desert", "dune", "dunes", "wasteland", "sand"),
            entry(NatureKits::mountain, OUT, "mountain", "mountains", "ridge", "peak", "summit", "valley", "hill", "glacier", "canyon"),
            entry(NatureKits::graveyard, OUT, "graveyard", "cemetery", "grave"),
            entry(NatureKits::river, OUT, "river", "stream", "pond", "creek", "riverbank"),
            entry(NatureKits::field, OUT, "field", "meadow", "farm", "prairie", "plain", "countryside", "pasture", "road", "highway", "snow"),
            entry(NatureKits::park, OUT, "park", "playground"), entry(NatureKits::garden, OUT, "garden", "yard", "backyard", "courtyard", "patio"),
            entry(CityKits::rooftop, OUT, "rooftop", "roof", "balcony", "terrace"),
            entry(CityKits::alley, OUT, "alley", "backstreet", "passage"), entry(CityKits::bridge, OUT, "bridge", "canal"),
            entry(CityKits::market, OUT, "market", "square", "bazaar", "plaza", "fair"),
            entry(CityKits::village, OUT, "village", "house", "cottage", "cabin", "barn", "hamlet", "porch"),
            entry(CityKits::cityNight, OUT, "city-night", "city night", "downtown", "city"),
            entry(CityKits::street, OUT, "street", "avenue", "sidewalk", "town", "corner", "shop", "building", "parking", "school", "hospital",
                    "office", "tavern", "bar", "cafe",
                    "restaurant", "church", "prison", "warehouse", "hall", "library", "stage", "kitchen", "room", "apartment"),
            entry(HomeKits::room, IN, "room", "apartment", "flat", "house", "home", "living"));

    private SetKits() {}

    /** Builds the set of a place; {@code people} says whether somebody needs ground to stand on. */
    public static void build(Place place, Site site, boolean people) {
        SetKit kit = kit(place);
        if (kit == SEA && people) BOAT.build(site);
        else if (kit == CAR && !people) VehicleKits.road(site);
        else kit.build(site);
    }

    /** Whether the place is the inside of a car, where everybody sits and no camera steps back. */
    public static boolean narrow(Place place) {
        return kit(place) == CAR;
    }

    private static SetKit kit(Place place) {
        for (String text : List.of(place.kind(), place.name(), place.description())) {
            String words = " " + text.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", " ").strip() + " ";
            for (Entry entry : KITS) {
                if (entry.interior != null && entry.interior != place.interior()) continue;
                for (String word : entry.words) if (words.contains(" " + word.replace('-', ' ') + " ")) return entry.kit;
            }
        }
        return place.interior() ? HomeKits::room : NatureKits::field;
    }

    private static Entry entry(SetKit kit, Boolean interior, String... words) {
        return new Entry(kit, interior, List.of(words));
    }
}
