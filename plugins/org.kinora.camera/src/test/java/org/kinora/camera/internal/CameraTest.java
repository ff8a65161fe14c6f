package org.kinora.camera.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.kinora.api.asset.Origin;
import org.kinora.api.generate.Outcome;
import org.kinora.api.generate.PartInfo;
import org.kinora.api.generate.VideoRequest;
import org.kinora.api.media.MediaEngine;
import org.kinora.api.story.CameraMove.Easing;
import org.kinora.api.story.CameraMove.Kind;
import org.kinora.api.time.Rational;
import org.kinora.api.work.Failure;
import org.kinora.media.internal.FfmpegMediaEngine;
import org.kinora.testkit.TestWork;

class CameraTest {
    private final TestWork work = new TestWork();

    @AfterEach
    void end() {
        work.close();
    }

    @Test
    void a_clip_has_the_frames_and_size_asked_for() {
        MediaEngine media = new FfmpegMediaEngine();
        Outcome outcome = new Camera(media).generate(Scenes.layered(work.assets(), Kind.DOLLY_IN, 320, 180, 30), work);
        assertThat(outcome.part("clip").info()).isEqualTo(new PartInfo.Clip(320, 180, Rational.of(24), 30));
        var video = media.probe(work.assets().file(outcome.part("clip").asset())).video().orElseThrow();
        assertThat(video.width()).isEqualTo(320);
        assertThat(video.height()).isEqualTo(180);
        assertThat(video.frames()).isEqualTo(30);
    }

    @Test
    void an_odd_size_is_refused_in_words() {
        VideoRequest good = Scenes.layered(work.assets(), Kind.STATIC, 160, 90, 3);
        VideoRequest odd = Scenes.request(good.first(), Map.of(), Kind.STATIC, 0, Easing.LINEAR, 161, 90, 3);
        assertThatThrownBy(() -> new Camera(new FfmpegMediaEngine()).generate(odd, work)).isInstanceOf(Failure.class).hasMessage(
                "The camera cannot film in this size.\n  expected: even sides between 16 and 8192 pixels\n  found: 161 x 90\n  what to do: "
                        + "Choose another size for the film.");
    }

    @Test
    void what_is_no_picture_is_refused_in_words() {
        var text = work.assets().put("not a picture".getBytes(), "image/png", Origin.IMPORTED, "x.png");
        VideoRequest request = Scenes.request(text, Map.of(), Kind.STATIC, 0, Easing.LINEAR, 160, 90, 3);
        assertThatThrownBy(() -> new Camera(new FfmpegMediaEngine()).generate(request, work))
                .isInstanceOf(Failure.class).hasMessageStartingWith("The picture " + text.sha256() + " cannot be read.");
    }

    @Test
    void the_card_names_the_model_without_any_resource() {
        assertThat(new Camera(null).describe().id()).isEqualTo("kinora.camera");
        assertThat(List.of(new Camera(null).describe().features().toArray())).contains("layers", "depth");
    }
}
