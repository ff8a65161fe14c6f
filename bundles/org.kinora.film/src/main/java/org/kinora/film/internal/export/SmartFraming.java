package org.kinora.film.internal.export;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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
 * Chooses for every clip that fills the frame which part of it is seen in another shape: faces and what is looked at, twice a second.
 * Where that moves, the picture follows it at a calm pace; else it stands still. A clip that somebody framed stays as it is framed.
 */
record SmartFraming(MediaEngine media, Pictures pictures, PictureComposition composition, Work work) {
    private static final int LOOKS_A_SECOND = 2;
    private static final int FEWEST = 3;
    private static final int MOST = 60;
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
        Optional<Effect.Framing> framing = switch (clip.medium()) {
            case Medium.Still still when still.fit() == Fit.CROP -> Optional.of(still(place(work.assets().file(still.asset()), format)));
            case Medium.Footage footage when footage.fit() == Fit.CROP -> Optional.of(moving(clip, work.assets().file(footage.asset()), format));
            default -> Optional.empty();
        };
        if (framing.isEmpty()) return clip;
        List<Effect> effects = new ArrayList<>(clip.effects());
        effects.add(framing.get());
        return clip.with(effects);
    }

    private static Effect.Framing still(long[] place) {
        return new Effect.Framing(Keys.of(place[0]), Keys.of(place[1]));
    }

    private Effect.Framing moving(Clip clip, Path file, FilmFormat format) {
        int looks = (int) Math.clamp(Rational.of(clip.length() * LOOKS_A_SECOND).dividedBy(format.rate()).ceil(), FEWEST, MOST);
        long[] frames = new long[looks];
        long[] across = new long[looks];
        long[] down = new long[looks];
        Rational last = Rational.max(Rational.ZERO, media.probe(file).duration().minus(Rational.of(1).dividedBy(format.rate())));
        for (int i = 0; i < looks; i++) {
            work.checkCancelled();
            frames[i] = clip.length() * (2 * i + 1) / (2 * looks);
            Rational frame = Rational.of(clip.in()).plus(clip.speed().times(frames[i]));
            Rational time = Rational.max(Rational.ZERO, Rational.min(last, frame.dividedBy(format.rate())));
            Path look = work.scratch().resolve("look.png");
            media.within(work).poster(file, time, WIDTH, look);
            long[] place = place(look, format);
            across[i] = place[0];
            down[i] = place[1];
        }
        FollowedPath path = new FollowedPath(format.rate());
        return new Effect.Framing(path.of(frames, across), path.of(frames, down));
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
