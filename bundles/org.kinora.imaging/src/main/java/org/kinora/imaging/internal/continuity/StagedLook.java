package org.kinora.imaging.internal.continuity;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.kinora.api.imaging.FilmFrames;
import org.kinora.api.imaging.Finding;
import org.kinora.api.imaging.Raster;
import org.kinora.api.story.Scene;
import org.kinora.api.story.Shot;
import org.kinora.api.story.ShotKind;
import org.kinora.api.story.Story;
import org.kinora.api.work.Work;
import org.kinora.imaging.internal.colour.Oklab;
import org.kinora.imaging.internal.cv.Interleaving;

/**
 * Shots that show what their staging shows, held against how it is drawn: what lies mirrored, in another light, in other colours or clothes is told.
 * A
 * picture whose edges lie elsewhere, such as a photograph or somebody else's drawing, is not judged here.
 */
final class StagedLook {
    /** Likeness from which a picture shows what is staged, and by how much it must be less so the other way round. */
    private static final double ALIKE = 0.5;
    private static final double TURNED = 0.15;
    /** One in so many pixels must have what is told of them, and half of them must agree so far, in powers of two, on how strong colours are. */
    private static final int FEW = 100;
    private static final double AGREE = 1;
    /** Share of what has a colour that other light or colours must explain where the set tells nothing of them: clothes leave skin as it is. */
    private static final double FITS = 0.85;

    private final Interleaving pixels;
    private final Oklab oklab = new Oklab();
    private final StagedHour hour;

    StagedLook(Interleaving pixels) {
        this.pixels = pixels;
        hour = new StagedHour(pixels, oklab);
    }

    /**
     * What was found.
     *
     * @param shots numbers of those that could be held against their staging
     */
    record Judged(List<Finding> findings, Set<Integer> shots) {}

    Judged of(FilmFrames film, List<ShotMeasure> shots, Work work) {
        Judged judged = new Judged(new ArrayList<>(), new HashSet<>());
        Map<String, Scene> scenes = new HashMap<>();
        film.story().ifPresent(story -> story.scenes().forEach(scene -> scene.shots().forEach(shot -> scenes.put(shot.id(), scene))));
        for (int i = 0; i < film.shots().size(); i++) {
            work.checkCancelled();
            Scene scene = scenes.get(film.shots().get(i).id());
            if (scene == null || scene.shot(film.shots().get(i).id()).orElseThrow().framing().kind() == ShotKind.CARD) continue;
            Optional<FilmFrames.StagedPicture> drawn = film.staged(i, scene.light(), work);
            if (drawn.isEmpty()) continue;
            try (FilmFrames.StagedPicture staged = drawn.get()) {
                int nearest = shots.get(i).nearest(FrameMeasure.of(staged.picture(), pixels));
                try (Raster frame = film.frame(i, nearest, work)) {
                    SmallPicture wanted = SmallPicture.of(staged.picture(), pixels, oklab);
                    judge(film, i, nearest, scene, SmallPicture.of(frame, pixels, oklab), wanted,
                            new StagedFigures(staged.figures(), wanted.width(), wanted.height()), judged, work);
                }
            }
        }
        return judged;
    }

    private void judge(FilmFrames film, int number, int frame, Scene scene, SmallPicture seen, SmallPicture drawn, StagedFigures placed,
            Judged judged,
            Work work) {
        double upright = seen.likeness(drawn);
        SmallPicture turned = drawn.mirrored(oklab);
        double mirrored = seen.likeness(turned);
        if (Math.max(upright, mirrored) < ALIKE) return;
        judged.shots().add(number);
        StagedFindings told = new StagedFindings(film, film.shots().get(number), frame);
        boolean round = mirrored > upright + TURNED;
        if (round) judged.findings().add(told.mirrored(mirrored, upright));
        SmallPicture wanted = round ? turned : drawn;
        StagedFigures figures = round ? placed.mirrored() : placed;
        boolean still = film.shots().get(number).frames() == 1;
        Optional<ColourShift> shift = shift(wanted, seen, figures, still);
        double other = seen.apart(wanted, figures.set());
        double graded = shift.map(one -> seen.apart(wanted.shifted(one, oklab), figures.set())).orElse(other);
        Optional<StagedHour.Taken> taken = round ? Optional.empty()
                : hour.of(film, number, scene.light(), open(film, scene, number), seen, figures.set(), other, graded, work);
        if (taken.isPresent()) {
            judged.findings().add(told.light(scene.light(), taken.get()));
            return;
        }
        List<Finding> grade = shift.map(told::grade).orElse(List.of());
        judged.findings().addAll(grade);
        if (grade.isEmpty()) figures.changed(seen, wanted, still).forEach((who, share) -> judged.findings().add(told.costume(who, share)));
    }

    /**
     * Over the set, for people may have changed; of colours that it has too few of, over all. Colours count where they explain nearly all of
     * them.
     */
    private Optional<ColourShift> shift(SmallPicture wanted, SmallPicture seen, StagedFigures figures, boolean still) {
        int few = seen.rgb().length / FEW;
        ColourShift.Least least = new ColourShift.Least(few, few, few, AGREE, still);
        Optional<ColourShift> all = ColourShift.of(wanted.rgb(), seen.rgb(), least, oklab);
        Optional<ColourShift> set = ColourShift.of(figures.ofSet(wanted), figures.ofSet(seen), least, oklab);
        Optional<ColourShift> fitting = all.filter(shift -> seen.fits(wanted.shifted(shift, oklab), wanted) >= FITS);
        Optional<ColourShift> both = set.map(one -> fitting.map(one::orElse).orElse(one)).or(() -> fitting);
        return still ? both : both.map(one -> seen.fits(wanted.shifted(one, oklab), wanted) >= FITS ? one : one.lightOnly());
    }

    private static boolean open(FilmFrames film, Scene scene, int number) {
        Story story = film.story().orElseThrow();
        Shot shot = scene.shot(film.shots().get(number).id()).orElseThrow();
        return story.bible().place(shot.place().orElse(scene.place())).map(place -> !place.interior()).orElse(false);
    }
}
