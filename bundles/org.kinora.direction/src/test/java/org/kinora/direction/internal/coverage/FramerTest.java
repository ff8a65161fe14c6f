package org.kinora.direction.internal.coverage;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.kinora.api.story.Angle;
import org.kinora.api.story.CameraMove;
import org.kinora.api.story.FilmFormat;
import org.kinora.api.story.ShotFraming;
import org.kinora.api.story.ShotKind;
import org.kinora.api.story.ShotSize;
import org.kinora.api.time.Rational;
import org.kinora.direction.internal.script.Wish;
import org.kinora.direction.internal.stage.Moment;

class FramerTest {
    private static final Moment THREE = new Moment(List.of("anna", "paul", "lina"), List.of(), Map.of("anna", 300, "paul", 700, "lina", 500),
            Map.of(),
            Map.of(), Optional.of("paul"), List.of());
    private static final FilmFormat UPRIGHT = new FilmFormat(720, 1280, Rational.of(24));

    private static Intent intent(Seat seat, Intent.Purpose purpose, List<String> subjects) {
        return new Intent("s1.a1.a", seat, THREE, subjects, List.of(), purpose, "neutral", "", List.of(), List.of(), "", Optional.empty());
    }

    private static Draft frame(Intent intent) {
        return new Framer(FilmFormat.HD).frame(intent);
    }

    /** Everything that a shot may be about, at one seat. */
    private static List<Intent> all(Seat seat) {
        List<Intent> all = new ArrayList<>();
        for (Intent.Purpose purpose : List.of(Intent.Purpose.ACT, Intent.Purpose.TALK, Intent.Purpose.REACT, Intent.Purpose.DETAIL)) {
            for (List<String> subjects : List.of(List.<String>of(), List.of("anna"), List.of("anna", "paul"), List.of("anna", "paul", "lina"))) {
                boolean impossible = purpose == Intent.Purpose.REACT && subjects.size() != 1 || purpose == Intent.Purpose.TALK && seat == Seat.SIDE
                        && subjects.size() > 1 || seat == Seat.PROFILE && purpose != Intent.Purpose.TALK && purpose != Intent.Purpose.REACT;
                if (impossible) continue;
                for (String emotion : List.of("neutral", "afraid")) for (String pose : purpose == Intent.Purpose.ACT ? List.of("",
                        "run") : List.of(""))
                    for (String id : List.of("a", "b", "c", "d")) for (List<String> landmarks : List.of(List.<String>of(), List.of("tower"))) {
                        all.add(new Intent(id, seat, THREE, subjects, List.of(), purpose, emotion, pose, purpose == Intent.Purpose.DETAIL
                                ? List.of("key") : List.of(), landmarks, "", Optional.empty()));
                    }
            }
        }
        return all;
    }

    @Test
    void what_is_done_low_stays_in_the_frame() {
        for (Seat seat : List.of(Seat.FRONT, Seat.SIDE, Seat.AXIS)) for (String text : List.of("She opens the oven.", "She looks under the bed.")) {
            Draft low = frame(new Intent("s1.a1.a", seat, THREE, List.of("anna"), List.of(), Intent.Purpose.ACT, "neutral", "hold", List.of(),
                    List.of(), text, Optional.empty()));
            assertThat(low.size).as(seat + " " + text).isLessThanOrEqualTo(ShotSize.MEDIUM_FULL);
        }
    }

    @Test
    void what_is_written_is_never_seen_from_below() {
        for (int i = 0; i < 20; i++) {
            Draft writes = frame(new Intent("s1.a1." + i, Seat.AXIS, THREE, List.of("anna"), List.of(), Intent.Purpose.ACT, "neutral", "write",
                    List.of(), List.of(), "Anna writes a letter.", Optional.empty()));
            assertThat(writes.angle).isEqualTo(Angle.HIGH);
        }
    }

