package org.kinora.production.internal.operations.cut;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.kinora.api.film.CutEdit;
import org.kinora.api.film.Effect;
import org.kinora.api.film.KeyFrame;
import org.kinora.api.film.Keys;
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

/** Moves, crops and mixes the picture of a clip. */
@Component(service = Operation.class)
@Declaration(name = "cut.effect", command = "cut effect", title = "Zoom, move, turn, crop, fade or mix the picture of a clip.",
        effects = {Declaration.Effect.WRITES, Declaration.Effect.UNDOABLE},
        help = "A value may change over the clip: two numbers with a dash of dots between them. What is not named stays away; grades stay.\n"
                + "  kinora cut effect 2C --zoom 1..1.12\n  kinora cut effect 3A --x 0..-0.1 --smooth\n  kinora cut effect logo --zoom 0.25 --x 0.35 --y "
                + "0.35 --opacity 0.8\n  kinora cut effect 4B --surround blur\n  kinora cut effect 2C")
public final class SetEffect implements Operation<SetEffect.Input, CutChanged> {
    private static final Texts TEXTS = Texts.beside(SetEffect.class);

    private final CutDesk desk;

    /** Which clip, what is done to it. */
    public record Input(@Param(value = "Clip: the label of a shot, or an id of cut show.", position = 0, required = true) String clip,
            @Param("How large: 1 as it fills the frame, 1..1.12 zooms in.") String zoom,
            @Param("How far to the right, of the frame's width.") String x, @Param("How far down, of the frame's height.") String y,
            @Param("Degrees clockwise.") String turn, @Param("0 to 1.") String opacity,
            @Param("How much of the left, upper, right and lower side is left out: 0.1,0,0.1,0.") String crop,
            @Param("What stays of a picture that is wider than the frame: 0 the left, 1 the right end.") String framing,
            @Param("Colours with what is below: multiply, screen, overlay, add, darken, lighten, difference.") String mode,
            @Param("Behind a picture that does not fill the frame: blur, or a colour RRGGBB.") String surround,
            @Param("Start and end slowly.") boolean smooth) {}

    @Activate
    public SetEffect(@Reference CutDesk desk) {
        this.desk = desk;
    }

    @Override
    public CutChanged run(Input input, Context context) {
        return desk.edit(context, input.clip(), chosen -> {
            List<Effect> effects = new ArrayList<>(chosen.clip().effects().stream().filter(Effect.Graded.class::isInstance).toList());
            effects.addAll(effects(input, Math.max(1, chosen.clip().length() - 1)));
            return new CutEdit.Treat(chosen.clip().id(), effects);
        }, "Effects of " + input.clip());
    }

    private static List<Effect> effects(Input input, long last) {
        List<Effect> effects = new ArrayList<>();
        boolean smooth = input.smooth();
        if (!input.framing().isBlank()) effects.add(new Effect.Framing(keys(input.framing(), "0.5", last, smooth), Keys.of(Keys.ONE / 2)));
        if (!input.crop().isBlank()) effects.add(crop(input.crop(), last, smooth));
        if (!(input.zoom() + input.x() + input.y() + input.turn()).isBlank())
            effects.add(new Effect.Transform(keys(input.zoom(), "1", last, smooth), keys(input.x(), "0", last, smooth),
                    keys(input.y(), "0", last, smooth), keys(input.turn(), "0", last, smooth)));
        if (!input.opacity().isBlank()) effects.add(new Effect.Opacity(keys(input.opacity(), "1", last, smooth)));
        if (!input.mode().isBlank()) effects.add(new Effect.Mixed(mode(input.mode())));
        if (!input.surround().isBlank()) effects.add(surround(input.surround().strip()));
        return effects;
    }

    private static Effect crop(String text, long last, boolean smooth) {
        String[] sides = text.split(",", -1);
        if (sides.length != 4) throw TEXTS.failure(Kind.INPUT, "crop", text);
        return new Effect.Crop(keys(sides[0], "0", last, smooth), keys(sides[1], "0", last, smooth), keys(sides[2], "0", last, smooth),
                keys(sides[3], "0", last, smooth));
    }

    private static Effect.Mixed.Mode mode(String text) {
        try {
            return Effect.Mixed.Mode.valueOf(text.strip().toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException unknown) {
            throw TEXTS.failure(Kind.INPUT, "mode", text);
        }
    }

    private static Effect surround(String text) {
        if (text.equalsIgnoreCase("blur")) return new Effect.Surround(true, "000000");
        if (!text.matches("[0-9A-Fa-f]{6}")) throw TEXTS.failure(Kind.INPUT, "surround", text);
        return new Effect.Surround(false, text);
    }

    /** One number, or two with dots between them: from the first frame to the last. */
    static Keys keys(String text, String usual, long last, boolean smooth) {
        String[] ends = (text.isBlank() ? usual : text.strip()).split("\\.\\.", -1);
        if (ends.length > 2) throw TEXTS.failure(Kind.INPUT, "keys", text);
        long first = millionths(ends[0], text);
        if (ends.length == 1) return Keys.of(first);
        return new Keys(List.of(new KeyFrame(0, first, smooth ? KeyFrame.Ease.SMOOTH : KeyFrame.Ease.LINEAR), new KeyFrame(last,
                millionths(ends[1], text))));
    }

    private static long millionths(String number, String text) {
        try {
            boolean negative = number.strip().startsWith("-");
            Rational value = Rational.parse(negative ? number.strip().substring(1) : number.strip());
            return (negative ? value.negate() : value).times(Keys.ONE).round();
        } catch (NumberFormatException | ArithmeticException none) {
            throw TEXTS.failure(Kind.INPUT, "keys", text);
        }
    }
}
