package org.kinora.direction.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.kinora.api.platform.direction.DirectionSettings;
import org.kinora.api.platform.direction.Finding;
import org.kinora.api.platform.direction.Plan;
import org.kinora.api.platform.direction.Song;
import org.kinora.api.story.Shot;
import org.kinora.api.time.Rational;
import org.kinora.direction.internal.timing.Timing;

class SongPropertyTest {
    @Provide
    Arbitrary<String> scripts() {
        return Scripts.texts();
    }

    @Provide
    Arbitrary<Song> songs() {
        return Songs.any();
    }

    @Property(tries = 120)
    void any_script_fills_any_song_to_the_frame_and_cuts_well(@ForAll("scripts") String script, @ForAll("songs") Song song) {
        Plan plan = Fixture.version(script).plan(song);
        assertThat(plan.findings()).extracting(Finding::rule).allMatch(rule -> rule.equals("song.dialogue"));
        assertThat(Timing.frames(plan.story())).isEqualTo(song.length().frames(plan.story().format().rate()));
        List<Shot> shots = plan.story().shots().toList();
        assertThat(shots).extracting(Shot::id).doesNotHaveDuplicates();
        for (Shot shot : shots) assertThat(shot.duration()).isBetween(Rational.of(6, 5), Rational.of(12));
    }

    @Property(tries = 60)
    void a_film_of_a_given_length_hits_it_or_says_that_speech_alone_is_longer(@ForAll("scripts") String script,
            @ForAll @IntRange(min = 10, max = 300) int seconds, @ForAll boolean advert) {
        Plan plan = Fixture.version(script).plan(DirectionSettings.DEFAULT.withDuration(Rational.of(seconds)).withCategory(advert ? "ad" : "short"));
        boolean hits = Timing.frames(plan.story()) == Rational.of(seconds).frames(plan.story().format().rate());
        assertThat(hits).isNotEqualTo(plan.findings().stream().anyMatch(finding -> finding.rule().equals("film.length")));
        assertThat(plan.findings()).extracting(Finding::rule).doesNotContain("cut.jump", "cut.line-crossed");
        if (advert) assertThat(plan.story().shots().reduce((a, b) -> b).orElseThrow().id()).isEqualTo("ad.call");
    }
}
