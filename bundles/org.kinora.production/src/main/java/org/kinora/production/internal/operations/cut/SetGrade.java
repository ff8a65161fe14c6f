package org.kinora.production.internal.operations.cut;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.kinora.api.asset.AssetId;
import org.kinora.api.film.CutEdit;
import org.kinora.api.film.Effect;
import org.kinora.api.film.Grade;
import org.kinora.api.operation.Context;
import org.kinora.api.operation.Declaration;
import org.kinora.api.operation.Operation;
import org.kinora.api.operation.Param;
import org.kinora.api.operation.Source;
import org.kinora.api.platform.film.Looks;
import org.kinora.api.work.Kind;
import org.kinora.api.work.Texts;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Grades a clip, or the whole film. */
@Component(service = Operation.class)
@Declaration(name = "cut.grade", command = "cut grade", title = "Choose the colours of a clip, or of the whole film.",
        effects = {Declaration.Effect.WRITES, Declaration.Effect.UNDOABLE},
        help = "In the place of a clip, film stands for all of it. Without anything else the colours are as they were. Looks: bleach-bypass, cold, "
                + "day-for-night, faded, golden-hour, noir, sepia, silver, soft, teal-orange, vivid, warm.\n"
                + "  kinora cut grade 2C --look warm --strength 60\n  kinora cut grade film --table kodak.cube\n"
                + "  kinora cut grade 3A --temperature -20 --saturation 90 --gamma 110\n"
                + "  kinora cut grade 3A --shadows \"-4 0 5\" --lights \"106 100 94\" --curve \"0:0 25:20 75:80 100:100\"")
public final class SetGrade implements Operation<SetGrade.Input, CutChanged> {
    private static final Texts TEXTS = Texts.beside(SetGrade.class);

    private final CutDesk desk;
    private final Looks looks;

    /** Which clip, which colours. */
    public record Input(@Param(value = "Clip: the label of a shot, an id of cut show, or film.", position = 0, required = true) String clip,
            @Param("Name of a look.") String look, @Param("A colour table, .cube.") Source table,
            @Param(value = "How much of it.", unit = "%", fallback = "100", min = 0, max = 100) int strength,
            @Param(value = "Warmer or colder.", min = -100, max = 100) int temperature,
            @Param(value = "More magenta or greener.", min = -100, max = 100) int tint,
            @Param(value = "0 is grey.", unit = "%", fallback = "100", min = 0, max = 400) int saturation,
            @Param(value = "Shadows: -100 to 100.", min = -100, max = 100) int lift,
            @Param(value = "Mid-tones, more is brighter.", unit = "%", fallback = "100", min = 10, max = 400) int gamma,
            @Param(value = "Lights.", unit = "%", fallback = "100", min = 0, max = 400) int gain,
            @Param("Lift of red, green and blue, each -100 to 100, in place of one for all.") String shadows,
            @Param("Gamma of red, green and blue in percent, in place of one for all.") String middles,
            @Param("Gain of red, green and blue in percent, in place of one for all.") String lights,
            @Param("Curve of all three through points, in:out in percent.") String curve, @Param("Curve of red.") String red,
            @Param("Curve of green.") String green, @Param("Curve of blue.") String blue) {}

    @Activate
    public SetGrade(@Reference CutDesk desk, @Reference Looks looks) {
        this.desk = desk;
        this.looks = looks;
    }

    @Override
    public CutChanged run(Input input, Context context) {
        Grade grade = grade(input, context);
        looks.check(grade, context.work().assets());
        if (input.clip().strip().equalsIgnoreCase("film"))
            return desk.add(context, desk.cut(context), new CutEdit.GradeFilm(grade), "Grade the film");
        return desk.edit(context, input.clip(), chosen -> {
            List<Effect> effects = new ArrayList<>(chosen.clip().effects().stream().filter(effect -> !(effect instanceof Effect.Graded)).toList());
            if (!grade.equals(Grade.NONE)) effects.add(new Effect.Graded(grade));
            return new CutEdit.Treat(chosen.clip().id(), effects);
        }, "Grade " + input.clip());
    }

    private static Grade grade(Input input, Context context) {
        Optional<AssetId> table = Optional.ofNullable(input.table()).map(source -> source.asset().orElseThrow(() ->
                TEXTS.failure(Kind.INPUT, "file.none", source.name())));
        return new Grade(10 * input.temperature(), 10 * input.tint(), GradeText.wheel(input.shadows(), input.lift(), -100, 100),
                GradeText.wheel(input.middles(), input.gamma(), 10, 400), GradeText.wheel(input.lights(), input.gain(), 0, 400),
                10 * input.saturation(), GradeText.curves(input.curve(), input.red(), input.green(), input.blue()), input.look().strip(), table,
                10 * input.strength());
    }
}
