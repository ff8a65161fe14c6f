package org.kinora.production.internal.operations.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kinora.api.asset.AssetId;
import org.kinora.api.imaging.Finding;

class FindingsSheetTest {
    private static final int BLUE = 0x2040C0;

    @TempDir
    Path folder;

    private BufferedImage sheet(List<CheckReport.Row> rows) throws IOException {
        BufferedImage blue = new BufferedImage(512, 144, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = blue.createGraphics();
        pen.setColor(new Color(BLUE));
        pen.fillRect(0, 0, 512, 144);
        pen.dispose();
        Path file = folder.resolve("blue.png");
        ImageIO.write(blue, "png", file.toFile());
        return new FindingsSheet(any -> file).of(rows);
    }

    private static CheckReport.Row row(int number, String text, boolean seen, boolean waived) {
        Finding finding = new Finding("exposure", "grade", List.of("one"), 0, text, 500, 250, "EV", "a source", "");
        return new CheckReport.Row(number, "grade:1A", waived ? finding.waived(new Finding.Waiver("night falls", "Mara")) : finding, List.of("1A"),
                seen ? Optional.of(new AssetId("a".repeat(64), "image/png")) : Optional.empty(), "");
    }

    private static int count(BufferedImage image, int left, int right, int top, int bottom, java.util.function.IntPredicate is) {
        int count = 0;
        for (int y = top; y < bottom; y++) for (int x = left; x < right; x++) if (is.test(image.getRGB(x, y) & 0xFFFFFF)) count++;
        return count;
    }

    /** Plainly red, as the names of open findings are. */
    private static boolean red(int rgb) {
        return (rgb >> 16 & 0xFF) > (rgb >> 8 & 0xFF) + 60;
    }

    @Test
    void a_finding_has_its_picture_and_its_name_in_red_until_it_is_waived() throws IOException {
        BufferedImage sheet = sheet(List.of(row(1, "It is darker.", true, false), row(2, "It is darker.", true, true)));
        int half = sheet.getWidth() / 2;
        assertThat(count(sheet, 0, half, 0, sheet.getHeight(), rgb -> rgb == BLUE)).isGreaterThan(80_000);
        assertThat(count(sheet, half, sheet.getWidth(), 0, sheet.getHeight(), rgb -> rgb == BLUE)).isGreaterThan(80_000);
        assertThat(count(sheet, 0, half, 0, sheet.getHeight(), FindingsSheetTest::red)).isGreaterThan(100);
        assertThat(count(sheet, half, sheet.getWidth(), 0, sheet.getHeight(), FindingsSheetTest::red)).isZero();
    }

    @Test
    void what_cannot_be_seen_is_told_all_the_same() throws IOException {
        BufferedImage sheet = sheet(List.of(row(1, "A prop is missing.", false, false)));
        assertThat(count(sheet, 0, sheet.getWidth(), 0, sheet.getHeight(), rgb -> rgb == BLUE)).isZero();
        assertThat(count(sheet, 0, sheet.getWidth(), 0, sheet.getHeight(), FindingsSheetTest::red)).isGreaterThan(100);
    }

    @Test
    void words_stay_under_their_picture() throws IOException {
        BufferedImage sheet = sheet(List.of(row(1, "longer than a line ".repeat(60), false, false), row(2, "", true, false),
                row(3, "", true, false)));
        BufferedImage brief = sheet(List.of(row(1, "", false, false), row(2, "", true, false), row(3, "", true, false)));
        int left = 20 + 640;
        for (int y = 0; y < sheet.getHeight(); y++)
            for (int x = left; x < sheet.getWidth(); x++) assertThat(sheet.getRGB(x, y)).isEqualTo(brief.getRGB(x, y));
        int second = sheet.getHeight() / 2;
        assertThat(count(sheet, 0, left, second + 20, sheet.getHeight(), rgb -> rgb == BLUE))
                .isEqualTo(count(brief, 0, left, second + 20, sheet.getHeight(), rgb -> rgb == BLUE)).isPositive();
    }

    @Test
    void a_sheet_stays_of_a_size_that_can_be_opened() throws IOException {
        List<CheckReport.Row> rows = new ArrayList<>();
        for (int i = 1; i <= 5 * FindingsSheet.MOST; i++) rows.add(row(i, "It is darker.", false, false));
        assertThat(sheet(rows).getHeight()).isEqualTo(sheet(rows.subList(0, FindingsSheet.MOST)).getHeight());
    }
}
