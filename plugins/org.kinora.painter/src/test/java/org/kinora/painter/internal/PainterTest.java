package org.kinora.painter.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.List;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.kinora.api.generate.Depiction;
import org.kinora.api.generate.ImageRequest;
import org.kinora.api.generate.Outcome;
import org.kinora.api.generate.PartInfo;
import org.kinora.api.work.Failure;
import org.kinora.api.work.Kind;
import org.kinora.testkit.OtherProcess;
import org.kinora.testkit.TestWork;

class PainterTest {
    private final TestWork work = new TestWork();

    @AfterEach
    void end() {
        work.close();
    }

    private static ImageRequest request(Depiction depiction, int width, int height) {
        return PainterContractTest.drawn(depiction, width, height);
    }

    private BufferedImage picture(Outcome.Part part) throws IOException {
        return ImageIO.read(work.assets().file(part.asset()).toFile());
    }

    @Test
    void a_panel_has_all_parts_at_the_size_asked_for() throws IOException {
        Depiction shoulder = Samples.coverage("kitchen", true, "day").get(9);
        Outcome outcome = new Painter().generate(request(shoulder, 480, 270), work);
        assertThat(outcome.parts()).containsOnlyKeys("image", "layer/0", "layer/1", "layer/2", "depth", "id");
        for (Outcome.Part part : outcome.parts().values()) {
            BufferedImage picture = picture(part);
            assertThat(picture.getWidth()).isEqualTo(480);
            assertThat(picture.getHeight()).isEqualTo(270);
            PartInfo.Picture info = (PartInfo.Picture) part.info();
            assertThat(info.alpha().equals("straight")).isEqualTo(picture.getColorModel().hasAlpha());
        }
        assertThat(picture(outcome.part("depth")).getType()).isEqualTo(BufferedImage.TYPE_USHORT_GRAY);
    }

    @Test
    void the_layers_laid_over_each_other_are_the_picture() throws IOException {
        Outcome outcome = new Painter().generate(request(Samples.coverage("street", false, "night").get(9), 480, 270), work);
        BufferedImage picture = picture(outcome.part("image"));
        BufferedImage sum = new BufferedImage(480, 270, BufferedImage.TYPE_INT_RGB);
        for (int i = 0; i < 3; i++) sum.createGraphics().drawImage(picture(outcome.part("layer/" + i)), 0, 0, null);
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
    void a_card_needs_no_font_system() {
        ImageRequest request = request(ContactSheet.card("The Lamp Room\nThree years later", "day"), 320, 180);
        OtherProcess bare = new OtherProcess(PainterContractTest.class,
                List.of("-Xlog:class+load", "-Dsun.awt.fontconfig=" + work.scratch().resolve("none")));
        OtherProcess.Answer answer = bare.generate(request);
        assertThat(answer.printed()).contains("org.kinora.painter.internal.card.TrueType")
                .doesNotContain("sun.font.FcFontConfiguration").doesNotContain("sun.font.SunFontManager ");
        assertThat(answer.outcome()).isEqualTo(new Painter().generate(request, work));
    }

    @Test
    void characters_that_no_font_has_are_named() {
        Outcome outcome = new Painter().generate(request(ContactSheet.card("灯 Lamp", "day"), 320, 180), work);
        assertThat(outcome.notes()).containsExactly("No shipped font has these characters of a title card; they are left out: 灯");
    }

    @Test
    void words_alone_are_refused() {
        assertThatThrownBy(() -> new Painter().generate(request(null, 320, 180), work)).isInstanceOf(Failure.class)
                .hasMessage("The painter cannot draw from words alone.\n  expected: a request with a depiction: place, light, figures and "
                        + "framing as data\n"
                        + "  found: a request with a prompt only\n  what to do: Choose a model that draws from a prompt, or plan the shot so "
                                + "that it has a depiction.")
                .extracting(e -> ((Failure) e).kind()).isEqualTo(Kind.INPUT);
    }

    @Test
    void a_size_out_of_range_is_refused() {
        assertThatThrownBy(() -> new Painter().generate(request(Samples.set("room", true, "day", "clear", 0), 9000, 10), work))
                .hasMessage("The painter cannot draw a picture of this size.\n  expected: each side between 16 and 8192 pixels\n  found: 9000 x "
                        + "10\n  what to do: Ask for another size.");
    }

    @Test
    void a_cancelled_panel_stops_between_its_parts() {
        work.cancelAfter(1);
        assertThatThrownBy(() -> new Painter().generate(request(Samples.set("room", true, "day", "clear", 0), 320, 180), work))
                .isInstanceOfSatisfying(Failure.class, failure -> assertThat(failure.kind()).isEqualTo(Kind.CANCELLED));
        assertThat(work.questions()).isEqualTo(2);
    }
}
