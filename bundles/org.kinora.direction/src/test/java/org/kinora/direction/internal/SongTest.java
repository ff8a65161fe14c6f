package org.kinora.direction.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.kinora.api.platform.direction.DirectionSettings;
import org.kinora.api.platform.direction.Finding;
import org.kinora.api.platform.direction.Plan;
import org.kinora.api.platform.direction.Song;
import org.kinora.api.story.Shot;
import org.kinora.api.story.ShotFraming;
import org.kinora.api.story.ShotKind;
import org.kinora.api.story.Story;
import org.kinora.api.time.Rational;
import org.kinora.api.work.Failure;

class SongTest {
    private static final Rational BEAT = Rational.of(1, 2);

    private static Song song(long seconds, boolean beats) {
        List<Rational> all = new ArrayList<>();
        List<Rational> downs = new ArrayList<>();
        for (long i = 0; beats && BEAT.times(i).compareTo(Rational.of(seconds)) < 0; i++) {
            all.add(BEAT.times(i));
            if (i % 4 == 0) downs.add(BEAT.times(i));
        }
        List<Song.Section> sections = List.of(new Song.Section("verse", Rational.ZERO, Rational.of(seconds / 2), 300), new Song.Section("chorus",
                Rational.of(seconds / 2), Rational.of(seconds), 900));
        return new Song(Rational.of(seconds), all, downs, beats ? sections : List.of(), List.of(new Song.LyricLine("Hold on", Rational.of(5),
                Rational.of(7))));
    }

    private static List<Rational> starts(Story story) {
        List<Rational> starts = new ArrayList<>();
        Rational time = Rational.ZERO;
        for (Shot shot : story.shots().toList()) {
            starts.add(time);
            time = time.plus(shot.duration());
        }
        starts.add(time);
        return starts;
    }

    @Test
    void shots_fill_the_song_to_the_frame() {
        for (long seconds : new long[] {7, 30, 61, 200}) for (boolean beats : new boolean[] {true, false}) {
            Story story = Fixture.version(Fixture.TWO).plan(song(seconds, beats)).story();
            assertThat(starts(story).getLast()).isEqualTo(Rational.of(seconds));
            story.shots().forEach(shot -> assertThat(shot.duration()).isBetween(Rational.of(6, 5), Rational.of(12)));
        }
    }

    @Test
    void cuts_fall_on_downbeats() {
        List<Rational> starts = starts(Fixture.version(Fixture.TWO).plan(song(60, true)).story());
        for (Rational start : starts.subList(0, starts.size() - 1)) assertThat(start.dividedBy(Rational.of(2)).denominator()).isEqualTo(1);
    }

    @Test
    void loud_parts_are_cut_faster() {
        List<Rational> starts = starts(Fixture.version(Fixture.TWO).plan(song(80, true)).story());
        long verse = starts.stream().filter(start -> start.compareTo(Rational.of(40)) < 0).count();
        assertThat(starts.size() - 1 - verse).isGreaterThan(2 * verse);
    }

    @Test
    void measured_speech_never_moves_a_film_cut_to_a_song() {
        Story story = Fixture.version(Fixture.TWO).plan(song(60, true)).story();
        assertThat(Fixture.DIRECTOR.time(story, java.util.Map.of("song.l1", Rational.of(9))).shots().toList()).isEqualTo(story.shots().toList());
    }

    @Test
    void lyrics_become_sung_lines_at_their_times_and_dialogue_is_named_as_unspoken() {
        Plan plan = Fixture.version(Fixture.TWO).plan(song(60, true));
        assertThat(plan.story().lines().toList()).hasSize(1).allMatch(line -> line.delivery().treatment().equals("sung") && line.text()
                .equals("Hold on"));
        assertThat(plan.findings()).extracting(Finding::rule).containsOnlyOnce("song.dialogue");
        assertThat(plan.story().cues()).isEmpty();
    }

    @Test
    void repeated_moments_are_seen_from_other_sides() {
        Plan plan = Fixture.version("INT. ROOM - DAY\n\nANNA, 30, dances alone.\n").plan(song(60, true));
        List<Shot> shots = plan.story().shots().toList();
        assertThat(shots).extracting(Shot::id).doesNotHaveDuplicates();
        for (int i = 1; i < shots.size(); i++) assertThat(shots.get(i).framing()).isNotEqualTo(shots.get(i - 1).framing());
        assertThat(plan.findings()).filteredOn(finding -> finding.rule().startsWith("cut.jump")).isEmpty();
    }

    @Test
    void a_song_of_a_second_is_refused() {
        Failure failure = catchThrowableOfType(Failure.class, () -> Fixture.version(Fixture.TWO).plan(new Song(Rational.ONE, List.of(), List.of(),
                List.of(), List.of())));
        assertThat(failure.getMessage()).isEqualTo("""
                The film cannot be cut to this song.
                  expected: a song of at least 3 seconds
                  found: 1 seconds
                  what to do: Choose a longer song.""");
    }

