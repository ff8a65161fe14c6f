package org.kinora.imaging.internal.continuity;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.kinora.api.imaging.ContinuityCheck;
import org.kinora.api.imaging.Faces;
import org.kinora.api.imaging.FilmFrames;
import org.kinora.api.imaging.Finding;
import org.kinora.api.imaging.Mask;
import org.kinora.api.imaging.Raster;
import org.kinora.api.work.Texts;
import org.kinora.api.work.Work;
import org.kinora.imaging.internal.colour.Oklab;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * Whether somebody wears the same throughout a scene. Who is drawn from a staging is known by pixel; on a photograph of one person the body is below
 * the face.
 */
@Component(service = ContinuityCheck.class)
public final class Costumes implements ContinuityCheck {
    private static final Texts TEXTS = Texts.beside(Costumes.class);
    /** Share of somebody that is of a colour they do not have elsewhere in the scene, and that lacks what they have elsewhere. */
    private static final double CHANGED = 0.15;

    private final Oklab oklab = new Oklab();
    private final OnePerson persons;

    @Activate
    public Costumes(@Reference Faces faces) {
        persons = new OnePerson(faces);
    }

    private record Seen(int shot, Wearing wearing) {}

    @Override
    public List<String> kinds() {
        return List.of("costume");
    }

    @Override
    public List<Finding> check(FilmFrames film, Work work) {
        Map<String, List<Seen>> appearances = new LinkedHashMap<>();
        for (int shot = 0; shot < film.shots().size(); shot++) {
            work.checkCancelled();
            look(film, shot, appearances, work);
        }
        List<Finding> findings = new ArrayList<>();
        appearances.forEach((key, seen) -> findings.addAll(apart(film, key.substring(key.indexOf('\n') + 1), seen)));
        return findings;
    }

    private void look(FilmFrames film, int shot, Map<String, List<Seen>> appearances, Work work) {
        FilmFrames.FilmShot one = film.shots().get(shot);
        List<String> drawn = film.characters(shot);
        Optional<String> alone = drawn.isEmpty() ? OnePerson.alone(film, shot) : Optional.empty();
        if (drawn.isEmpty() && alone.isEmpty()) return;
        try (Raster frame = film.frame(shot, 0, work)) {
            for (String who : drawn) film.region(shot, who, work).ifPresent(region -> keep(one.scene() + "\n" + who, shot, frame, region, appearances, work));
            // a drawing and a photograph of somebody are not compared
            alone.ifPresent(who -> persons.body(frame, work).ifPresent(region -> keep(one.scene() + " photographed\n" + who, shot, frame, region,
                    appearances, work)));
        }
    }

    private void keep(String key, int shot, Raster frame, Mask region, Map<String, List<Seen>> appearances, Work work) {
        try (region) {
            Wearing wearing = Wearing.of(frame, region, oklab, work);
            if (!wearing.colours().isEmpty()) appearances.computeIfAbsent(key, any -> new ArrayList<>()).add(new Seen(shot, wearing));
        }
    }

    private static List<Finding> apart(FilmFrames film, String who, List<Seen> seen) {
        List<Finding> findings = new ArrayList<>();
        for (int i = 0; i < seen.size() && seen.size() > 1; i++) {
            Seen one = seen.get(i);
            List<Wearing> others = seen.stream().filter(other -> other != one).map(Seen::wearing).toList();
            double changed = Math.min(one.wearing().unknownTo(others), one.wearing().lacks(others));
            // of two that differ the later one is told
            if (changed < CHANGED || seen.size() == 2 && i == 0) continue;
            Seen other = seen.get(i == 0 ? 1 : i - 1);
            FilmFrames.FilmShot shot = film.shots().get(one.shot());
            String name = film.story().flatMap(story -> story.bible().character(who)).map(character -> character.name()).orElse(who);
            findings.add(new Finding("costume", "costume", List.of(shot.id(), film.shots().get(other.shot()).id()), 0, TEXTS.text("costume",
                    shot.label(), name, String.format(Locale.ROOT, "%.0f", 100 * changed)), Math.round(100_000 * changed), Math.round(100_000 * CHANGED),
                    "%", TEXTS.text("costume.source"), TEXTS.text("costume.suggestion", shot.label())));
        }
        return findings;
    }
}
