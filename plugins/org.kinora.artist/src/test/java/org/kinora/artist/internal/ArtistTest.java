package org.kinora.artist.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.kinora.api.generate.Depiction;
import org.kinora.api.generate.Outcome;
import org.kinora.api.story.ShotFraming;
import org.kinora.api.story.ShotKind;
import org.kinora.artist.internal.render.Easels;
import org.kinora.testkit.TestWork;

class ArtistTest {
    private final TestWork work = new TestWork();
    private final Artist artist = new Artist(new Easels());

    @AfterEach
    void end() {
        work.close();
    }

    private Outcome drawn(Depiction depiction) {
        return artist.generate(ArtistContractTest.drawn(depiction, 320, 180), work);
    }

    private BufferedImage part(Outcome outcome, String name) {
        try {
            return ImageIO.read(work.assets().file(outcome.part(name).asset()).toFile());
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static Depiction unstaged(Depiction depiction, ShotKind kind) {
        ShotFraming framing = new ShotFraming(kind, depiction.framing().size(), depiction.framing().angle(), depiction.framing().azimuth(),
                depiction.framing().lens());
        return new Depiction(depiction.label(), framing, depiction.place(), depiction.light(), depiction.figures(), depiction.characters(),
                depiction.props(),
                depiction.focus(), depiction.action(), depiction.style(), depiction.set(), Optional.empty());
    }

    @Test
    void the_layers_on_top_of_each_other_are_the_picture() {
        Outcome outcome = drawn(Films.talk().depiction());
        BufferedImage image = part(outcome, "image");
        BufferedImage ground = part(outcome, "layer/0");
        BufferedImage people = part(outcome, "layer/1");
        int added = 0;
        for (int y = 0; y < 180; y++) for (int x = 0; x < 320; x++) {
            boolean here = people.getRGB(x, y) >>> 24 != 0;
            if (here) added++;
            assertThat((here ? people : ground).getRGB(x, y) & 0xFFFFFF).isEqualTo(image.getRGB(x, y) & 0xFFFFFF);
        }
        assertThat(added).as("pixels that the people cover").isBetween(320 * 180 / 30, 320 * 180 * 9 / 10);
    }

    @Test
    void people_have_ids_of_their_own_and_stand_nearer_than_what_is_behind_them() {
        Outcome outcome = drawn(Films.talk().depiction());
        BufferedImage ids = part(outcome, "id");
        BufferedImage depth = part(outcome, "depth");
        BufferedImage people = part(outcome, "layer/1");
        List<Integer> seen = java.util.stream.IntStream.range(0, 320 * 180).map(i -> ids.getRaster().getSample(i % 320, i / 320,
                0)).distinct().sorted().boxed().toList();
        assertThat(seen).hasSizeGreaterThan(4);
        int last = seen.getLast();
        int nearest = 65535;
        for (int y = 0; y < 180; y++) for (int x = 0; x < 320; x++) {
            if (ids.getRaster().getSample(x, y, 0) != last) continue;
            assertThat(people.getRGB(x, y) >>> 24).isEqualTo(255);
            nearest = Math.min(nearest, depth.getRaster().getSample(x, y, 0));
        }
        assertThat(nearest).as("millimetres to the last of the people").isBetween(300, 9000);
    }

    @Test
    void a_shot_that_nobody_staged_is_drawn_on_a_plain_set() {
        Depiction bare = unstaged(Films.talk().depiction(), ShotKind.TWO_SHOT);
        Outcome outcome = drawn(bare);
        BufferedImage people = part(outcome, "layer/1");
        int added = 0;
        for (int i = 0; i < 320 * 180; i++) if (people.getRGB(i % 320, i / 320) >>> 24 != 0) added++;
        assertThat(added).as("pixels that the people cover").isGreaterThan(320 * 180 / 40);
    }

    @Test
    void a_card_is_no_crash() {
        assertThat(drawn(unstaged(Films.talk().depiction(), ShotKind.CARD)).parts()).containsKey("image");
    }

    @Test
    void another_hour_gives_another_picture() {
        Depiction night = Films.talk().depiction();
        Depiction day = new Depiction(night.label(), night.framing(), night.place(), new org.kinora.api.story.Light("day", "clear", "neutral"),
                night.figures(), night.characters(),
                night.props(), night.focus(), night.action(), night.style(), night.set(), night.staged());
        assertThat(drawn(day).part("image").asset()).isNotEqualTo(drawn(night).part("image").asset());
    }
}
