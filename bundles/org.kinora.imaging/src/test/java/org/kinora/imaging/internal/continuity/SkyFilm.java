package org.kinora.imaging.internal.continuity;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.kinora.api.imaging.FilmFrames;
import org.kinora.api.imaging.Raster;
import org.kinora.api.story.Angle;
import org.kinora.api.story.Bible;
import org.kinora.api.story.CameraMove;
import org.kinora.api.story.FilmFormat;
import org.kinora.api.story.Joint;
import org.kinora.api.story.Light;
import org.kinora.api.story.Place;
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

/** A scene outdoors, in a light that the script gives, with a sky and a ground of any colour in each shot. */
record SkyFilm(Light light, boolean interior, List<int[]> skyAndGround) implements FilmFrames {
    private static final TestPictures PICTURES = new TestPictures();

    @Override
    public List<FilmShot> shots() {
        return IntStream.range(0, skyAndGround.size()).mapToObj(i -> new FilmShot("s." + i, "1" + (char) ('A' + i), "s", false, 1)).toList();
    }

    @Override
    public Raster frame(int shot, int frame, Work work) {
        return PICTURES.painted(128, 72, (x, y) -> skyAndGround.get(shot)[y < 36 ? 0 : 1]);
    }

    @Override
    public Optional<Story> story() {
        Place place = new Place("field", "FIELD", "field", interior, "");
        List<Shot> shots = shots().stream().map(shot -> new Shot(shot.id(), shot.label(), Optional.empty(), new ShotFraming(ShotKind.ESTABLISHING,
                ShotSize.WIDE, Angle.EYE, 0, 35), CameraMove.STILL, List.of(), List.of(), Optional.empty(), "", List.of(), "", new Prompts("", "", "", ""),
                Joint.CUT, Rational.of(2), Optional.empty(), false)).toList();
        Scene scene = new Scene("s", "1", "EXT. FIELD", "field", light, "present", "", shots, List.of());
        return Optional.of(new Story("", "en", Map.of(), FilmFormat.HD, new Bible(List.of(), List.of(place), List.of(), new Style("ink", "", List.of())),
                List.of(scene), List.of()));
    }
}
