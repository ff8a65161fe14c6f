package org.kinora.stage.internal.set;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kinora.api.story.Place;

final class KitShelfTest {
    private final KitShelf shelf = new KitShelf();

    @ParameterizedTest
    @CsvSource({
            "STATION HALL, station-hall", "CRYO HALL, ship-hall", "STARSHIP - CRYO HALL, ship-hall", "STARSHIP - HALL, ship-hall",
            "STARSHIP - CORRIDOR, ship-corridor", "SCHOOL - CORRIDOR, corridor", "HOUSE - HALL, corridor", "DANCE HALL, dance-hall",
            "TOWN HALL, hall", "MARKET HALL, market-hall", "TRAIN STATION, station-hall", "POLICE STATION, office", "SPACE STATION, ship-bridge",
            "LIGHTHOUSE - LAMP ROOM, lamp-room", "FREIGHTER - CARGO BAY, ship-hall", "OLD MILL, room",
    })
    void the_longest_name_decides_what_a_place_is(String name, String kit) {
        assertThat(shelf.of(new Place("place", name, "", true, "")).name()).isEqualTo(kit);
    }

    @ParameterizedTest
    @CsvSource({"TRAIN STATION, platform", "GAS STATION, street", "BUS STATION, bus-stop", "SPACE STATION, space", "MEADOW, field"})
    void outside_it_is_the_longest_name_too(String name, String kit) {
        assertThat(shelf.of(new Place("place", name, "", false, "")).name()).isEqualTo(kit);
    }
}
