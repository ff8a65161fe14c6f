package org.kinora.production.internal.operations.bible;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kinora.api.asset.AssetId;
import org.kinora.api.asset.Origin;
import org.kinora.api.generate.BiblePicture;
import org.kinora.api.operation.Source;
import org.kinora.api.platform.project.Documents;
import org.kinora.api.platform.project.NewTake;
import org.kinora.api.platform.project.TakeOrigin;
import org.kinora.api.work.Caller;
import org.kinora.api.work.Failure;
import org.kinora.media.internal.FfmpegMediaEngine;
import org.kinora.production.internal.graph.BiblePictures;
import org.kinora.production.internal.operations.Workplace;

class BiblePictureTest {
    private static final String SCRIPT = """
            Title: Talk

            INT. KITCHEN - NIGHT

            ANNA, 40, a cook in a white apron, stands at the table. PAUL, 50, tall, waits.

            ANNA
            You came back.

            PAUL
            I said I would.

            EXT. MEADOW - DAY

            Paul walks alone.
            """;

    @TempDir
    Path folder;
    private Workplace place;
    private BibleDesk desk;
    private SetPicture set;

    @BeforeEach
    void open() {
        place = new Workplace(folder);
        place.write(SCRIPT);
        desk = new BibleDesk(place.planning());
        set = new SetPicture(desk, new PictureDesk(new FfmpegMediaEngine()));
    }

    @AfterEach
    void close() throws Exception {
        place.close();
    }

    private Source file(String name, Color figure, Color behind) {
        BufferedImage image = new BufferedImage(200, 400, BufferedImage.TYPE_INT_ARGB);
        Graphics2D g = image.createGraphics();
        if (behind != null) {
            g.setColor(behind);
            g.fillRect(0, 0, 200, 400);
        }
        g.setColor(figure);
        g.fillRect(60, 100, 80, 200);
        g.dispose();
        return stored(name, image);
    }

