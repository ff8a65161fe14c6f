package org.kinora.imaging.internal.continuity;

import java.util.List;
import java.util.Optional;
import org.kinora.api.imaging.Area;
import org.kinora.api.imaging.Faces;
import org.kinora.api.imaging.FilmFrames;
import org.kinora.api.imaging.Mask;
import org.kinora.api.imaging.Raster;
import org.kinora.api.work.Work;

/** The body of the only person on a photograph, from where the face is. */
final class OnePerson {
    private final Faces faces;

    OnePerson(Faces faces) {
        this.faces = faces;
    }

    /** The only character that the plan has in a shot. */
    static Optional<String> alone(FilmFrames film, int shot) {
        return film.story().flatMap(story -> story.shot(film.shots().get(shot).id())).filter(planned -> planned.figures().size() == 1)
                .map(planned -> planned.figures().getFirst().character());
    }

    /** Face and chest; empty unless there is one face. */
    Optional<Mask> body(Raster frame, Work work) {
        List<Area> found = faces.of(frame, work);
        if (found.size() != 1) return Optional.empty();
        Area face = found.getFirst();
        int middle = face.x() + face.width() / 2;
        // an adult's shoulders are about three faces wide and the chest begins half a face below the chin (Loomis, 1943)
        int half = face.width();
        int top = face.y() + face.height() * 3 / 2;
        int bottom = Math.min(frame.height(), face.y() + face.height() * 7 / 2);
        if (bottom - top < face.height() / 2) return Optional.empty();
        Mask body = Mask.take(frame.width(), frame.height(), work);
        for (int y = top; y < bottom; y++)
            for (int x = Math.max(0, middle - half); x < Math.min(frame.width(), middle + half); x++) body.set(x, y, 255);
        return Optional.of(body);
    }
}