    @Test
    void a_thing_is_shown_close_from_every_seat_and_a_place_without_people_wide() {
        for (FilmFormat format : List.of(FilmFormat.HD, UPRIGHT)) for (Seat seat : List.of(Seat.FRONT, Seat.SIDE, Seat.AXIS, Seat.PROFILE)) {
            for (Intent.Purpose purpose : List.of(Intent.Purpose.ACT, Intent.Purpose.DETAIL)) {
                Intent thing = intent(seat, purpose, List.of()).further(List.of("key"));
                Draft close = new Framer(format).frame(thing);
                assertThat(close.kind).isEqualTo(ShotKind.INSERT);
                assertThat(close.size).isEqualTo(ShotSize.CLOSE);
                assertThat(close.focus).contains("key");
            }
            Draft place = new Framer(format).frame(intent(seat, Intent.Purpose.ACT, List.of()));
            assertThat(place.kind).isEqualTo(ShotKind.MASTER);
            assertThat(place.size).isLessThanOrEqualTo(ShotSize.WIDE);
        }
    }

    @Test
    void whatever_two_neighbours_are_about_they_never_look_the_same() {
        for (FilmFormat format : List.of(FilmFormat.HD, UPRIGHT)) {
            Map<String, Seat> seats = new HashMap<>();
            for (Seat seat : List.of(Seat.FRONT, Seat.SIDE, Seat.AXIS, Seat.PROFILE)) for (Intent intent : all(seat)) {
                ShotFraming f = new Framer(format).frame(intent).framing();
                // Things close up are told apart by what they show.
                if (f.kind() == ShotKind.INSERT) continue;
                Seat other = seats.putIfAbsent(f.kind() + "/" + f.size() + "/" + f.angle(), seat);
                boolean apart = other == null || other == seat || talking(seat, other);
                assertThat(apart).as(f + " at " + seat + " and " + other + " in " + format).isTrue();
            }
        }
    }

    /** A profile inside a speech and an action from the side never meet. */
    private static boolean talking(Seat a, Seat b) {
        return Set.of(a, b).equals(Set.of(Seat.PROFILE, Seat.SIDE));
    }

    @Test
    void neighbouring_seats_are_thirty_degrees_apart_on_one_side_of_the_line() {
        List<Seat> seats = List.of(Seat.FRONT, Seat.SIDE, Seat.AXIS, Seat.PROFILE);
        for (Seat a : seats) for (Seat b : seats) for (boolean left : new boolean[] {true, false}) for (boolean other : new boolean[] {true, false}) {
            assertThat(a.azimuth(left)).isBetween(-90, 90);
            if (a != b) assertThat(Math.abs(a.azimuth(left) - b.azimuth(other))).isGreaterThanOrEqualTo(30);
        }
    }

    @Test
    void a_seat_is_always_free_between_two() {
        Set<Seat> seats = new HashSet<>(List.of(Seat.values()));
        for (Seat before : seats) for (Seat after : seats) for (Seat wanted : seats) {
            assertThat(Seat.free(List.of(wanted), before, after)).isNotEqualTo(before).isNotEqualTo(after);
        }
        assertThat(Seat.free(List.of(Seat.FRONT, Seat.SIDE), null, null)).isEqualTo(Seat.FRONT);
    }

    @Test
    void an_opening_is_wide_with_people_and_establishing_without() {
        for (String id : List.of("a", "b", "c", "d", "e", "f")) {
            Intent empty = new Intent(id, Seat.OPENING, THREE, List.of(), List.of(), Intent.Purpose.OPEN, "neutral", "", List.of(), List.of(), "",
                    Optional.empty());
            assertThat(frame(empty).kind).isEqualTo(ShotKind.ESTABLISHING);
            assertThat(frame(empty).size).isIn(ShotSize.WIDE, ShotSize.EXTREME_WIDE);
            assertThat(frame(empty).figures).isEmpty();
        }
        Draft people = frame(intent(Seat.OPENING, Intent.Purpose.OPEN, List.of("anna", "paul")));
        assertThat(people.kind).isEqualTo(ShotKind.MASTER);
        assertThat(people.size).isEqualTo(ShotSize.WIDE);
        assertThat(people.figures).hasSize(2);
    }

