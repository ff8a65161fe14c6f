package org.kinora.production.internal.operations.film;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.kinora.api.film.Clip;
import org.kinora.api.film.Cut;
import org.kinora.api.film.EditedCut;
import org.kinora.api.film.Role;
import org.kinora.api.media.MediaEngine;
import org.kinora.api.media.MediaInfo;
import org.kinora.api.operation.Context;
import org.kinora.api.operation.Declaration;
import org.kinora.api.operation.Operation;
import org.kinora.api.operation.Readable;
import org.kinora.api.platform.engine.Engine;
import org.kinora.api.platform.film.FilmEngine;
import org.kinora.api.platform.project.OpenProject;
import org.kinora.api.time.Rational;
import org.kinora.production.internal.operations.cut.CutDesk;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Tells what the film is, and whether its file is up to date. */
@Component(service = Operation.class)
@Declaration(name = "film.info", command = "film info", title = "Tell what the film consists of and whether its file is up to date.",
        help = "  kinora film info")
public final class ShowFilm implements Operation<ShowFilm.Input, ShowFilm.Output> {
    private final CutDesk desk;
    private final Engine engine;
    private final FilmEngine film;
    private final MediaEngine media;

    /** Nothing to choose. */
    public record Input() {}

    /**
     * The film in figures.
     *
     * @param transitions how often each kind occurs
     * @param loudness integrated, in hundredths of LUFS, as the sound is mastered
     * @param chapters their titles
     * @param file what is in the finished file of this very cut, when there is one
     * @param bytes size of that file
     */
    public record Output(String title, int width, int height, Rational rate, Rational duration, long frames, int shots,
            Map<String, Integer> transitions, int sounds, int captions, int loudness, int truePeak, List<String> chapters, int conflicts,
            Optional<MediaInfo> file, long bytes) implements Readable {
        @Override
        public String text() {
            List<String> lines = new ArrayList<>();
            lines.add("\"" + title + "\": " + clock(duration) + ", " + frames + " frames of " + width + " x " + height + " at " + rate + " a second");
            lines.add(shots + " shots, " + sounds + " sounds, " + captions + " captions, " + chapters.size() + " chapters");
            if (!transitions.isEmpty()) lines.add("transitions: " + String.join(", ", transitions.entrySet().stream().map(kind -> kind.getValue()
                    + " x " + kind.getKey()).toList()));
            lines.add(String.format(Locale.ROOT, "sound at %.1f LUFS, peaks up to %.1f dBTP", loudness / 100.0, truePeak / 100.0));
            if (conflicts > 0) lines.add("! " + conflicts + " edits of the cut have no place any more: kinora cut show --edits");
            lines.add(file.isPresent() ? String.format(Locale.ROOT, "the file is up to date: %.1f MB", bytes / 1e6)
                    : "the file is not up to date: kinora make");
            return String.join("\n", lines);
        }

        private static String clock(Rational seconds) {
            long tenths = seconds.times(10).round();
            return String.format(Locale.ROOT, "%d:%02d.%d", tenths / 600, tenths / 10 % 60, tenths % 10);
        }
    }

    @Activate
    public ShowFilm(@Reference CutDesk desk, @Reference Engine engine, @Reference FilmEngine film, @Reference MediaEngine media) {
        this.desk = desk;
        this.engine = engine;
        this.film = film;
        this.media = media;
    }

    @Override
    public Output run(Input input, Context context) {
        OpenProject project = context.project(OpenProject.class);
        EditedCut edited = desk.cut(context);
        Cut cut = edited.cut();
        MadeFilm made = MadeFilm.of(cut, film, engine.results(project), project.assets());
        Map<String, Integer> transitions = new TreeMap<>();
        for (Clip clip : cut.clips(Role.PICTURE)) if (clip.blend().length() > 0) transitions.merge(clip.blend().kind(), 1, Integer::sum);
        int sounds = cut.tracks().stream().filter(track -> track.role().sounding()).mapToInt(track -> track.clips().size()).sum();
        return new Output(cut.metadata().getOrDefault("title", ""), cut.format().width(), cut.format().height(), cut.format().rate(), cut.duration(),
                cut.frames(), cut.clips(Role.PICTURE).size(), transitions, sounds, cut.captions().size(), cut.mastering().loudness(),
                cut.mastering().truePeak(), cut.chapters().map(marker -> marker.title()).toList(), edited.conflicts().size(),
                made.finished().map(asset -> media.probe(project.assets().file(asset))),
                made.finished().map(asset -> project.assets().file(asset).toFile().length()).orElse(0L));
    }
}
