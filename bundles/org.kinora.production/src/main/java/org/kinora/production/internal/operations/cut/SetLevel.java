package org.kinora.production.internal.operations.cut;

import java.util.List;
import org.kinora.api.film.CutEdit;
import org.kinora.api.film.KeyFrame;
import org.kinora.api.film.Keys;
import org.kinora.api.film.Level;
import org.kinora.api.film.Role;
import org.kinora.api.operation.Context;
import org.kinora.api.operation.Declaration;
import org.kinora.api.operation.Operation;
import org.kinora.api.operation.Param;
import org.kinora.api.time.Rational;
import org.kinora.api.work.Kind;
import org.kinora.api.work.Texts;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Chooses the level of a clip. */
@Component(service = Operation.class)
@Declaration(name = "cut.level", command = "cut level", title = "Choose how loud a clip is, where it is heard, and how it fades.",
        effects = {Declaration.Effect.WRITES, Declaration.Effect.UNDOABLE}, help = "  kinora cut level mara-3 --gain -3 --fade-in 0.1\n  kinora cut level mara-3 --keys '0@0 -12@1.5 0@3'")
public final class SetLevel implements Operation<SetLevel.Input, CutChanged> {
    private static final Texts TEXTS = Texts.beside(SetLevel.class);
    private static final long SOFTEST = -96;
    private static final long LOUDEST = 24;

    private final CutDesk desk;

    /** Which clip, how loud. */
    public record Input(@Param(value = "Clip: the label of a shot, the name of a line, or an id of cut show.", position = 0,
            required = true) String clip,
            @Param(value = "Louder or softer.", unit = "dB", fallback = "0") Rational gain,
            @Param(value = "From left (-1000) to right (1000).", min = -1000, max = 1000) int side,
            @Param("Fade at the start: 12f are frames, 0.5 seconds.") String fadeIn,
            @Param("Fade at the end.") String fadeOut,
            @Param("Decibels more or less over the clip, as key frames: 0@0 -6@12f~ 3@2.5.") String keys) {}

    @Activate
    public SetLevel(@Reference CutDesk desk) {
        this.desk = desk;
    }

    @Override
    public CutChanged run(Input input, Context context) {
        return desk.edit(context, input.clip(), chosen -> new CutEdit.Loudness(chosen.clip().id(), level(input, chosen)), "Level of " + input.clip());
    }

    private static Level level(Input input, CutDesk.Chosen chosen) {
        return new Level((int) input.gain().times(100).round(), fade(chosen, input.fadeIn()), fade(chosen, input.fadeOut()), input.side(),
                curve(input.keys(), chosen));
    }

    private static List<KeyFrame> curve(String keys, CutDesk.Chosen chosen) {
        if (keys.isBlank()) return List.of();
        Role role = CutDesk.track(chosen.cut(), chosen.clip()).role();
        List<KeyFrame> frames = new KeyText(role, chosen.clip().length() - 1, chosen.cut().format().rate(), false).keys(keys, "0").frames();
        if (!role.sounding()) throw TEXTS.failure(Kind.INPUT, "level.silent", chosen.clip().id());
        if (frames.stream().anyMatch(key -> key.value() < SOFTEST * Keys.ONE || key.value() > LOUDEST * Keys.ONE))
            throw TEXTS.failure(Kind.INPUT, "level.range", SOFTEST, LOUDEST);
        return frames;
    }

    private static long fade(CutDesk.Chosen chosen, String length) {
        return length.isBlank() ? 0 : chosen.length(length);
    }
}
