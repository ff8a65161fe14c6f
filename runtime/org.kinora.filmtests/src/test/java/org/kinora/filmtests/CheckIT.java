package org.kinora.filmtests;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a script or another program is told by {@code check} and by the commands on pictures: exit status and one JSON object. */
class CheckIT {
    private static final String COATS = """
            Title: Coats
            Author: A Writer

            EXT. STREET - DAY

            MARA, 30, in a red coat, walks down the street.

            INT. KITCHEN - DAY

            Mara wears a blue coat.
            """;

    @TempDir
    Path folder;

    private static JsonObject json(Ended ended) {
        assertThat(ended.out().strip().lines()).as("one JSON object in one line; err:%n%s", ended.err()).hasSize(1);
        return JsonParser.parseString(ended.out()).getAsJsonObject();
    }

    @Test
    void a_finding_ends_the_check_with_status_1_until_it_is_waived_and_a_clean_film_with_0() throws Exception {
        Kinora kinora = Kinora.in(folder);
        kinora.script("coats.fountain", COATS);
        kinora.make("coats.fountain", "--stop-at", "animatic", "-o", "coats.mp4").good();
        Ended checked = kinora.run("check", "--pictures", "shown", "--json");
        assertThat(checked.status()).as("out:%n%s%nerr:%n%s", checked.out(), checked.err()).isEqualTo(1);
        JsonObject report = json(checked);
        assertThat(report.get("failed").getAsBoolean()).isTrue();
        assertThat(report.get("open").getAsInt()).isEqualTo(1);
        JsonObject row = report.getAsJsonArray("findings").get(0).getAsJsonObject();
        JsonObject finding = row.getAsJsonObject("finding");
        assertThat(finding.get("kind").getAsString()).isEqualTo("wardrobe");
        assertThat(finding.get("measured").getAsLong()).isGreaterThanOrEqualTo(finding.get("threshold").getAsLong());
        for (String told : new String[] {"text", "unit", "source", "suggestion"}) assertThat(finding.get(told).getAsString()).as(told).isNotBlank();
        assertThat(finding.getAsJsonArray("shots")).isNotEmpty();
        BufferedImage shown = ImageIO.read(folder.resolve(row.get("file").getAsString()).toFile());
        assertThat(shown.getWidth()).isGreaterThan(100);
        BufferedImage sheet = ImageIO.read(folder.resolve("shown/findings.png").toFile());
        assertThat(sheet.getWidth()).as("a sheet of all findings").isGreaterThan(shown.getWidth() / 4);
        kinora.run("check", "waive", row.get("name").getAsString(), "--reason", "she changes at home").good();
        Ended waived = kinora.run("check", "--json").good();
        assertThat(waived.number("open")).isZero();
        assertThat(waived.out()).contains("she changes at home");
        kinora.script("coats.fountain", COATS.replace("blue", "red"));
        kinora.make("coats.fountain", "--stop-at", "animatic", "-o", "coats.mp4").good();
        Ended clean = kinora.run("check", "--json").good();
        assertThat(clean.objects("findings")).isEmpty();
        assertThat(clean.number("shots")).isPositive();
    }

    @Test
    void commands_on_pictures_answer_in_json_and_refuse_with_their_status() throws Exception {
        Kinora kinora = Kinora.in(folder);
        BufferedImage photo = new BufferedImage(160, 90, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = photo.createGraphics();
        pen.setColor(new Color(0x2060A0));
        pen.fillRect(0, 0, 160, 90);
        pen.setColor(new Color(0xE0A020));
        pen.fillOval(50, 15, 60, 60);
        pen.dispose();
        ImageIO.write(photo, "png", folder.resolve("photo.png").toFile());
        JsonObject told = json(kinora.run("image", "info", "photo.png", "--json").good());
        assertThat(told.get("width").getAsInt()).isEqualTo(160);
        JsonObject layer = json(kinora.run("image", "control", "canny", "photo.png", "--strength", "700", "--to", "800", "--json", "-o", "edges.png")
                .good()).getAsJsonObject("layer");
        assertThat(layer.get("strength").getAsInt()).isEqualTo(700);
        assertThat(layer.get("to").getAsInt()).isEqualTo(800);
        assertThat(layer.getAsJsonObject("origin").getAsJsonObject("request").get("kind").getAsString()).isEqualTo("canny");
        assertThat(ImageIO.read(folder.resolve("edges.png").toFile()).getHeight()).isEqualTo(512);
        assertThat(kinora.run("image", "control", "cany", "photo.png", "-o", "no.png").status()).as("a kind that is none").isEqualTo(2);
        Ended absent = kinora.run("image", "info", "none.png");
        assertThat(absent.message()).contains("none.png cannot be read.\n  found: no such file");
        assertThat(absent.status()).as("a file that is not there").isEqualTo(3);
        Files.write(folder.resolve("broken.png"), java.util.Arrays.copyOf(Files.readAllBytes(folder.resolve("photo.png")), 60));
        Ended broken = kinora.run("image", "palette", "broken.png", "--json");
        assertThat(broken.status()).as("a damaged picture; err:%n%s", broken.err()).isNotZero();
        assertThat(broken.err()).doesNotContain("\tat ");
    }
}
