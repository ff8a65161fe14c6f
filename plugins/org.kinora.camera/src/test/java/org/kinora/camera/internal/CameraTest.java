package org.kinora.camera.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kinora.api.generate.Outcome;
import org.kinora.api.generate.PartInfo;
import org.kinora.api.generate.VideoRequest;
import org.kinora.api.json.Json;
import org.kinora.api.media.MediaEngine;
import org.kinora.api.story.CameraMove.Easing;
import org.kinora.api.story.CameraMove.Kind;
import org.kinora.api.time.Rational;
import org.kinora.api.work.Failure;
import org.kinora.media.internal.FfmpegMediaEngine;

class CameraTest {
    @TempDir
    Path folder;

    /** Films a serialised request in a process of its own: folder with the assets, request file, answer file. */
    static final class OtherProcess {
        private OtherProcess() {}

        public static void main(String[] args) throws Exception {
            VideoRequest request = Json.read(Files.readString(Path.of(args[1])), VideoRequest.class);
            Outcome outcome = new Camera(new FfmpegMediaEngine()).generate(request, new FolderWork(Path.of(args[0])));
            Files.writeString(Path.of(args[2]), Json.write(outcome));
            System.exit(0);
        }
    }

    @Test
    void a_clip_has_the_frames_and_size_asked_for() {
        FolderWork work = new FolderWork(folder);
        MediaEngine media = new FfmpegMediaEngine();
        Outcome outcome = new Camera(media).generate(Scenes.layered(work, Kind.DOLLY_IN, 320, 180, 30), work);
        assertThat(outcome.part("clip").info()).isEqualTo(new PartInfo.Clip(320, 180, Rational.of(24), 30));
        var video = media.probe(work.file(outcome.part("clip").asset())).video().orElseThrow();
        assertThat(video.width()).isEqualTo(320);
        assertThat(video.height()).isEqualTo(180);
        assertThat(video.frames()).isEqualTo(30);
    }

    @Test
    void a_serialised_request_gives_the_same_bytes_in_another_process() throws Exception {
        FolderWork work = new FolderWork(folder);
        VideoRequest request = Scenes.layered(work, Kind.TRUCK_LEFT, 320, 180, 24);
        Outcome here = new Camera(new FfmpegMediaEngine()).generate(request, work);
        Path asked = folder.resolve("request.json");
        Path answer = folder.resolve("answer.json");
        Files.writeString(asked, Json.write(request));
        Process process = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Djava.awt.headless=true",
                "--enable-native-access=ALL-UNNAMED",
                "--sun-misc-unsafe-memory-access=allow", "-cp", System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                OtherProcess.class.getName(), folder.toString(), asked.toString(), answer.toString()).redirectErrorStream(true).start();
        String said = new String(process.getInputStream().readAllBytes());
        assertThat(process.waitFor()).as(said).isZero();
        assertThat(Json.read(Files.readString(answer), Outcome.class)).isEqualTo(here);
    }

    @Test
    void an_odd_size_is_refused_in_words() {
        FolderWork work = new FolderWork(folder);
        VideoRequest good = Scenes.layered(work, Kind.STATIC, 160, 90, 3);
        VideoRequest odd = Scenes.request(good.first(), Map.of(), Kind.STATIC, 0, Easing.LINEAR, 161, 90, 3);
        assertThatThrownBy(() -> new Camera(new FfmpegMediaEngine()).generate(odd, work)).isInstanceOf(Failure.class).hasMessage(
                "The camera cannot film in this size.\n  expected: even sides between 16 and 8192 pixels\n  found: 161 x 90\n  what to do: "
                        + "Choose another size for the film.");
    }

    @Test
    void what_is_no_picture_is_refused_in_words() throws Exception {
        FolderWork work = new FolderWork(folder);
        var text = work.put("not a picture".getBytes(), "image/png", org.kinora.api.asset.Origin.IMPORTED, "x.png");
        assertThatThrownBy(() -> new Camera(new FfmpegMediaEngine()).generate(Scenes.request(text, Map.of(), Kind.STATIC, 0, Easing.LINEAR, 160, 90,
                3), work))
                .isInstanceOf(Failure.class).hasMessageStartingWith("The picture " + text.sha256() + " cannot be read.");
    }

    @Test
    void the_card_names_the_model_without_any_resource() {
        assertThat(new Camera(null).describe().id()).isEqualTo("kinora.camera");
        assertThat(List.of(new Camera(null).describe().features().toArray())).contains("layers", "depth");
    }
}
