package org.kinora.painter.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kinora.api.generate.Depiction;
import org.kinora.api.generate.ImageRequest;
import org.kinora.api.generate.Outcome;
import org.kinora.api.generate.PartInfo;
import org.kinora.api.json.Json;
import org.kinora.api.work.Failure;
import org.kinora.api.work.Kind;

class PainterTest {
    @TempDir
    Path folder;

    /** Draws a serialised request in a process of its own: folder with the assets, request file, answer file. */
    static final class OtherProcess {
        private OtherProcess() {}

        public static void main(String[] args) throws IOException {
            ImageRequest request = Json.read(Files.readString(Path.of(args[1])), ImageRequest.class);
            Files.writeString(Path.of(args[2]), Json.write(new Painter().generate(request, new FolderWork(Path.of(args[0])))));
        }
    }

    private static ImageRequest request(Depiction depiction, int width, int height) {
        return new ImageRequest(width, height, "", "", Optional.ofNullable(depiction), List.of(), 1, Map.of());
    }

    private String inOtherProcess(ImageRequest request, List<String> flags, Path answer) throws Exception {
        Path asked = folder.resolve("request.json");
        Files.writeString(asked, Json.write(request));
        List<String> command = new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Djava.awt.headless=true"));
        command.addAll(flags);
        command.addAll(List.of("-cp", System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                OtherProcess.class.getName(), folder.toString(),
                asked.toString(), answer.toString()));
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        String said = new String(process.getInputStream().readAllBytes());
        assertThat(process.waitFor()).as(said).isZero();
        return said;
    }

    @Test
    void a_panel_has_all_parts_at_the_size_asked_for() throws IOException {
        FolderWork work = new FolderWork(folder);
        Depiction shoulder = Samples.coverage("kitchen", true, "day").get(9);
        Outcome outcome = new Painter().generate(request(shoulder, 480, 270), work);
        assertThat(outcome.parts()).containsOnlyKeys("image", "layer/0", "layer/1", "layer/2", "depth", "id");
        for (Outcome.Part part : outcome.parts().values()) {
            BufferedImage picture = ImageIO.read(work.file(part.asset()).toFile());
            assertThat(picture.getWidth()).isEqualTo(480);
            assertThat(picture.getHeight()).isEqualTo(270);
            PartInfo.Picture info = (PartInfo.Picture) part.info();
            assertThat(info.alpha().equals("straight")).isEqualTo(picture.getColorModel().hasAlpha());
        }
        BufferedImage depth = ImageIO.read(work.file(outcome.part("depth").asset()).toFile());
        assertThat(depth.getType()).isEqualTo(BufferedImage.TYPE_USHORT_GRAY);
    }

    @Test
    void the_layers_laid_over_each_other_are_the_picture() throws IOException {
        FolderWork work = new FolderWork(folder);
        Outcome outcome = new Painter().generate(request(Samples.coverage("street", false, "night").get(9), 480, 270), work);
        BufferedImage picture = ImageIO.read(work.file(outcome.part("image").asset()).toFile());
        BufferedImage sum = new BufferedImage(480, 270, BufferedImage.TYPE_INT_RGB);
        for (int i = 0; i < 3; i++) sum.createGraphics().drawImage(ImageIO.read(work.file(outcome.part("layer/" + i).asset()).toFile()), 0, 0, null);
        for (int y = 0; y < 270; y++) {
            for (int x = 0; x < 480; x++) {
                for (int shift = 0; shift <= 16; shift += 8) {
                    assertThat(Math.abs((picture.getRGB(x, y) >> shift & 255) - (sum.getRGB(x, y) >> shift & 255))).as("%d,%d", x, y)
                            .isLessThanOrEqualTo(3);
                }
            }
        }
    }

    @Test
    void a_serialised_request_gives_the_same_bytes_in_another_process() throws Exception {
        ImageRequest request = request(Samples.coverage("street", false, "night").get(8), 640, 360);
        Outcome here = new Painter().generate(request, new FolderWork(folder));
        Path answer = folder.resolve("answer.json");
        inOtherProcess(request, List.of(), answer);
        assertThat(Json.read(Files.readString(answer), Outcome.class)).isEqualTo(here);
    }

    @Test
    void a_card_needs_no_font_system() throws Exception {
        ImageRequest request = request(ContactSheet.card("The Lamp Room\nThree years later", "day"), 320, 180);
        Path answer = folder.resolve("answer.json");
        String said = inOtherProcess(request, List.of("-Xlog:class+load", "-Dsun.awt.fontconfig=" + folder.resolve("none")), answer);
        assertThat(said).contains("org.kinora.painter.internal.card.TrueType")
                .doesNotContain("sun.font.FcFontConfiguration").doesNotContain("sun.font.SunFontManager ");
        assertThat(Json.read(Files.readString(answer), Outcome.class)).isEqualTo(new Painter().generate(request, new FolderWork(folder)));
    }

    @Test
    void characters_that_no_font_has_are_named() {
        Outcome outcome = new Painter().generate(request(ContactSheet.card("灯 Lamp", "day"), 320, 180), new FolderWork(folder));
        assertThat(outcome.notes()).containsExactly("No shipped font has these characters of a title card; they are left out: 灯");
    }

    @Test
    void words_alone_are_refused() {
        assertThatThrownBy(() -> new Painter().generate(request(null, 320, 180), new FolderWork(folder))).isInstanceOf(Failure.class)
                .hasMessage("The painter cannot draw from words alone.\n  expected: a request with a depiction: place, light, figures and "
                        + "framing as data\n"
                        + "  found: a request with a prompt only\n  what to do: Choose a model that draws from a prompt, or plan the shot so "
                                + "that it has a depiction.")
                .extracting(e -> ((Failure) e).kind()).isEqualTo(Kind.INPUT);
    }

    @Test
    void a_size_out_of_range_is_refused() {
        assertThatThrownBy(() -> new Painter().generate(request(Samples.set("room", true, "day", "clear", 0), 9000, 10), new FolderWork(folder)))
                .hasMessage("The painter cannot draw a picture of this size.\n  expected: each side between 16 and 8192 pixels\n  found: 9000 x "
                        + "10\n  what to do: Ask for another size.");
    }

    @Test
    void a_cancelled_panel_stops() {
        assertThatThrownBy(() -> new Painter().generate(request(Samples.set("room", true, "day", "clear", 0), 320, 180), new FolderWork(folder, 1)))
                .isInstanceOf(java.util.concurrent.CancellationException.class);
    }
}