    @Test
    void emotion_brings_the_camera_closer_and_it_presses_in() {
        Intent calm = intent(Seat.SIDE, Intent.Purpose.TALK, List.of("anna"));
        Intent afraid = new Intent("s1.a1.a", Seat.SIDE, THREE, List.of("anna"), List.of("anna"), Intent.Purpose.TALK, "sad", "", List.of(),
                List.of(),
                "", Optional.empty());
        assertThat(frame(afraid).size.ordinal()).isGreaterThan(frame(calm).size.ordinal());
        assertThat(frame(afraid).move.kind()).isEqualTo(CameraMove.Kind.DOLLY_IN);
    }

    @Test
    void who_moves_is_seen_wider_and_followed_in_the_direction_of_the_walk() {
        for (String who : List.of("anna", "paul")) {
            Intent walk = new Intent("s1.a1.a", Seat.FRONT, THREE.towards(Optional.of(who.equals("anna") ? "paul" : "anna")), List.of(who), List.of(),
                    Intent.Purpose.ACT, "neutral", "walk", List.of(), List.of(), "", Optional.empty());
            assertThat(frame(walk).size).isEqualTo(ShotSize.FULL);
            assertThat(frame(walk).move.kind()).isEqualTo(who.equals("anna") ? CameraMove.Kind.TRUCK_RIGHT : CameraMove.Kind.TRUCK_LEFT);
        }
    }

    @Test
    void an_upright_picture_comes_a_size_closer_but_shows_a_place_as_wide() {
        Intent talk = intent(Seat.FRONT, Intent.Purpose.TALK, List.of("anna", "paul"));
        assertThat(new Framer(UPRIGHT).frame(talk).size.ordinal()).isEqualTo(frame(talk).size.ordinal() + 1);
        Intent open = intent(Seat.OPENING, Intent.Purpose.OPEN, List.of("anna"));
        assertThat(new Framer(UPRIGHT).frame(open).size).isEqualTo(frame(open).size);
    }

    @Test
    void a_wish_goes_over_size_kind_angle_and_move_but_never_over_the_seat() {
        Wish wish = new Wish(Optional.of(ShotSize.EXTREME_CLOSE), Optional.empty(), Optional.empty(), Optional.of(CameraMove.Kind.PAN_LEFT),
                Optional.of(Rational.of(3)));
        Intent plain = intent(Seat.AXIS, Intent.Purpose.TALK, List.of("anna", "paul"));
        Draft draft = frame(new Intent(plain.id(), plain.seat(), plain.moment(), plain.subjects(), plain.speaking(), plain.purpose(), plain.emotion(),
                plain.pose(), plain.props(), plain.landmarks(), plain.text(), Optional.of(wish)));
        assertThat(draft.size).isEqualTo(ShotSize.EXTREME_CLOSE);
        assertThat(draft.kind).isEqualTo(ShotKind.SINGLE);
        assertThat(draft.move.kind()).isEqualTo(CameraMove.Kind.PAN_LEFT);
        assertThat(draft.asked).contains(Rational.of(3));
        assertThat(draft.azimuth).isEqualTo(frame(plain).azimuth);
    }

    @Test
    void a_close_wish_for_a_thing_alone_is_an_insert_of_it() {
        Wish close = new Wish(Optional.of(ShotSize.CLOSE), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
        Draft draft = frame(new Intent("x", Seat.FRONT, THREE, List.of(), List.of(), Intent.Purpose.ACT, "neutral", "", List.of("key"), List.of(), "",
                Optional.of(close)));
        assertThat(draft.kind).isEqualTo(ShotKind.INSERT);
        assertThat(draft.focus).contains("key");
    }

    @Test
    void lenses_grow_longer_as_the_camera_comes_closer() {
        Draft draft = new Draft("x");
        draft.kind = ShotKind.SINGLE;
        int last = 0;
        for (ShotSize size : ShotSize.values()) {
            draft.size = size;
            assertThat(draft.framing().lens()).isGreaterThan(last);
            last = draft.framing().lens();
        }
    }
}
