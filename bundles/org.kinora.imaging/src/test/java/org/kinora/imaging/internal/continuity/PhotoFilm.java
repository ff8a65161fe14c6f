package org.kinora.imaging.internal.continuity;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.kinora.api.imaging.FilmFrames;
import org.kinora.api.imaging.Raster;
import org.kinora.api.story.Angle;
import org.kinora.api.story.Bible;
import org.kinora.api.story.CameraMove;
import org.kinora.api.story.Figure;
import org.kinora.api.story.FilmFormat;
import org.kinora.api.story.Joint;
import org.kinora.api.story.Light;
import org.kinora.api.story.Prompts;
import org.kinora.api.story.Scene;
import org.kinora.api.story.Shot;
import org.kinora.api.story.ShotFraming;
import org.kinora.api.story.ShotKind;
import org.kinora.api.story.ShotSize;
import org.kinora.api.story.Story;
import org.kinora.api.story.Style;
import org.kinora.api.time.Rational;
import org.kinora.api.work.Work;
import org.kinora.imaging.internal.cv.TestPictures;

/** A scene of one person, whose shots are framings of one photograph in a little more or less light; their clothes may be of another hue. */
final class PhotoFilm implements FilmFrames {
    private static final int SIDE = 512;
    /** Where the suit of scikit-image's astronaut begins under her chin, and its sides, pixels of the photograph. */
    private static final int COLLAR = 190;
    private static final int LEFT = 60;
    private static final int RIGHT = 400;

    private record Framing(int x, int y, int side, double light) {}

    private final TestPictures pictures = new TestPictures();
    private final int[] photo;
    private final List<Framing> framings = new ArrayList<>();
    private final Figure figure;
    private int other = -1;
    private double degrees;

    /** @param photo of 512 x 512, 0xRRGGBB */
    PhotoFilm(int[] photo, Figure figure, int shots, Random lot) {
        this.photo = photo;
        this.figure = figure;
        for (int i = 0; i < shots; i++) {
            int side = 360 + lot.nextInt(SIDE - 360);
            framings.add(new Framing(Math.min(lot.nextInt(40), SIDE - side), Math.min(lot.nextInt(30), SIDE - side), side,
                    Math.pow(2, 0.25 * (2 * lot.nextDouble() - 1))));
        }
    }

    static int[] read(Path file, Work work) {
        int[] rgb = new int[SIDE * SIDE];
        try (Raster photo = new TestPictures().read(file, work)) {
            for (int i = 0; i < rgb.length; i++)
                for (int c = 0; c < 3; c++) rgb[i] = rgb[i] << 8 | Math.round(255 * photo.get(c, i % SIDE, i / SIDE));
        }
        return rgb;
    }

    void otherClothes(int shot, double turned) {
        other = shot;
        degrees = turned;
    }

    @Override
    public List<FilmShot> shots() {
        List<FilmShot> shots = new ArrayList<>();
        for (int i = 0; i < framings.size(); i++) shots.add(new FilmShot("s." + i, "1" + (char) ('A' + i), "s", false, 1));
        return shots;
    }

    @Override
    public Raster frame(int shot, int frame, Work work) {
        Framing framing = framings.get(shot);
        PaintedFilm.Fault fault = new PaintedFilm.Fault();
        fault.degrees = degrees;
        PaintedFilm.Colour turned = PaintedFilm.colour(fault, 0);
        double share = Math.pow(framing.light(), 1 / 2.2);
        return pictures.painted(framing.side(), framing.side(), (column, row) -> {
            int x = framing.x() + column;
            int y = framing.y() + row;
            int rgb = photo[y * SIDE + x];
            if (shot == other && y > COLLAR && x > LEFT && x < RIGHT) rgb = turned.of(rgb);
            int lit = 0;
            for (int shift = 16; shift >= 0; shift -= 8) lit = lit << 8 | (int) Math.clamp(Math.round(share * (rgb >> shift & 0xFF)), 0, 255);
            return lit;
        });
    }

    @Override
    public Optional<Story> story() {
        List<Shot> planned = shots().stream().map(shot -> new Shot(shot.id(), shot.label(), Optional.empty(), new ShotFraming(ShotKind.SINGLE,
                ShotSize.MEDIUM, Angle.EYE, 0, 35), CameraMove.STILL, List.of(figure), List.of(), Optional.empty(), "", List.of(), "",
                new Prompts("", "", "", ""), Joint.CUT, Rational.of(2), Optional.empty(), false)).toList();
        Scene scene = new Scene("s", "1", "INT. HALL", "hall", new Light("day", "clear", "neutral"), "present", "", planned, List.of());
        return Optional.of(new Story("", "en", Map.of(), FilmFormat.HD, new Bible(List.of(), List.of(), List.of(), new Style("photo", "", List.of())),
                List.of(scene), List.of()));
    }
}
