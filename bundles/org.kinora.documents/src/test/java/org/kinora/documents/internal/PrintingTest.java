package org.kinora.documents.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kinora.api.asset.AssetId;
import org.kinora.api.asset.Origin;
import org.kinora.api.document.Panel;
import org.kinora.api.document.Paper;
import org.kinora.api.document.Storyboard;
import org.kinora.api.screenplay.Element;
import org.kinora.api.screenplay.Screenplay;
import org.kinora.api.screenplay.TitleEntry;
import org.kinora.api.story.CameraMove;
import org.kinora.api.time.Rational;
import org.kinora.testkit.TestWork;

class PrintingTest {
    private final Printing printing = new Printing();

    private static AssetId red(TestWork work) throws Exception {
        BufferedImage image = new BufferedImage(64, 36, BufferedImage.TYPE_INT_RGB);
        for (int y = 0; y < 36; y++) for (int x = 0; x < 64; x++) image.setRGB(x, y, 0xFF0000);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        ImageIO.write(image, "png", bytes);
        return work.assets().put(bytes.toByteArray(), "image/png", Origin.DERIVED, "red.png");
    }

    private static Storyboard board(TestWork work, int panels) throws Exception {
        AssetId red = red(work);
        List<Panel> all = new ArrayList<>();
        for (int i = 0; i < panels; i++)
            all.add(new Panel(i % 2 == 0 ? Optional.of(red) : Optional.empty(), "1" + (char) ('A' + i), "1. INT. HUT - DAY", "MCU, 50 mm",
                    CameraMove.Kind.values()[i % CameraMove.Kind.values().length], "", "She looks up, number " + i + ".",
                            List.of(new Panel.Speech("MARA:",
                            "Who is there?")), "wind", Rational.of(i), Rational.of(3, 2)));
        return new Storyboard("The Light", "written by Ida", 1280, 720, all);
    }

    private static PDDocument open(TestWork work, AssetId document) throws Exception {
        return Loader.loadPDF(work.assets().file(document).toFile());
    }

    @ParameterizedTest
    @CsvSource({"1, 17", "2, 9", "3, 6", "6, 3"})
    void every_panel_is_on_some_page_with_its_words_and_every_arrow_can_be_drawn(int panels, int pages) throws Exception {
        try (TestWork work = new TestWork()) {
            Storyboard board = board(work, 17);
            try (PDDocument document = open(work, printing.storyboard(board, panels, Paper.LETTER, work))) {
                assertThat(document.getNumberOfPages()).isEqualTo(pages);
                String text = new PDFTextStripper().getText(document);
                for (Panel panel : board.panels()) assertThat(text).contains(panel.slate() + " ", panel.action());
                assertThat(text).contains("The Light", "MARA:", "Who is there?", "1.5 s");
                BufferedImage page = new PDFRenderer(document).renderImageWithDPI(0, 36);
                assertThat(red(page)).isGreaterThan(page.getWidth() * page.getHeight() / 40);
            }
            assertThat(work.notes()).isEmpty();
        }
    }

    private static int red(BufferedImage page) {
        int red = 0;
        for (int y = 0; y < page.getHeight(); y++) for (int x = 0; x < page.getWidth(); x++) {
            int rgb = page.getRGB(x, y);
            if ((rgb >> 16 & 255) > 200 && (rgb >> 8 & 255) < 60) red++;
        }
        return red;
    }

    @Test
    void a_script_has_a_title_page_and_ten_letters_to_the_inch() throws Exception {
        Element action = new Element.Action(1, "She *waits* for the _boat_.", false);
        Element left = new Element.Speech(1, "MARA", List.of(), List.of(new Element.Part.Spoken(1, "Now!")), Element.Dual.LEFT);
        Element right = new Element.Speech(1, "TOM", List.of("O.S."), List.of(new Element.Part.Parenthetical(1, "loud"),
                new Element.Part.Spoken(1, "No!")),
                Element.Dual.RIGHT);
        Element centred = new Element.Action(1, "THE END", true);
        Screenplay script = new Screenplay(List.of(new TitleEntry("Title", List.of("**The Light**"), 1), new TitleEntry("Author",
                List.of("Ida Lund"), 2)),
                List.of(action, left, right, centred), List.of());
        try (TestWork work = new TestWork(); PDDocument document = open(work, printing.script(script, true, Paper.A4, work))) {
            assertThat(document.getNumberOfPages()).isEqualTo(2);
            assertThat(document.getPage(0).getMediaBox().getHeight()).isEqualTo(842);
            String text = new PDFTextStripper().getText(document);
            assertThat(text).contains("The Light", "Ida Lund", "THE END", "TOM (O.S.)", "(loud)").doesNotContain("*", "_");
            List<Float> widths = new ArrayList<>();
            new PDFTextStripper() {
                @Override
                protected void processTextPosition(org.apache.pdfbox.text.TextPosition position) {
                    if (position.getUnicode().equals("b")) widths.add(position.getWidth());
                }
            }.getText(document);
            assertThat(widths).isNotEmpty().allSatisfy(width -> assertThat(width).isBetween(7.19f, 7.21f));
        }
    }

    @Test
    void letters_that_are_written_from_right_to_left_are_drawn_and_missing_ones_told() throws Exception {
        Screenplay script = new Screenplay(List.of(), List.of(new Element.Action(1, "שלום עולם! " + Character.toString(0x12000), false)), List.of());
        try (TestWork work = new TestWork(); PDDocument document = open(work, printing.script(script, false, Paper.LETTER, work))) {
            assertThat(document.getNumberOfPages()).isEqualTo(1);
            BufferedImage page = new PDFRenderer(document).renderImageWithDPI(0, 72);
            int ink = 0;
            for (int y = 0; y < page.getHeight(); y++) for (int x = 0; x < page.getWidth(); x++) if ((page.getRGB(x, y) & 255) < 128) ink++;
            assertThat(ink).isGreaterThan(100);
        }
    }

    @Test
    void a_contact_sheet_holds_all_panels_as_paper_and_as_a_picture() throws Exception {
        try (TestWork work = new TestWork()) {
            Storyboard board = board(work, 17);
            try (PDDocument document = open(work, printing.contactSheet(board, Paper.A4, work))) {
                assertThat(document.getNumberOfPages()).isEqualTo(1);
                assertThat(new PDFTextStripper().getText(document)).contains("1A", "1Q");
            }
            BufferedImage picture = ImageIO.read(work.assets().file(printing.contactPicture(board, 1000, work)).toFile());
            assertThat(picture.getWidth()).isEqualTo(1000);
            assertThat(red(picture)).isGreaterThan(picture.getWidth() * picture.getHeight() / 8);
        }
    }
}
