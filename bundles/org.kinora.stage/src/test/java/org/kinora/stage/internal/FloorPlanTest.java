package org.kinora.stage.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import javax.imageio.ImageIO;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.kinora.api.platform.stage.FloorPlan;
import org.kinora.stage.internal.drawing.FloorPlanDrawing;
import org.w3c.dom.Document;

class FloorPlanTest {
    private final FloorPlan plans = new FloorPlanDrawing();

    private String svg(Plans.Staged staged) {
        return plans.svg(staged.staging(), staged.scene(), staged.story().bible(), staged.format());
    }

    private byte[] png(Plans.Staged staged, int width) {
        return plans.png(staged.staging(), staged.scene(), staged.story().bible(), staged.format(), width);
    }

    private static Document xml(String text) throws Exception {
        return DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
    }

    private static String words(Document document) {
        StringBuilder words = new StringBuilder();
        var texts = document.getElementsByTagName("text");
        for (int i = 0; i < texts.getLength(); i++) words.append(texts.item(i).getTextContent()).append('\n');
        return words.toString();
    }

    @Test
    void a_plan_names_the_scene_its_people_its_parts_and_every_shot() throws Exception {
        Plans.Staged staged = Plans.scene(Plans.TALK);
        String words = words(xml(svg(staged)));
        assertThat(words).contains("INT. KITCHEN - NIGHT", "ANNA", "PAUL", "stove", "fridge", "axis", "AUDIENCE");
        staged.staging().shots().forEach(shot -> assertThat(words).contains(staged.scene().shot(shot.shot()).orElseThrow().label()));
    }

    @Test
    void the_same_staging_is_the_same_picture() {
        Plans.Staged staged = Plans.scene(Plans.TALK);
        assertThat(svg(staged)).isEqualTo(svg(staged));
        assertThat(png(staged, 600)).isEqualTo(png(staged, 600));
    }

    @Test
    void a_png_is_as_wide_as_asked_within_bounds_and_shows_something() throws Exception {
        Plans.Staged staged = Plans.scene(Plans.TALK);
        var image = ImageIO.read(new ByteArrayInputStream(png(staged, 900)));
        assertThat(image.getWidth()).isEqualTo(900);
        assertThat(java.util.Arrays.stream(image.getRGB(0, 0, 900, image.getHeight(), null, 0, 900)).distinct().count()).isGreaterThan(50);
        assertThat(ImageIO.read(new ByteArrayInputStream(png(staged, 1))).getWidth()).isEqualTo(400);
    }

    @Test
    void every_sample_has_a_plan_that_is_well_formed() throws Exception {
        for (var file : Plans.samples()) for (Plans.Staged staged : Plans.staged(Plans.text(file), Plans.WIDE))
            assertThat(xml(svg(staged)).getDocumentElement().getTagName()).isEqualTo("svg");
    }

    @Test
    void odd_names_and_empty_scenes_are_drawn() throws Exception {
        Plans.Staged staged = Plans.scene("Title: Odd\n\n.美咲の部屋 - 夜\n\nTOM & <JERRY>, 30, sits.\n\n@美咲\n待って。\n");
        assertThat(words(xml(svg(staged)))).contains("美咲");
        assertThat(png(staged, 500)).isNotEmpty();
        Plans.Staged empty = Plans.scene("Title: Empty\n\nEXT. FIELD - DAY\n");
        assertThat(xml(svg(empty)).getDocumentElement().hasAttribute("width")).isTrue();
    }
}
