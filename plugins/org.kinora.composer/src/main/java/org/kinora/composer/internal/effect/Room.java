package org.kinora.composer.internal.effect;

import java.util.List;
import java.util.Optional;

/**
 * Where a sound is heard.
 *
 * @param seconds of reverb until it has fallen by 60 dB; 0 for none
 * @param size of the room: 1 is a small hall
 * @param dark 0 (hard, bright walls) to 1 (soft ones)
 * @param share of reverb
 * @param low hertz above which nothing passes, as through a wall or under water; 0 for no such edge
 * @param echo seconds after which the sound comes back from far walls; 0 for none
 */
record Room(String name, double seconds, double size, double dark, double share, double low, double echo) {
    static final Room OPEN = new Room("open air", 0, 1, 0.5, 0, 0, 0);

    private static final List<Room> ROOMS = List.of(OPEN, new Room("small room", 0.35, 0.3, 0.5, 0.3, 0, 0),
            new Room("room", 0.5, 0.45, 0.5, 0.3, 0, 0),
            new Room("bathroom", 0.9, 0.4, 0.15, 0.55, 0, 0), new Room("corridor", 1.1, 0.6, 0.3, 0.45, 0, 0),
                    new Room("cellar", 1.2, 0.5, 0.45, 0.45, 0, 0),
            new Room("garage", 1.4, 0.7, 0.3, 0.45, 0, 0), new Room("stairwell", 2.2, 0.8, 0.2, 0.5, 0, 0),
                    new Room("hall", 1.9, 1, 0.35, 0.42, 0, 0),
            new Room("stone hall", 3.0, 1.3, 0.22, 0.55, 0, 0), new Room("church", 4.8, 1.5, 0.3, 0.6, 0, 0),
                    new Room("cave", 3.6, 1.4, 0.5, 0.6, 0, 0),
            new Room("tunnel", 2.8, 1.1, 0.3, 0.6, 0, 0), new Room("warehouse", 2.6, 1.5, 0.4, 0.45, 0, 0),
                    new Room("theatre", 1.5, 1, 0.5, 0.35, 0, 0),
            new Room("stadium", 3.2, 1.7, 0.5, 0.45, 0, 0.19), new Room("canyon", 2.2, 1.7, 0.6, 0.25, 0, 0.42),
                    new Room("forest", 0.9, 1.4, 0.75, 0.16, 0, 0),
            new Room("street", 0.7, 1.5, 0.5, 0.2, 0, 0.11), new Room("car", 0.14, 0.2, 0.7, 0.25, 0, 0),
                    new Room("next door", 0.5, 0.45, 0.6, 0.3, 420, 0),
            new Room("underwater", 1.2, 0.8, 0.7, 0.4, 500, 0), new Room("telephone", 0, 1, 0.5, 0, 3400, 0));

    private static final List<String> WORDS = List.of("stone hall=stone hall", "great hall=stone hall", "castle=stone hall", "dungeon=stone hall",
            "crypt=stone hall", "palace=stone hall", "museum=stone hall", "marble=stone hall", "cathedral=church", "church=church", "chapel=church",
            "monastery=church", "temple=church", "abbey=church", "cave=cave", "cavern=cave", "mine=cave", "grotto=cave", "tunnel=tunnel",
                    "subway=tunnel",
            "metro=tunnel", "sewer=tunnel", "underpass=tunnel", "pipe=tunnel", "stairwell=stairwell", "staircase=stairwell", "stairs=stairwell",
            "warehouse=warehouse", "factory=warehouse", "hangar=warehouse", "barn=warehouse", "gym=warehouse", "station=warehouse",
                    "airport=warehouse",
            "stadium=stadium", "arena=stadium", "canyon=canyon", "valley=canyon", "mountain=canyon", "ravine=canyon", "quarry=canyon",
                    "forest=forest",
            "wood=forest", "woods=forest", "jungle=forest", "alley=street", "street=street", "courtyard=street", "yard=street", "city=street",
            "rooftop=open air", "field=open air", "desert=open air", "beach=open air", "shore=open air", "sea=open air", "garden=open air",
                    "park=open air",
            "outside=open air", "outdoors=open air", "plain=open air", "meadow=open air", "road=open air", "bathroom=bathroom", "toilet=bathroom",
            "shower=bathroom", "restroom=bathroom", "kitchen=small room", "bedroom=small room", "cabin=small room", "closet=small room",
                    "cell=cellar",
            "office=room", "apartment=room", "shop=room", "tavern=room", "bar=room", "cafe=room", "restaurant=room",
            "living-room=room", "library=room", "laboratory=room", "lab=room", "hospital=corridor", "school=corridor", "corridor=corridor",
                    "hallway=corridor",
            "passage=corridor", "cellar=cellar", "basement=cellar", "attic=cellar", "bunker=cellar", "garage=garage", "theatre=theatre",
                    "theater=theatre",
            "stage=theatre", "cinema=theatre", "hall=hall", "lobby=hall", "ballroom=hall", "auditorium=hall", "gallery=hall", "car=car", "van=car",
                    "truck=car",
            "cockpit=car", "elevator=car", "next door=next door", "wall=next door", "upstairs=next door", "underwater=underwater", "submarine=cellar",
            "spaceship=garage", "boat=small room", "ship=small room", "train=small room", "phone=telephone", "telephone=telephone",
                    "lighthouse=stairwell", "house=room", "room=room");

    /** The room that words name: the first entry that is in them; empty when none is. */
    static Optional<Room> of(String words) {
        String text = " " + words.toLowerCase(java.util.Locale.ROOT).replaceAll("[^a-z-]+", " ") + " ";
        for (String entry : WORDS) {
            String[] pair = entry.split("=");
            if (text.contains(" " + pair[0] + " ") || text.contains(" " + pair[0] + "s ")) return named(pair[1]);
        }
        return Optional.empty();
    }

    /** The room of a name of {@link #names}. */
    static Optional<Room> named(String name) {
        return ROOMS.stream().filter(room -> room.name().equals(name)).findFirst();
    }

    static List<String> names() {
        return ROOMS.stream().map(Room::name).toList();
    }
}
