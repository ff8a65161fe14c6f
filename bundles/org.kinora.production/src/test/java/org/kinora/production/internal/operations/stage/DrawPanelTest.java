package org.kinora.production.internal.operations.stage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kinora.api.asset.AssetId;
import org.kinora.api.asset.Origin;
import org.kinora.api.generate.ImageGenerator;
import org.kinora.api.generate.ImageRequest;
import org.kinora.api.generate.ModelCard;
import org.kinora.api.generate.Outcome;
import org.kinora.api.generate.PartInfo;
import org.kinora.api.platform.project.Documents;
import org.kinora.api.work.Work;
import org.kinora.production.internal.operations.Direct;
import org.kinora.production.internal.graph.PanelDrawing;
import org.kinora.production.internal.operations.Installed;
import org.kinora.production.internal.operations.Workplace;

class DrawPanelTest {
    private static final String SCRIPT = """
            Title: Talk

            INT. KITCHEN - NIGHT

            ANNA, 40, a cook, stands at the table. PAUL, 50, tall, waits.

            ANNA
            You came back.

            PAUL
            I said I would.

            > THE END <
            """;

    @TempDir
    Path folder;
    private final List<ImageRequest> asked = new ArrayList<>();
    private Workplace place;

    @BeforeEach
    void open() {
        place = new Workplace(folder);
        place.write(SCRIPT);
    }

    @AfterEach
    void close() throws Exception {
        place.close();
    }

    private StageDesk desk() {
        return new StageDesk(place.planning(), place.stager());
    }

    private DrawPanel.Output draw(DrawPanel.Input input, ImageGenerator... painters) {
        PanelDrawing drawing = new PanelDrawing(place.engine(), place.stager(), new Installed(List.of(painters)), new Direct());
        return new DrawPanel(desk(), drawing).run(input, place.asking());
    }

    @Test
    void a_panel_is_drawn_from_the_staging_and_kept_as_a_take_that_the_film_does_not_use_yet() {
        DrawPanel.Output drawn = draw(new DrawPanel.Input("1B", "", "", false), new Painter());
        assertThat(asked).singleElement().satisfies(request -> {
            assertThat(request.depiction().orElseThrow().staged()).isPresent();
            assertThat(request.parameters()).isEmpty();
        });
        assertThat(drawn.text()).isEqualTo("1B_t01");
        String shot = asked.getFirst().depiction().orElseThrow().staged().orElseThrow().shot().shot();
        assertThat(place.project().takes().list(shot)).singleElement().satisfies(take -> assertThat(take.parts())
                .containsEntry("image", drawn.image()));
        assertThat(place.project().takes().chosen(Documents.MAIN, shot)).isEmpty();
        draw(new DrawPanel.Input("1B", "", "", true), new Painter());
        assertThat(asked).as("the same panel is not drawn twice").hasSize(1);
        assertThat(place.project().takes().chosen(Documents.MAIN, shot)).isPresent();
    }

    @Test
    void a_hand_edit_of_the_staging_is_in_the_next_panel() {
        new EditStage(desk()).run(new EditStage.Input("shot/1B/camera/focal", "333", false, false), place.asking());
        draw(new DrawPanel.Input("1B", "", "", false), new Painter());
        assertThat(asked.getFirst().depiction().orElseThrow().staged().orElseThrow().shot().camera().focal()).isEqualTo(333);
    }

    @Test
    void a_style_is_asked_for_and_layers_are_written_as_files() throws Exception {
        DrawPanel.Output drawn = draw(new DrawPanel.Input("1B", "noir", "control", false), new Painter());
        assertThat(asked.getFirst().depiction().orElseThrow().style().id()).isEqualTo("noir");
        assertThat(asked.getFirst().parameters()).containsEntry("layers", "depth,normal,id,pose");
        assertThat(drawn.layers()).containsOnlyKeys("depth", "pose");
        assertThat(Files.readString(folder.resolve("control/1B-depth.png"))).isEqualTo("depth");
        assertThat(Files.readString(folder.resolve("control/1B-pose.json"))).isEqualTo("pose");
        assertThat(place.work().notes()).contains("not made: normal, id");
    }

    @Test
    void what_cannot_be_drawn_is_told() {
        assertThatThrownBy(() -> draw(new DrawPanel.Input("9Z", "", "", false), new Painter())).hasMessage("""
                There is no shot 9Z.
                  expected: the label or id of a shot
                  found: 9Z
                  what to do: See kinora plan for the labels of all shots.""");
        assertThatThrownBy(() -> draw(new DrawPanel.Input("1B", "", "", false))).hasMessageContaining("No part of Kinora can draw panels here.");
        String card = desk().story(place.asking()).shots().filter(shot -> shot.framing().kind() == org.kinora.api.story.ShotKind.CARD).findFirst()
                .orElseThrow().label();
        assertThatThrownBy(() -> draw(new DrawPanel.Input(card, "", "", false), new Painter())).hasMessageContaining("is a card");
        assertThatThrownBy(() -> draw(new DrawPanel.Input("1B", "", "remote:x", false), new Painter()))
                .hasMessageContaining("Run the command on that");
    }

    /** Draws words instead of pictures, with two layers. */
    private final class Painter implements ImageGenerator {
        @Override
        public ModelCard describe() {
            return ModelCard.local("painter", "Painter", 1, "depiction", "staged");
        }

        @Override
        public Outcome generate(ImageRequest request, Work work) {
            asked.add(request);
            PartInfo info = PartInfo.Picture.opaque(request.width(), request.height());
            return Outcome.of("image", put(work, "image", "image/png"), info).with("depth", put(work, "depth", "image/png"), info)
                    .with("pose", put(work, "pose", "application/json"), new PartInfo.Data("pose"));
        }

        private static AssetId put(Work work, String words, String type) {
            return work.assets().put(words.getBytes(StandardCharsets.UTF_8), type, Origin.DERIVED, words);
        }
    }
}
