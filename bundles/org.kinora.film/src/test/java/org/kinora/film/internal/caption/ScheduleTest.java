package org.kinora.film.internal.caption;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.kinora.api.film.Blend;
import org.kinora.api.film.Clip;
import org.kinora.api.film.Level;
import org.kinora.api.film.Medium;
import org.kinora.api.time.Rational;

class ScheduleTest {
    private static final Rational RATE = Rational.of(24);
    private static final CaptionRules RULES = CaptionRules.of(RATE);

    private static Schedule.Wish wish(String name, long from, long to, long need) {
        Medium.Text text = new Medium.Text(Medium.Text.Kind.CAPTION, List.of(name), "en");
        return new Schedule.Wish(new Clip(name, "s", text, 0, 0, 0, Blend.CUT, Level.PLAIN), from, to, need, RULES);
    }

    private static List<Clip> clips(long last, Schedule.Wish... wishes) {
        return new Schedule(RATE, 0, last).clips(List.of(wishes));
    }

    @Test
    void a_caption_stays_while_its_words_sound_and_a_little_longer() {
        Clip clip = clips(1000, wish("a", 100, 160, 30)).getFirst();
        assertThat(clip.position()).isEqualTo(100);
        assertThat(clip.end()).isEqualTo(172);
    }

    @Test
    void a_caption_gives_way_to_the_next_one() {
        List<Clip> clips = clips(1000, wish("a", 100, 160, 30), wish("b", 162, 200, 30));
        assertThat(clips.get(0).end()).isEqualTo(160);
        assertThat(clips.get(1).position()).isEqualTo(162);
    }

    @Test
    void a_short_hole_between_captions_is_closed() {
        List<Clip> clips = clips(1000, wish("a", 100, 140, 30), wish("b", 160, 200, 30));
        assertThat(clips.get(0).end()).isEqualTo(158);
    }

    @Test
    void fast_words_push_the_next_caption_back() {
        List<Clip> clips = clips(1000, wish("a", 100, 110, 40), wish("b", 112, 130, 40));
        assertThat(clips.get(0).length()).isEqualTo(40);
        assertThat(clips.get(1).position()).isEqualTo(142);
    }

    @Test
    void at_the_end_of_the_film_captions_come_earlier() {
        List<Clip> clips = clips(150, wish("a", 100, 110, 40), wish("b", 112, 130, 40));
        assertThat(clips.get(1).end()).isEqualTo(150);
        assertThat(clips.get(0).length()).isEqualTo(40);
    }

    @Property(tries = 300)
    void whatever_is_said_when_there_is_room_every_caption_can_be_read(@ForAll long seed) {
        Random random = new Random(seed);
        List<Schedule.Wish> wishes = new ArrayList<>();
        long position = 0;
        long room = 0;
        for (int i = 0; i < 1 + random.nextInt(30); i++) {
            position += random.nextInt(80);
            long need = 20 + random.nextInt(80);
            wishes.add(wish("c" + i, position, position + random.nextInt(160), need));
            room += need + 2;
        }
        long last = Math.max(position, room) + random.nextInt(50);
        List<Clip> clips = new Schedule(RATE, 0, last).clips(wishes);
        assertThat(clips).hasSameSizeAs(wishes);
        long free = 0;
        for (int i = 0; i < clips.size(); i++) {
            assertThat(clips.get(i).position()).isGreaterThanOrEqualTo(free);
            assertThat(clips.get(i).length()).isBetween(wishes.get(i).need(), RULES.most());
            free = clips.get(i).end() + RULES.gap();
        }
        assertThat(clips.getLast().end()).isLessThanOrEqualTo(last);
    }
}
