package org.kinora.api.imaging;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.kinora.api.film.Cut;
import org.kinora.api.media.Sound;
import org.kinora.api.stage.Staging;
import org.kinora.api.story.Light;
import org.kinora.api.story.Story;
import org.kinora.api.work.Work;
import org.osgi.annotation.versioning.ProviderType;

/**
 * The shots of a film as checks see them: always their pictures; plan, staging, cut and sound where there are some. Implemented by the platform,
 * handed
 * to checks, used on their thread.
 */
@ProviderType
public interface FilmFrames {
    /**
     * One shot.
     *
     * @param id of the shot in the plan, or {@code shot.N} of a clip
     * @param label for people
     * @param scene id of its scene; shots of one scene share place and light
     * @param chained whether it goes on in the very picture in which the shot before ends
     * @param frames how many it has; 1 for a panel that stands still
     */
    record FilmShot(String id, String label, String scene, boolean chained, int frames) {}

    /**
     * A line as the film speaks it.
     *
     * @param id of the line
     * @param shot number of the shot that it begins in
     * @param label for people, e.g. {@code mara-3}
     */
    record SpokenLine(String id, int shot, String label) {}

    /**
     * What a shot shows as it is planned and staged.
     *
     * @param picture of the size of {@link #frame}
     * @param figures which of its pixels show a character, by id
     */
    record StagedPicture(Raster picture, Map<String, Mask> figures) implements AutoCloseable {
        @Override
        public void close() {
            picture.close();
            figures.values().forEach(Mask::close);
        }
    }

    /** The shots in the order of the film. */
    List<FilmShot> shots();

    /** One frame of a shot, from 0; 8 bit sRGB, all of one size; the caller closes it. */
    Raster frame(int shot, int frame, Work work);

    /** Ids of the characters of whom {@link #region} may know where they are in a shot. */
    default List<String> characters(int shot) {
        return List.of();
    }

    /**
     * Which pixels of a shot's first frame show a character, as a person painted it or the panel was drawn; of the frame's size, closed by the
     * caller;
     * empty where nobody knows.
     */
    default Optional<Mask> region(int shot, String character, Work work) {
        return Optional.empty();
    }

    /**
     * A shot as whoever draws from stagings draws it today, in some light; closed by the caller; empty where nobody staged it or nobody draws. It
     * may be
     * drawn when it is asked for, so the scene's own light, which the film was drawn in, costs least.
     */
    default Optional<StagedPicture> staged(int shot, Light light, Work work) {
        return Optional.empty();
    }

    /** The plan; empty for material that nobody planned. */
    default Optional<Story> story() {
        return Optional.empty();
    }

    /** How a scene stands on its set; empty where nobody staged it. */
    default Optional<Staging> staging(String scene) {
        return Optional.empty();
    }

    /** The film as it is cut, hand edits included. */
    default Optional<Cut> cut() {
        return Optional.empty();
    }

    /** The lines that are heard, in the order of the film; empty before there is any sound. */
    default List<SpokenLine> lines() {
        return List.of();
    }

    /** What is heard while a line is spoken: the finished mix where there is one. */
    default Sound heard(SpokenLine line, Work work) {
        throw new IllegalArgumentException("nobody hears " + line.id());
    }
}
