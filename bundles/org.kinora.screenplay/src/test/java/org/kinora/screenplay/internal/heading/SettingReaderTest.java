package org.kinora.screenplay.internal.heading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kinora.api.screenplay.Setting;

/** What the words of a heading say. */
class SettingReaderTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "INT. LIGHTHOUSE - LAMP ROOM - NIGHT | INTERIOR | LIGHTHOUSE | LAMP ROOM | NIGHT |",
        "EXT. PARK--DAY | EXTERIOR | PARK | | DAY |",
        "INT./EXT. CAR (MOVING) - NIGHT | BOTH | CAR | | NIGHT | MOVING",
        "INT. BARN - DAY (FLASHBACK) | INTERIOR | BARN | | DAY | FLASHBACK",
        "INT. BARN - FLASHBACK - DAY | INTERIOR | BARN | | DAY | FLASHBACK",
        "EXT. BEACH - NORMANDY - DAWN (1943) | EXTERIOR | BEACH | NORMANDY | DAWN | 1943",
        "INT. HALL - CONTINUOUS | INTERIOR | HALL | | CONTINUOUS |",
        "INT. HALL - DAY - CONTINUOUS | INTERIOR | HALL | | DAY | CONTINUOUS",
        "INT. HALL - MOMENTS LATER | INTERIOR | HALL | | MOMENTS LATER |",
        "EXT. ROOF - LATE NIGHT - RAIN | EXTERIOR | ROOF | | LATE NIGHT | RAIN",
        "INT. CASINO - NIGHT CLUB - DAY | INTERIOR | CASINO | NIGHT CLUB | DAY |",
        "INT. NIGHT TRAIN - DAY | INTERIOR | NIGHT TRAIN | | DAY |",
        "INT. KITCHEN. NIGHT | INTERIOR | KITCHEN | | NIGHT |",
        "EXT. ST. PAUL'S - DAY | EXTERIOR | ST. PAUL'S | | DAY |",
        "INT. X-RAY ROOM - DAY | INTERIOR | X-RAY ROOM | | DAY |",
        "INT. HOUSE -DAY | INTERIOR | HOUSE | | DAY |",
        "INT. OFFICE - 3 A.M. | INTERIOR | OFFICE | | 3 A.M. |",
        "INT. OFFICE – THE NEXT MORNING | INTERIOR | OFFICE | | THE NEXT MORNING |",
        "EST. TOWN - SUNSET | ESTABLISHING | TOWN | | SUNSET |",
        "BLACK SCREEN | UNSAID | BLACK SCREEN | | |",
        "INNEN. KÜCHE - TAG | INTERIOR | KÜCHE | | TAG |",
        "AUSSEN. WALD - NACHT (RÜCKBLENDE) | EXTERIOR | WALD | | NACHT | RÜCKBLENDE",
        "外景。海边 - 夜 | EXTERIOR | 海边 | | 夜 |",
        "INT. CAR/EXT. STREET - DAY | BOTH | CAR | STREET | DAY |",
        "INT. BATH/KITCHEN - DAY | INTERIOR | BATH/KITCHEN | | DAY |",
        "INT. HOUSE: KITCHEN - DAY | INTERIOR | HOUSE | KITCHEN | DAY |",
        "EXT. FIELD - SAME TIME | EXTERIOR | FIELD | | SAME TIME |",
        "EXT. FIELD - DAY 2 | EXTERIOR | FIELD | | DAY 2 |",
        "INT. DREAM ROOM - DAY | INTERIOR | DREAM ROOM | | DAY |",
        "INT. HALL - YEARS EARLIER | INTERIOR | HALL | | | YEARS EARLIER",
        "INT. DAY | INTERIOR | | | DAY |"})
    void a_heading_says_where_place_rooms_time_and_remarks(String heading, Setting.Where where, String place, String rooms, String time,
            String remarks) {
        Setting setting = SettingReader.read(heading);
        assertThat(setting.where()).isEqualTo(where);
        assertThat(setting.place()).isEqualTo(place == null ? "" : place);
        assertThat(setting.rooms()).isEqualTo(rooms == null ? List.of() : List.of(rooms));
        assertThat(setting.time().orElse(null)).isEqualTo(time);
        assertThat(setting.remarks()).isEqualTo(remarks == null ? List.of() : List.of(remarks));
    }

    @Test
    void a_scene_number_is_letters_digits_dashes_and_dots_between_hashes() {
        assertThat(SceneNumber.read("INT. A #1-A.2#")).isEqualTo(new SceneNumber("INT. A", java.util.Optional.of("1-A.2")));
        assertThat(SceneNumber.read("INT. A #😆#").number()).isEmpty();
        assertThat(SceneNumber.read("INT. A ##").number()).isEmpty();
    }
}