    private Source stored(String name, BufferedImage image) {
        try {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            ImageIO.write(image, "png", bytes);
            return bytes(name, bytes.toByteArray());
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private Source bytes(String name, byte[] bytes) {
        return Source.ofAsset(name, place.project().assets().put(bytes, "image/png", Origin.IMPORTED, name));
    }

    private SetPicture.Output put(String who, Source file, String view) {
        return set.run(input(who, Optional.ofNullable(file), view, 0, 0, "", false), place.asking());
    }

    private static SetPicture.Input input(String who, Optional<Source> file, String view, int feet, int head, String take, boolean remove) {
        return new SetPicture.Input(who, file, view, feet, head, 0, take, remove);
    }

    private List<BiblePicture> there() {
        return BiblePictures.all(place.project().documents().view(Documents.MAIN));
    }

    @Test
    void a_picture_stands_from_head_to_feet_and_is_listed() {
        SetPicture.Output output = put("anna", file("anna.png", Color.RED, null), "");
        PictureRow row = output.pictures().getFirst();
        assertThat(row.view()).isEqualTo("front");
        // Cut to the figure with two pixels around it: of 204 rows the head is the third, the feet the last but two.
        assertThat(row.crown()).isEqualTo(10);
        assertThat(row.feet()).isEqualTo(990);
        assertThat(new ListPictures(desk).run(new ListPictures.Input(""), place.asking()).text()).contains("character", "anna", "front", "anna.png");
        assertThat(new ListPictures(desk).run(new ListPictures.Input("paul"), place.asking()).pictures()).isEmpty();
    }

    @Test
    void undo_draws_them_again_and_remove_is_as_if_there_never_was_a_picture() {
        put("anna", file("anna.png", Color.RED, null), "");
        put("anna", file("back.png", Color.RED, null), "back");
        assertThat(there()).extracting(BiblePicture::view).containsExactly("back", "front");
        place.project().documents().undo(Documents.MAIN, Caller.LOCAL);
        assertThat(new ListPictures(desk).run(new ListPictures.Input("anna"), place.asking()).pictures()).hasSize(1);
        SetPicture.Output gone = set.run(input("anna", Optional.empty(), "", 0, 0, "", true), place.asking());
        assertThat(gone.text()).isEqualTo("ANNA is drawn again.");
        assertThat(there()).isEmpty();
        place.project().documents().undo(Documents.MAIN, Caller.LOCAL);
        assertThat(there()).hasSize(1);
    }

    @Test
    void feet_below_the_picture_are_those_of_somebody_seen_to_the_waist() {
        set.run(input("anna", Optional.of(file("anna.png", Color.RED, null)), "", 1250, 250, "", false), place.asking());
        PictureRow row = new ListPictures(desk).run(new ListPictures.Input(""), place.asking()).pictures().getFirst();
        assertThat(row.feet() - row.crown()).as("permille of 204 rows").isEqualTo(Math.round(1000 * 400.0 / 204));
    }

    @Test
    void a_generated_panel_or_any_asset_can_be_the_picture() {
        AssetId image = file("made.png", Color.RED, Color.GREEN).asset().orElseThrow();
        place.project().takes().add(new NewTake("x", "1A", TakeOrigin.GENERATED, Map.of("image", image), "", ""));
        String name = place.project().takes().all().getFirst().name();
        assertThat(set.run(input("anna", Optional.empty(), "", 0, 0, name, false), place.asking()).pictures().getFirst().file()).isEqualTo(name);
        assertThat(set.run(input("paul", Optional.empty(), "", 0, 0, image.toString(), false), place.asking()).pictures()).hasSize(1);
    }

    private void refused(org.assertj.core.api.ThrowableAssert.ThrowingCallable call, String failed, String expected) {
        assertThatThrownBy(call).isInstanceOfSatisfying(Failure.class, failure -> {
            assertThat(failure.failed()).isEqualTo(failed);
            assertThat(failure.expected()).isEqualTo(expected);
            assertThat(failure.action()).isNotEmpty();
        });
        assertThat(new ListPictures(desk).run(new ListPictures.Input(""), place.asking()).pictures()).isEmpty();
    }

    @Test
    void whoever_is_not_in_the_film_gets_no_picture() {
        refused(() -> put("hanna", file("anna.png", Color.RED, null), ""), "There is nobody and no place called hanna in this film.",
                "a character (anna, paul) or a place (kitchen, meadow)");
    }

    @Test
    void bad_files_are_refused_with_what_to_do() throws IOException {
        refused(() -> put("anna", bytes("note.png", "no picture".getBytes()), ""), "note.png holds no picture that can be read.",
                "a picture: PNG, JPEG, WebP, TIFF, GIF or BMP");
        byte[] whole = Files.readAllBytes(place.project().assets().file(file("anna.png", Color.RED, null).asset().orElseThrow()));
        byte[] half = Arrays.copyOf(whole, 120);
        refused(() -> put("anna", bytes("half.png", half), ""), "half.png cannot be read: the file is damaged.", "");
        refused(() -> put("anna", stored("dot.png", new BufferedImage(20, 20, BufferedImage.TYPE_INT_RGB)), ""),
                "dot.png is too small to be put into a film.", "at least 48 pixels on each side");
        BufferedImage noise = new BufferedImage(100, 100, BufferedImage.TYPE_INT_RGB);
        for (int i = 0; i < 10_000; i++) noise.setRGB(i % 100, i / 100, i * 7919 & 0xFFFFFF);
        refused(() -> put("anna", stored("street.png", noise), ""), "Nobody can be cut out of street.png.",
                "a transparent background, or one plain colour that reaches the upper border and both sides");
        refused(() -> put("anna", stored("empty.png", new BufferedImage(100, 100, BufferedImage.TYPE_INT_ARGB)), ""),
                "Nobody is to be seen in empty.png.", "a figure that stands out from its background");
    }

    @Test
    void what_is_asked_wrongly_is_refused_with_what_to_do() {
        Source file = file("anna.png", Color.RED, null);
        refused(() -> put("anna", null, ""), "It is not said which picture.", "a picture file, or --take with the name of a take");
        refused(() -> put("anna", file, "7%"), "\"7%\" is no view of a picture.", "words joined by hyphens, such as back, sit or angry-left");
        refused(() -> set.run(input("anna", Optional.of(file), "", 300, 400, "", false), place.asking()), "The feet lie above the head.",
                "a row of the feet below that of the head, counted from the upper edge");
        refused(() -> set.run(input("anna", Optional.of(file), "", 0, 0, "1A_t01", false), place.asking()),
                "Two pictures were given for one.", "a file or a take");
        refused(() -> set.run(input("anna", Optional.empty(), "", 0, 0, "1A_t99", false), place.asking()), "There is no take and no asset 1A_t99.",
                "the name of a take such as 12A_t03, or an asset's id");
        refused(() -> set.run(input("anna", Optional.empty(), "", 0, 0, "", true), place.asking()), "ANNA has no such picture.", "one of: none");
    }

    @Test
    void somebody_cut_off_by_the_lower_edge_is_noted() {
        BufferedImage bust = new BufferedImage(200, 200, BufferedImage.TYPE_INT_ARGB);
        Graphics2D g = bust.createGraphics();
        g.setColor(Color.RED);
        g.fillRect(40, 30, 120, 170);
        g.dispose();
        put("anna", stored("bust.png", bust), "");
        assertThat(place.work().notes()).anyMatch(note -> note.startsWith("bust.png: the lower edge cuts ANNA off"));
    }
}
