package org.kinora.production.internal.operations.cut;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.kinora.api.film.CutEdit;
import org.kinora.api.film.Effect;
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
@Declaration(name = "cut.effect", command = "cut effect", title = "Zoom, move, turn, crop, mask, fade or mix the picture of a clip.",
        effects = {Declaration.Effect.WRITES, Declaration.Effect.UNDOABLE},
        help = "A value may change over the clip: two numbers with dots between them, from its first frame to its last, or values at places, in "
                + "seconds or frames. What is not named stays away; grades and smoothing stay.\n"
                + "  kinora cut effect 2C --zoom 1..1.12\n  kinora cut effect 3A --x 0..-0.1 --smooth\n"
                + "  kinora cut effect logo --zoom 0.25 --x 0.35 --y 0.35 --opacity \"0@0 0.8@12f\"\n"
                + "  kinora cut effect 2A --mask ellipse,0.5,0.5,0.6,0.6 --feather 0.1\n"
                + "  kinora cut effect 4B --surround blur\n  kinora cut effect 2C\n"
                + "Titles and names over the picture slide: only --x and --y move them.\n"
                + "  kinora cut effect opening --x \"-1@0f~ 0@12f\"")
public final class SetEffect implements Operation<SetEffect.Input, CutChanged> {
    private static final Texts TEXTS = Texts.beside(SetEffect.class);

    private final CutDesk desk;

    /** Which clip, what is done to it. */
    public record Input(@Param(value = "Clip: the label of a shot, or an id of cut show.", position = 0, required = true) String clip,
            @Param("How large: 1 as it fills the frame, 1..1.12 zooms in.") String zoom,
            @Param("How far to the right, of the frame's width.") String x, @Param("How far down, of the frame's height.") String y,
            @Param("Degrees clockwise.") String turn, @Param("0 to 1.") String opacity,
            @Param("How much of the left, upper, right and lower side is left out: 0.1,0,0.1,0.") String crop,
            @Param("What stays of a picture that is larger than the frame: 0 the left, 1 the right end; also x,y.") String framing,
            @Param("What is seen of the picture: ellipse or rectangle, its middle, width and height: ellipse,0.5,0.5,0.6,0.6.") String mask,
            @Param(value = "Soft edge of the mask, of the picture's height.", fallback = "0") Rational feather,
            @Param("Show what is outside of the mask.") boolean inverted,
            @Param("Where the upper left, upper right, lower right and lower left corner lie in the frame: x,y of each.") String corners,
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
            List<Effect> effects = new ArrayList<>(chosen.clip().effects().stream().filter(SetEffect::staying).toList());
            effects.addAll(effects(input, new KeyText(chosen.clip().length() - 1, chosen.cut().format().rate(), input.smooth())));
            return new CutEdit.Treat(chosen.clip().id(), effects);
        }, "Effects of " + input.clip());
    }

    /** What other commands are for. */
    private static boolean staying(Effect effect) {
        return effect instanceof Effect.Graded || effect instanceof Effect.Smoothed;
    }

    private static List<Effect> effects(Input input, KeyText keys) {
        List<Effect> effects = new ArrayList<>();
        if (!input.framing().isBlank()) effects.add(framing(input.framing(), keys));
        if (!input.crop().isBlank()) {
            List<Keys> sides = keys.all(input.crop(), 4, "crop");
            effects.add(new Effect.Crop(sides.get(0), sides.get(1), sides.get(2), sides.get(3)));
        }
        if (!input.mask().isBlank()) effects.add(mask(input, keys));
        if (!(input.zoom() + input.x() + input.y() + input.turn()).isBlank())
            effects.add(new Effect.Transform(keys.keys(input.zoom(), "1"), keys.keys(input.x(), "0"), keys.keys(input.y(), "0"),
                    keys.keys(input.turn(), "0")));
        if (!input.corners().isBlank()) effects.add(new Effect.Corners(keys.all(input.corners(), 8, "corners")));
        if (!input.opacity().isBlank()) effects.add(new Effect.Opacity(keys.keys(input.opacity(), "1")));
        if (!input.mode().isBlank()) effects.add(new Effect.Mixed(mode(input.mode())));
        if (!input.surround().isBlank()) effects.add(surround(input.surround().strip()));
        return effects;
    }

    private static Effect framing(String text, KeyText keys) {
        int comma = text.indexOf(',');
        return comma < 0 ? new Effect.Framing(keys.keys(text, "0.5"), Keys.of(Keys.ONE / 2))
                : new Effect.Framing(keys.keys(text.substring(0, comma), "0.5"), keys.keys(text.substring(comma + 1), "0.5"));
    }

    private static Effect mask(Input input, KeyText keys) {
        int comma = input.mask().indexOf(',');
        String shape = comma < 0 ? "" : input.mask().substring(0, comma).strip().toUpperCase(Locale.ROOT);
        if (!List.of("RECTANGLE", "ELLIPSE").contains(shape)) throw TEXTS.failure(Kind.INPUT, "mask", input.mask());
        List<Keys> box = keys.all(input.mask().substring(comma + 1), 4, "mask");
        int feather = (int) Math.clamp(input.feather().times(Keys.ONE).round(), 0, Keys.ONE);
        return new Effect.Masked(Effect.Masked.Shape.valueOf(shape), box.get(0), box.get(1), box.get(2), box.get(3), feather, input.inverted());
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
}
