package org.kinora.production.internal.operations.cut;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.kinora.api.asset.AssetId;
import org.kinora.api.film.Blend;
import org.kinora.api.film.Clip;
import org.kinora.api.film.Cut;
import org.kinora.api.film.CutEdit;
import org.kinora.api.film.Effect;
import org.kinora.api.film.Keys;
import org.kinora.api.film.Level;
import org.kinora.api.film.Mastering;
import org.kinora.api.film.Medium;
import org.kinora.api.film.Role;
import org.kinora.api.film.Track;
import org.kinora.api.json.Json;
import org.kinora.api.media.Fit;
import org.kinora.api.story.FilmFormat;
import org.kinora.api.time.Rational;
import org.kinora.film.internal.edit.CutEditor;
import org.kinora.production.internal.operations.cut.RetimeClip.Smooth;

class RetimeClipTest {
    private static final Effect OPACITY = new Effect.Opacity(Keys.of(Keys.ONE / 2));
    private static final Effect FLOW = new Effect.Smoothed(Effect.Smoothed.Way.FLOW);

    private static Cut cut() {
        Medium footage = new Medium.Footage(new AssetId(Json.hash("a"), "video/mp4"), Fit.CROP);
        Clip clip = new Clip("a", "a", footage, 0, 48, 0, Blend.CUT, Level.PLAIN).with(List.of(OPACITY));
        return new Cut(new FilmFormat(640, 360, Rational.of(24)), "en", 48, List.of(new Track(Role.PICTURE, List.of(clip), false)), List.of(),
                Map.of(),
                Mastering.STANDARD);
    }

    private static Cut after(Cut cut, String speed, Smooth smooth) {
        Clip clip = cut.clips(Role.PICTURE).getFirst();
        List<CutEdit> edits = RetimeClip.edits(cut, clip, new RetimeClip.Input("a", Rational.parse(speed), Optional.ofNullable(smooth)));
        assertThat(Json.read(Json.write(edits.getLast()), CutEdit.class)).as("as the project keeps it").isEqualTo(edits.getLast());
        return new CutEditor().edit(cut, edits).cut();
    }

    private static Clip clip(Cut cut) {
        return cut.clips(Role.PICTURE).getFirst();
    }

    @Test
    void a_clip_is_slowed_down_and_smoothed_by_one_command_and_keeps_its_other_effects() {
        Cut slow = after(cut(), "1/2", Smooth.FLOW);
        assertThat(clip(slow).length()).isEqualTo(96);
        assertThat(clip(slow).effects()).containsExactly(OPACITY, FLOW);
    }

    @Test
    void another_speed_stays_as_smooth_as_it_was_until_somebody_says_repeat() {
        Cut slow = after(after(cut(), "1/2", Smooth.FLOW), "1/4", null);
        assertThat(clip(slow).speed()).isEqualTo(Rational.of(1, 4));
        assertThat(clip(slow).effects()).containsExactly(OPACITY, FLOW);
        assertThat(clip(after(slow, "1/4", Smooth.REPEAT)).effects()).containsExactly(OPACITY);
    }

    @Test
    void footage_of_another_rate_is_smoothed_at_its_own_speed() {
        Cut smooth = after(cut(), "1", Smooth.BLEND);
        assertThat(clip(smooth).length()).isEqualTo(48);
        assertThat(clip(smooth).effects()).containsExactly(OPACITY, new Effect.Smoothed(Effect.Smoothed.Way.BLEND));
    }

    @Test
    void slow_motion_repeats_frames_when_nobody_says_how() {
        assertThat(clip(after(cut(), "1/2", null)).effects()).containsExactly(OPACITY);
    }
}
