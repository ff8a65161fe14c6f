package org.kinora.imaging.internal.continuity;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.kinora.api.imaging.ContinuityCheck;
import org.kinora.api.imaging.FilmFrames;
import org.kinora.api.imaging.Finding;
import org.kinora.api.imaging.Raster;
import org.kinora.api.story.Light;
import org.kinora.api.story.Scene;
import org.kinora.api.story.Shot;
import org.kinora.api.story.ShotKind;
import org.kinora.api.story.Story;
import org.kinora.api.work.Texts;
import org.kinora.api.work.Work;
import org.kinora.imaging.internal.colour.Oklab;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;

/** Whether a picture has the time of day and the weather that the script gives its scene. */
@Component(service = ContinuityCheck.class)
public final class ScriptedLight implements ContinuityCheck {
    private static final Texts TEXTS = Texts.beside(ScriptedLight.class);

    private final Oklab oklab = new Oklab();

    @Activate
    public ScriptedLight() {}

    @Override
    public List<String> kinds() {
        return List.of("daytime", "weather");
    }

    @Override
    public List<String> causes() {
        return List.of("script-light");
    }

    @Override
    public List<Finding> check(FilmFrames film, Work work) {
        Optional<Story> story = film.story();
        if (story.isEmpty()) return List.of();
        Map<String, Scene> scenes = new LinkedHashMap<>();
        story.get().scenes().forEach(scene -> scene.shots().forEach(shot -> scenes.put(shot.id(), scene)));
        List<Finding> findings = new ArrayList<>();
        for (int i = 0; i < film.shots().size(); i++) {
            work.checkCancelled();
            Scene scene = scenes.get(film.shots().get(i).id());
            if (scene == null || outdoors(story.get(), scene, film.shots().get(i).id()).isEmpty()) continue;
            boolean open = outdoors(story.get(), scene, film.shots().get(i).id()).get();
            try (Raster frame = film.frame(i, film.shots().get(i).frames() / 2, work)) {
                List<Finding> seen = told(film.shots().get(i), scene.light(), open, frame);
                if (!seen.isEmpty() && !drawnSo(film, i, scene.light(), open, work)) findings.addAll(seen);
            }
        }
        return findings;
    }

    private List<Finding> told(FilmFrames.FilmShot shot, Light wanted, boolean open, Raster frame) {
        DayLight light = DayLight.of(frame, oklab);
        List<Finding> told = new ArrayList<>();
        daytime(shot, wanted, open, light).ifPresent(told::add);
        if (open) weather(shot, wanted, light).ifPresent(told::add);
        return told;
    }

    /** Whether the film's own style draws the shot that way in its very light: a noir day is dark. */
    private boolean drawnSo(FilmFrames film, int shot, Light wanted, boolean open, Work work) {
        Optional<FilmFrames.StagedPicture> drawn = film.staged(shot, wanted, work);
        if (drawn.isEmpty()) return false;
        try (FilmFrames.StagedPicture staged = drawn.get()) {
            return !told(film.shots().get(shot), wanted, open, staged.picture()).isEmpty();
        }
    }

    /** Whether a shot lies under the sky; empty for cards. */
    private static Optional<Boolean> outdoors(Story story, Scene scene, String id) {
        Shot shot = scene.shot(id).orElseThrow();
        if (shot.framing().kind() == ShotKind.CARD) return Optional.empty();
        return story.bible().place(shot.place().orElse(scene.place())).map(place -> !place.interior());
    }

    private static Optional<Finding> daytime(FilmFrames.FilmShot shot, Light light, boolean open, DayLight seen) {
        boolean night = light.time().equals("night");
        boolean day = light.time().equals("day");
        if (night && open && seen.bright() > DayLight.NIGHT_MOST && seen.dark() > DayLight.SHADE_MOST)
            return Optional.of(finding("daytime", "night", shot, seen.bright(), DayLight.NIGHT_MOST));
        if (night && open && seen.light() > DayLight.NIGHT_MOST && seen.dark() > DayLight.UNLIT_MOST)
            return Optional.of(finding("daytime", "night", shot, seen.light(), DayLight.NIGHT_MOST));
        if (night && open && seen.blue() >= DayLight.BLUE_MOST)
            return Optional.of(finding("daytime", "night", shot, seen.blue(), DayLight.BLUE_MOST));
        if (day && open && seen.bright() < DayLight.DAY_LEAST)
            return Optional.of(finding("daytime", "day", shot, 100 - seen.bright(), 100 - DayLight.DAY_LEAST));
        if (day && open && seen.light() < DayLight.LIGHT_LEAST)
            return Optional.of(finding("daytime", "day", shot, 100 - seen.light(), 100 - DayLight.LIGHT_LEAST));
        return Optional.empty();
    }

    private static Optional<Finding> weather(FilmFrames.FilmShot shot, Light light, DayLight seen) {
        boolean overcast = List.of("rain", "snow", "fog", "storm").contains(light.weather());
        if (!overcast || seen.blue() < DayLight.BLUE_MOST) return Optional.empty();
        return Optional.of(finding("weather", light.weather(), shot, seen.blue(), DayLight.BLUE_MOST));
    }

    private static Finding finding(String kind, String wanted, FilmFrames.FilmShot shot, double measured, double threshold) {
        return new Finding(kind, "script-light", List.of(shot.id()), shot.frames() / 2,
                TEXTS.text(kind + (kind.equals("daytime") ? "." + wanted : ""),
                shot.label(), wanted, String.format(Locale.ROOT, "%.0f", measured)), Math.round(1000 * measured), Math.round(1000 * threshold), "%",
                TEXTS.text(kind + ".source"), TEXTS.text(kind + ".suggestion", shot.label()));
    }
}
