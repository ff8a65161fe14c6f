package org.kinora.film.internal.export;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.kinora.api.film.Clip;
import org.kinora.api.film.Cut;
import org.kinora.api.film.Effect;
import org.kinora.api.film.Keys;
import org.kinora.api.film.Medium;
import org.kinora.api.film.Role;
import org.kinora.api.film.Track;
import org.kinora.api.imaging.Area;
import org.kinora.api.imaging.Picture;
import org.kinora.api.imaging.PictureComposition;
import org.kinora.api.imaging.Pictures;
import org.kinora.api.media.Fit;
import org.kinora.api.media.MediaEngine;
import org.kinora.api.story.FilmFormat;
import org.kinora.api.time.Rational;
import org.kinora.api.work.Work;

/**
 * Chooses for every clip that fills the frame which part of it is seen in another shape: faces and what is looked at. One place for the whole clip,
 * the middle one of those that three of its frames ask for, so that the picture stands still. A clip that somebody framed stays as it is framed.
 */
record SmartFraming(MediaEngine media, Pictures pictures, PictureComposition composition, Work work) {
    private static final int[] SIXTHS = {1, 3, 5};
    /** Pixels across of the frames that are looked at. */
    private static final int WIDTH = 640;

    Cut framed(Cut cut, FilmFormat format) {
        List<Track> tracks = cut.tracks().stream().map(track -> track.role() != Role.PICTURE ? track
                : track.with(track.clips().stream().map(clip -> framed(clip, format)).toList())).toList();
        return new Cut(format, cut.language(), cut.frames(), tracks, cut.markers(), cut.metadata(), cut.mastering());
    }

    private Clip framed(Clip clip, FilmFormat format) {
        if (clip.medium() instanceof Medium.Nest nest)
            return new Clip(clip.id(), clip.linked(), new Medium.Nest(framed(nest.cut(), format)), clip.position(), clip.length(), clip.in(),
                    clip.blend(), clip.level(), clip.speed(), clip.group(), clip.effects());
        if (clip.effects().stream().anyMatch(Effect.Framing.class::isInstance)) return clip;
        List<long[]> places = switch (clip.medium()) {
            case Medium.Still still when still.fit() == Fit.CROP -> List.of(place(work.assets().file(still.asset()), format));
            case Medium.Footage footage when footage.fit() == Fit.CROP -> places(clip, work.assets().file(footage.asset()), format);
            default -> List.of();
        };
        if (places.isEmpty()) return clip;
        List<Effect> effects = new ArrayList<>(clip.effects());
        effects.add(new Effect.Framing(Keys.of(middle(places, 0)), Keys.of(middle(places, 1))));
        return clip.with(effects);
    }

    private static long middle(List<long[]> places, int axis) {
        return places.stream().mapToLong(place -> place[axis]).sorted().skip(places.size() / 2).findFirst().orElseThrow();
    }

    private List<long[]> places(Clip clip, Path file, FilmFormat format) {
        List<long[]> places = new ArrayList<>();
        Rational last = Rational.max(Rational.ZERO, media.probe(file).duration().minus(Rational.of(1).dividedBy(format.rate())));
        for (int sixths : SIXTHS) {
            work.checkCancelled();
            Rational frame = Rational.of(clip.in()).plus(clip.speed().times(Rational.of(clip.length() * sixths, 6)));
            Rational time = Rational.max(Rational.ZERO, Rational.min(last, frame.dividedBy(format.rate())));
            Path look = work.scratch().resolve("look.png");
            media.within(work).poster(file, time, WIDTH, look);
            places.add(place(look, format));
        }
        return places;
    }

    /** Which part of a picture stays, in millionths of what is too much, across and down. */
    private long[] place(Path file, FilmFormat format) {
        try (Picture picture = pictures.read(file, work)) {
            Area area = composition.crop(picture.raster(), format.width(), format.height(), work);
            return new long[] {part(area.x(), picture.raster().width() - area.width()), part(area.y(), picture.raster().height() - area.height())};
        }
    }

    private static long part(int at, int most) {
        return most <= 0 ? Keys.ONE / 2 : Keys.ONE * at / most;
    }
}
