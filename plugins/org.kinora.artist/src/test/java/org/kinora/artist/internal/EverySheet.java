package org.kinora.artist.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.kinora.api.generate.Depiction;
import org.kinora.api.stage.Placement;
import org.kinora.api.story.Angle;
import org.kinora.api.story.ShotFraming;
import org.kinora.api.story.ShotKind;
import org.kinora.api.story.ShotSize;
import org.kinora.api.story.Style;
import org.kinora.artist.internal.lint.Fault;
import org.kinora.artist.internal.lint.Finding;
import org.kinora.artist.internal.render.Easels;
import org.kinora.stage.internal.KinoraStager;
import org.kinora.testkit.TestWork;

/**
 * Sheets of every set in every shape of the frame, of every style and of every size of shot from every angle, to be looked at:
 * {@code mvn test -Psheets}, then {@code target/sheets}.
 *
 * <p>Each row is a set: its first shot and the first that shows two people, in 16:9, 4:3, 1:1 and 9:16.
 */
class EverySheet {
    private static final int HIGH = 180;
    private static final int[][] SHAPES = {{16, 9}, {4, 3}, {1, 1}, {9, 16}};
    private static final int ROWS = 10;

    private final Path folder = Path.of(System.getProperty("kinora.sheets", "target/sheets"));
    private final Shapes shapes = new Shapes();
    private final Easels easels = new Easels();
    private final List<String> cut = new ArrayList<>();

    /** Title and pictures from left to right. */
    private record Row(String title, List<BufferedImage> pictures) {}

    @Test
    void every_set_in_every_shape() {
        List<Row> rows = kits().stream().map(this::set).toList();
        for (int page = 0; page * ROWS < rows.size(); page++) {
            save(rows.subList(page * ROWS, Math.min(rows.size(), (page + 1) * ROWS)), "sets-" + (page + 1) + ".png");
        }
        assertThat(cut).as("sets whose shots cut a head").hasSizeLessThan(rows.size() / 10);
    }

    @Test
    void every_style_by_day_and_night_in_every_shape() {
        List<Row> rows = new ArrayList<>();
        for (String heading : List.of("EXT. PARK - DAY", "INT. KITCHEN - NIGHT", "EXT. STREET - DUSK")) {
            for (String style : List.of("ink-wash", "flat", "noir", "painterly")) rows.add(new Row(heading + ", " + style,
                    pictures(heading, style)));
        }
        save(rows, "styles.png");
        assertThat(folder.resolve("styles.png")).isNotEmptyFile();
    }

    /** Each row is a size of one person and of two, from every angle of the camera. */
    @Test
    void every_size_from_every_angle() {
        for (String heading : List.of("INT. KITCHEN - DAY", "EXT. STREET - DAY")) {
            List<Row> rows = new ArrayList<>();
            for (ShotKind kind : List.of(ShotKind.SINGLE, ShotKind.TWO_SHOT)) for (ShotSize size : ShotSize.values()) {
                rows.add(new Row(heading + ", " + kind + ", " + size + ": " + List.of(Angle.values()), Stream.of(Angle.values())
                        .map(angle -> picture(sized(heading, kind, size, angle), HIGH * 16 / 9, heading)).toList()));
            }
            save(rows, "sizes-" + heading.replaceAll("[^A-Z]+", "-") + ".png");
        }
        assertThat(folder.resolve("sizes-INT-KITCHEN-DAY.png")).isNotEmptyFile();
    }

    private static Depiction sized(String heading, ShotKind kind, ShotSize size, Angle angle) {
        return Films.script(Films.TALK.replace("INT. KITCHEN - NIGHT", heading), Films.format(1280, 720), planned -> planned.kind() != kind ? planned
                : new ShotFraming(kind, size, angle, planned.azimuth(), planned.lens())).stream()
                .filter(shot -> shot.shot().framing().kind() == kind).findFirst().orElseThrow().depiction();
    }

    private Row set(String kit) {
        String name = kit.substring(2).replace('-', ' ').toUpperCase(Locale.ROOT);
        return new Row(kit, pictures((kit.startsWith("i") ? "INT. " : "EXT. ") + name + " - DAY", "ink-wash"));
    }

    private List<BufferedImage> pictures(String heading, String style) {
        List<BufferedImage> pictures = new ArrayList<>();
        for (int turn = 0; turn < 2; turn++) for (int[] shape : SHAPES) {
            int width = HIGH * shape[0] / shape[1];
            List<Films.Staged> shots = Films.script(Films.TALK.replace("INT. KITCHEN - NIGHT", heading), Films.format(4 * width, 4 * HIGH));
            Films.Staged shot = turn == 0 ? shots.getFirst() : shots.stream().skip(1).filter(one -> one.view().shot().placements().stream()
                    .filter(Placement::seen).count() == 2).findFirst().orElse(shots.getLast());
            pictures.add(picture(shot.depiction().in(new Style(style, "", List.of())), width, heading));
        }
        return pictures;
    }

    private BufferedImage picture(Depiction depiction, int width, String heading) {
        BufferedImage image = new BufferedImage(width, HIGH, BufferedImage.TYPE_INT_RGB);
        try (TestWork work = new TestWork()) {
            Panel panel = Panel.draw(depiction, 2 * width, 2 * HIGH, shapes, easels, work);
            for (Finding finding : panel.findings()) if (finding.fault() == Fault.HEAD_CUT) cut.add(heading + " " + width + ":" + HIGH);
            BufferedImage large = new BufferedImage(2 * width, 2 * HIGH, BufferedImage.TYPE_INT_RGB);
            large.setRGB(0, 0, 2 * width, 2 * HIGH, panel.image(), 0, 2 * width);
            Graphics2D g = image.createGraphics();
            g.drawImage(large.getScaledInstance(width, HIGH, java.awt.Image.SCALE_AREA_AVERAGING), 0, 0, null);
            g.dispose();
        }
        return image;
    }

    private void save(List<Row> rows, String name) {
        int width = rows.stream().mapToInt(row -> row.pictures().stream().mapToInt(picture -> picture.getWidth() + 4).sum()).max().orElse(1);
        BufferedImage sheet = new BufferedImage(width, rows.size() * (HIGH + 20), BufferedImage.TYPE_INT_RGB);
        Graphics2D g = sheet.createGraphics();
        g.setColor(Color.WHITE);
        int y = 0;
        for (Row row : rows) {
            int x = 0;
            for (BufferedImage picture : row.pictures()) {
                g.drawImage(picture, x, y, null);
                x += picture.getWidth() + 4;
            }
            g.drawString(row.title(), 4, y + HIGH + 15);
            y += HIGH + 20;
        }
        g.dispose();
        try {
            ImageIO.write(sheet, "png", Files.createDirectories(folder).resolve(name).toFile());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The sets of the stager, each after i or o and a colon: inside or outside. */
    private static List<String> kits() {
        try (var in = KinoraStager.class.getResourceAsStream("set/kits.txt")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().filter(line -> line.startsWith("kit ")).map(line -> line.split(" "))
                    .map(words -> (words[2].equals("out") ? "o:" : "i:") + words[1]).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
