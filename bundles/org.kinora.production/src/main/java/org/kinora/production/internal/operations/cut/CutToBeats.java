package org.kinora.production.internal.operations.cut;

import java.util.List;
import java.util.NavigableSet;
import java.util.TreeSet;
import org.kinora.api.film.Clip;
import org.kinora.api.film.Cut;
import org.kinora.api.film.CutEdit;
import org.kinora.api.film.EditedCut;
import org.kinora.api.film.Medium;
import org.kinora.api.film.Role;
import org.kinora.api.operation.Context;
import org.kinora.api.operation.Declaration;
import org.kinora.api.operation.Operation;
import org.kinora.api.operation.Param;
import org.kinora.api.platform.film.FilmEngine;
import org.kinora.api.platform.film.SongAnalyser;
import org.kinora.api.work.Kind;
import org.kinora.api.work.Texts;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Moves cuts to the beats of the film's music. */
@Component(service = Operation.class)
@Declaration(name = "cut.beats", command = "cut beats", title = "Move the cuts to the beats of the film's music that are near; the film stays as long.",
        effects = {Declaration.Effect.WRITES, Declaration.Effect.UNDOABLE},
        help = "Each cut is rolled to the nearest frame of a beat: one shot gets longer, the other shorter. Cuts without a beat near stay.\n"
                + "  kinora cut beats\n  kinora cut beats --bars --within 0.5")
public final class CutToBeats implements Operation<CutToBeats.Input, CutChanged> {
    private static final Texts TEXTS = Texts.beside(CutToBeats.class);

    private final CutDesk desk;
    private final FilmEngine film;
    private final SongAnalyser analyser;

    /** Which beats, how far. */
    public record Input(@Param("Only to the first beats of bars.") boolean bars,
            @Param("How far a cut may move: 12f are frames, 0.5 seconds. Default: 0.25.") String within) {}

    @Activate
    public CutToBeats(@Reference CutDesk desk, @Reference FilmEngine film, @Reference SongAnalyser analyser) {
        this.desk = desk;
        this.film = film;
        this.analyser = analyser;
    }

    @Override
    public CutChanged run(Input input, Context context) {
        EditedCut before = desk.cut(context);
        Cut cut = before.cut();
        long within = Length.of(input.within().isBlank() ? "0.25" : input.within()).units(Role.PICTURE, cut.format().rate());
        NavigableSet<Long> beats = new TreeSet<>();
        for (Clip clip : cut.clips(Role.MUSIC)) {
            context.work().checkCancelled();
            context.work().stage("listening to " + clip.id());
            if (clip.medium() instanceof Medium.Sound sound) beats.addAll(BeatCuts.frames(cut, clip, sound,
                    analyser.analyse(sound.asset(), context.work()), input.bars()));
        }
        if (beats.isEmpty()) throw TEXTS.failure(Kind.INPUT, "beats.none");
        List<CutEdit> rolls = new BeatCuts(film::edit).rolls(cut, beats, within);
        if (rolls.isEmpty()) return CutChanged.of(cut, cut, TEXTS.text("beats.near", beats.size()));
        return desk.add(context, before, rolls, rolls.size() + " cuts to beats");
    }
}
