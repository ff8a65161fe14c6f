package org.kinora.artist.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.kinora.api.asset.AssetId;
import org.kinora.api.asset.Origin;
import org.kinora.api.generate.BiblePicture;
import org.kinora.api.generate.Depiction;
import org.kinora.api.generate.Outcome;
import org.kinora.api.generate.Performance;
import org.kinora.api.media.YuvFrame;
import org.kinora.api.story.CameraMove;
import org.kinora.api.story.Character;
import org.kinora.api.time.Rational;
import org.kinora.api.work.Failure;
import org.kinora.artist.internal.motion.Dice;
import org.kinora.artist.internal.motion.Exposure;
import org.kinora.artist.internal.motion.Timeline;
import org.kinora.artist.internal.render.Easel;
import org.kinora.artist.internal.render.Easels;
import org.kinora.media.internal.FfmpegMediaEngine;
import org.kinora.testkit.TestWork;

/** Pictures of the bible in panels and clips. */
class PicturesTest {
    private static final int WIDE = 320;
    private static final int HIGH = 180;

    private final TestWork work = new TestWork();
    private final Films.Staged shot = Films.talk();
    private final Artist artist = new Artist(new Easels());

    @AfterEach
    void end() {
        work.close();
    }

    private Depiction pictured() {
        Character anna = shot.story().bible().character("anna").orElseThrow();
        return shot.depiction().with(List.of(CutOuts.picture(work, anna, "front", "stand", "flat"), CutOuts.picture(work, anna, "back", "stand",
                "flat")));
    }

    private Outcome drawn(Depiction depiction) {
        return artist.generate(ArtistContractTest.drawn(depiction, WIDE, HIGH), work);
    }

    private BufferedImage part(Outcome outcome, String name) {
        try {
            return ImageIO.read(work.assets().file(outcome.part(name).asset()).toFile());
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    @Test
    void the_picture_of_somebody_is_drawn_the_same_every_time_and_in_her_stead_only() {
        Outcome first = drawn(pictured());
        assertThat(drawn(pictured()).part("image").asset()).isEqualTo(first.part("image").asset());
        Outcome plain = drawn(shot.depiction());
        assertThat(first.part("image").asset()).isNotEqualTo(plain.part("image").asset());
        assertThat(first.part("layer/0").asset()).as("the set without people").isEqualTo(plain.part("layer/0").asset());
    }

    @Test
    void her_id_lies_about_where_she_was_drawn_and_she_is_nearer_than_the_set_behind() {
        BufferedImage with = part(drawn(pictured()), "id");
        BufferedImage without = part(drawn(shot.depiction()), "id");
        int anna = most(without) - 1;
        int both = 0;
        int drawn = 0;
        for (int y = 0; y < HIGH; y++) for (int x = 0; x < WIDE; x++) {
            boolean was = without.getRaster().getSample(x, y, 0) == anna;
            if (was) drawn++;
            if (was && with.getRaster().getSample(x, y, 0) == anna) both++;
        }
        assertThat(drawn).as("pixels of the drawn figure").isGreaterThan(400);
        assertThat(both).isGreaterThan(drawn / 2);
        assertThat(most(with)).isEqualTo(most(without));
    }

    private static int most(BufferedImage ids) {
        int most = 0;
        for (int y = 0; y < HIGH; y++) for (int x = 0; x < WIDE; x++) most = Math.max(most, ids.getRaster().getSample(x, y, 0));
        return most;
    }

    @Test
    void a_picture_of_the_place_hangs_behind_the_people() {
        int[] blue = new int[160 * 90];
        java.util.Arrays.fill(blue, 0xFF2040D0);
        AssetId asset = work.assets().put(PngWriter.rgba(160, 90, blue), "image/png", Origin.IMPORTED, "kitchen.png");
        BiblePicture night = new BiblePicture(BiblePicture.Of.PLACE, shot.depiction().place().id(), "night", asset, 0, 0, 450);
        Outcome outcome = drawn(shot.depiction().with(List.of(night)));
        BufferedImage ground = part(outcome, "layer/0");
        int same = 0;
        for (int y = 0; y < HIGH; y++) for (int x = 0; x < WIDE; x++) if ((ground.getRGB(x, y) & 0xFFFFFF) == 0x2040D0) same++;
        // A picture of that hour is shown as it is; what people need to sit on may stand before it.
        assertThat(same).isGreaterThan(WIDE * HIGH * 3 / 4);
        assertThat(most(part(outcome, "id"))).isGreaterThanOrEqualTo(3);
    }

    @Test
    void a_picture_that_cannot_be_read_is_a_failure_that_says_so() {
        AssetId asset = work.assets().put("no picture".getBytes(StandardCharsets.UTF_8), "image/png", Origin.IMPORTED, "anna.png");
        Depiction broken = shot.depiction().with(List.of(new BiblePicture(BiblePicture.Of.CHARACTER, "anna", "front", asset, 0, 1000, 0)));
        assertThatThrownBy(() -> drawn(broken)).isInstanceOfSatisfying(Failure.class, failure -> {
            assertThat(failure.failed()).isEqualTo("A picture of the bible is in no format that the artist reads.");
            assertThat(failure.expected()).isEqualTo("PNG, JPEG, GIF, BMP or TIFF");
            assertThat(failure.action()).isEqualTo("Bring it in again: kinora bible picture WHO FILE.");
        });
    }

    @Test
    void in_a_clip_the_picture_breathes_and_never_jumps() {
        FfmpegMediaEngine media = new FfmpegMediaEngine();
        Shapes shapes = new Shapes();
        Performance.Spoken line = new Performance.Spoken("anna", "neutral", "normal", Rational.ZERO, Rational.of(2), Optional.empty());
        Depiction depiction = pictured();
        int frames = 48;
        Timeline timeline = new Timeline(new Performance(depiction, List.of(line)), CameraMove.STILL, new Exposure(frames, Rational.of(24)),
                shapes::stride,
                new Dice(4), id -> {
                    throw new AssertionError("no line names phonemes");
                });
        int[] before = null;
        int moved = 0;
        try (Easel easel = new Easels().lend(Drawings.room(WIDE, HIGH), () -> {});
                Drawings drawings = new Drawings(depiction, timeline, WIDE, HIGH, shapes, media, easel, work)) {
            for (int i = 0; i < frames; i++) {
                try (YuvFrame frame = drawings.frame(i)) {
                    int[] now = media.toPixels(frame);
                    if (before != null) {
                        int other = 0;
                        for (int k = 0; k < now.length; k++) if (Math.abs((now[k] >> 8 & 255) - (before[k] >> 8 & 255)) > 40) other++;
                        if (other > 0) moved++;
                        assertThat(other).as("pixels that change at frame %d", i).isLessThan(WIDE * HIGH / 12);
                    }
                    before = now;
                }
            }
        }
        assertThat(moved).isGreaterThan(2);
        assertThat(work.liveSlabs()).isZero();
    }
}
