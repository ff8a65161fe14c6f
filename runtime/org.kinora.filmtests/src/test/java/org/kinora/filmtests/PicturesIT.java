package org.kinora.filmtests;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A person's picture of a character takes the place of the drawn figure, and nothing else is made again. */
class PicturesIT {
    private static final String TALK = """
            Title: Talk

            INT. KITCHEN - DAY

            ANNA, 40, a cook, stands at the table.

            PAUL, 50, tall, looks out of the window.

            ANNA
            You came back after all these years, did you?
            """;

    @TempDir
    Path folder;

    /** Somebody all in magenta before a white wall. */
    private void magenta(Path file) throws IOException {
        BufferedImage image = new BufferedImage(300, 700, BufferedImage.TYPE_INT_RGB);
        Graphics2D g = image.createGraphics();
        g.setColor(Color.WHITE);
        g.fillRect(0, 0, 300, 700);
        g.setColor(new Color(0xD010A0));
        g.fillOval(100, 20, 100, 130);
        g.fillRoundRect(70, 140, 160, 540, 60, 60);
        g.dispose();
        ImageIO.write(image, "png", file.toFile());
    }

    /** Labels of the shots that have a second generated take. */
    private static Set<String> again(Kinora kinora) throws Exception {
        Set<String> labels = new TreeSet<>();
        for (JsonElement take : kinora.run("take", "list", "--json").json().getAsJsonArray("takes")) {
            String name = take.getAsJsonObject().get("name").getAsString();
            if (name.endsWith("_t02")) labels.add(name.substring(0, name.indexOf('_')));
        }
        return labels;
    }

    /** Whether anything magenta is seen in a film. */
    private static long magenta(Path film, Path scratch) throws Exception {
        Film.tool("ffmpeg", "-y", "-v", "error", "-i", film.toString(), "-vf", "fps=2,scale=80:45", "-f", "rawvideo", "-pix_fmt", "rgb24",
                scratch.toString());
        byte[] pixels = Files.readAllBytes(scratch);
        long found = 0;
        for (int i = 0; i + 2 < pixels.length; i += 3) {
            int green = pixels[i + 1] & 255;
            if ((pixels[i] & 255) > green + 60 && (pixels[i + 2] & 255) > green + 40) found++;
        }
        return found;
    }

    @Test
    void a_picture_of_anna_is_seen_in_her_shots_and_only_they_are_drawn_again() throws Exception {
        Kinora kinora = Kinora.in(folder);
        kinora.script("talk.fountain", TALK);
        kinora.make("talk.fountain", "-o", "drawn.mp4").good();
        assertThat(magenta(folder.resolve("drawn.mp4"), folder.resolve("drawn.rgb"))).isZero();
        Set<String> showing = new TreeSet<>();
        Set<String> all = new TreeSet<>();
        for (JsonElement one : kinora.run("stage", "show", "--json").json().getAsJsonArray("scenes")) collect(one.getAsJsonObject(), showing, all);
        assertThat(showing).as("shots with Anna").isNotEmpty();
        assertThat(all).as("shots without Anna").hasSizeGreaterThan(showing.size());
        magenta(folder.resolve("anna.png"));
        assertThat(kinora.run("bible", "picture", "anna", "anna.png").good().out()).contains("ANNA is shown by this picture from now on.");
        kinora.make("talk.fountain", "-o", "pictured.mp4").good();
        assertThat(again(kinora)).isEqualTo(showing);
        assertThat(magenta(folder.resolve("pictured.mp4"), folder.resolve("pictured.rgb"))).as("magenta in small frames").isGreaterThan(200);
        kinora.run("project", "undo").good();
        assertThat(kinora.run("bible", "pictures").good().out()).contains("There are no pictures");
    }

    private static void collect(JsonObject scene, Set<String> showing, Set<String> all) {
        for (JsonElement one : scene.getAsJsonObject("staging").getAsJsonArray("shots")) {
            JsonObject shot = one.getAsJsonObject();
            String label = scene.getAsJsonObject("labels").get(shot.get("shot").getAsString()).getAsString();
            all.add(label);
            if (!shot.has("placements")) continue;
            for (JsonElement placement : shot.getAsJsonArray("placements")) {
                JsonObject who = placement.getAsJsonObject();
                if (who.get("character").getAsString().equals("anna") && who.has("seen") && who.get("seen").getAsBoolean()) showing.add(label);
            }
        }
    }
}