    @Test
    void an_advertisement_ends_in_product_and_call_and_lasts_what_it_should() {
        DirectionSettings settings = DirectionSettings.DEFAULT.withCategory("ad").withDuration(Rational.of(20)).withAdvert("Lumo lamp",
                "Get yours at lumo.example");
        Story story = Fixture.version("INT. ROOM - NIGHT\n\nDark. ANNA, 30, lights a small LAMP and smiles.\n\nANNA\nThere.\n").plan(settings)
                .story();
        List<Shot> shots = story.shots().toList();
        assertThat(shots.getLast().framing().kind()).isEqualTo(ShotKind.CARD);
        assertThat(shots.getLast().titles()).isEqualTo("Get yours at lumo.example");
        assertThat(shots.get(shots.size() - 2).framing().kind()).isEqualTo(ShotKind.INSERT);
        assertThat(shots.get(shots.size() - 2).props()).containsExactly("lamp");
        assertThat(starts(story).getLast()).isEqualTo(Rational.of(20));
        assertThat(story.length()).contains(Rational.of(20));
    }

    @Test
    void an_advertisement_lasts_thirty_seconds_and_reads_the_title_page() {
        Story story = Fixture.version("Title: X\nProduct: Rover bike\nCall to action: Ride today\n\nEXT. PARK - DAY\n\nGrass.\n")
                .plan(DirectionSettings.DEFAULT.withCategory("ad")).story();
        assertThat(starts(story).getLast()).isEqualTo(Rational.of(30));
        assertThat(story.shot("ad.call").orElseThrow().titles()).isEqualTo("Ride today");
        assertThat(story.bible().prop("rover-bike")).isPresent();
    }

    @Test
    void a_script_too_long_for_its_advertisement_loses_silent_shots_and_says_which() {
        Plan plan = Fixture.version(Fixture.TWO + "\n" + "He walks through the long dark street and looks for her. ".repeat(12))
                .plan(DirectionSettings.DEFAULT.withCategory("ad").withDuration(Rational.of(35)));
        assertThat(starts(plan.story()).getLast()).isEqualTo(Rational.of(35));
        assertThat(plan.findings()).extracting(Finding::rule).contains("film.squeezed");
        assertThat(plan.story().lines().count()).isEqualTo(Fixture.story(Fixture.TWO).lines().count());
        assertThat(plan.story().shot("ad.call")).isNotEqualTo(Optional.empty());
    }

    @Test
    void however_short_the_song_a_scene_opens_wide() {
        String scenes = "INT. ROOM - DAY\n\nA room with a lamp.\n\nANNA, 30, sits.\n\nShe reads.\n\nShe sleeps.\n\n"
                + "EXT. SEA - DAY\n\nThe sea.\n\nPAUL, 40, swims to the boat.\n\nHe climbs in.\n\nHe waves.\n";
        Plan plan = Fixture.version(scenes).plan(song(12, false));
        assertThat(plan.story().scenes()).hasSize(2).allMatch(scene -> scene.shots().getFirst().id().equals(scene.id() + ".e"));
    }

    @Test
    void no_framing_comes_three_times_running_however_often_a_moment_is_seen() {
        List<Shot> shots = Fixture.version("INT. ROOM - DAY\n\nAn empty room.\n\nDark.\n\nA CLOCK ticks.\n").plan(song(200, true)).story().shots()
                .toList();
        for (int i = 2; i < shots.size(); i++) {
            ShotFraming now = shots.get(i).framing();
            assertThat(List.of(shots.get(i - 1), shots.get(i - 2))).anyMatch(shot -> shot.framing().size() != now.size()
                    || shot.framing().angle() != now.angle() || shot.framing().kind() != now.kind());
        }
    }

    @Test
    void prompts_say_the_framing_that_a_moment_is_seen_in_now() {
        Story story = Fixture.version("INT. ROOM - DAY\n\nANNA, 30, dances alone.\n").plan(song(60, true)).story();
        story.shots().forEach(shot -> {
            String size = shot.framing().size().name().toLowerCase(java.util.Locale.ROOT).replace('_', ' ')
                    .replace("extreme close", "extreme close-up").replaceFirst("^(medium )?close$", "$0-up");
            assertThat(shot.prompts().image()).contains(size);
        });
    }

    @Test
    void a_script_of_cards_alone_fills_its_song_with_them() {
        Story story = Fixture.version("INT. ROOM - DAY\n\nTITLE CARD: Ten years later\n\n> THE END <\n").plan(song(30, true)).story();
        assertThat(starts(story).getLast()).isEqualTo(Rational.of(30));
        assertThat(story.shots()).allMatch(shot -> shot.framing().kind() == ShotKind.CARD);
    }

    @Test
    void shots_that_meet_because_others_were_left_out_are_cut_from_another_side() {
        String talk = "ANNA\nI never said it would be easy, and you never asked me.\n\nANNA\n...\n\nANNA\nNow you know it, and so do I.\n\n";
        Plan plan = Fixture.version("INT. ROOM - DAY\n\n" + talk.repeat(4)).plan(DirectionSettings.DEFAULT.withCategory("ad")
                .withDuration(Rational.of(26)));
        assertThat(plan.findings()).extracting(Finding::rule).contains("film.squeezed").doesNotContain("cut.jump", "framing.repeated");
    }
}
