package org.kinora.splat.internal.operations;

import java.nio.file.Path;
import java.util.Optional;
import org.kinora.api.operation.Context;
import org.kinora.api.operation.Declaration;
import org.kinora.api.operation.Operation;
import org.kinora.api.operation.Param;
import org.kinora.api.operation.Readable;
import org.kinora.api.splat.SplatFiles;
import org.kinora.api.splat.SplatReading;
import org.kinora.api.splat.SplatScene;
import org.kinora.api.splat.SplatWriting;
import org.kinora.api.splat.edit.Change;
import org.kinora.api.splat.edit.ColourGrade;
import org.kinora.api.splat.edit.Combination;
import org.kinora.api.splat.edit.Measure;
import org.kinora.api.splat.edit.Region;
import org.kinora.api.splat.edit.Similarity;
import org.kinora.api.splat.edit.SplatEdit;
import org.kinora.api.splat.edit.SplatEditing;
import org.kinora.api.time.Rational;
import org.kinora.api.work.Kind;
import org.kinora.api.work.Texts;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Edits a splat scene without a window: what is selected, what is done to it. */
@Component(service = Operation.class)
@Declaration(name = "splat.edit", command = "splat edit",
        title = "Select splats, move, turn, scale, colour, separate or delete them, and merge scenes.",
        scope = Declaration.Scope.NONE, effects = Declaration.Effect.WRITES,
        help = "Without a selection everything is meant. Done in this order: select, colour, scale, turn, move, separate or delete or crop, merge.\n"
                + "  kinora splat edit garden.ply warm.ply --exposure 0.3 --temperature 0.2\n"
                + "  kinora splat edit garden.ply table.ply --box -1,-1,-1,1,1,1 --then crop --turn 0,1,0,90\n"
                + "  kinora splat edit garden.ply rest.ply --sphere 0,0,0,0.5 --separate vase.ply\n"
                + "  kinora splat edit garden.ply clean.ply --floaters 3 --then delete\n"
                + "  kinora splat edit room.ply both.ply --merge chair.ply")
public final class EditSplats implements Operation<EditSplats.Input, EditSplats.Output> {
    private static final Texts TEXTS = Texts.beside(EditSplats.class);

    private final SplatFiles files;
    private final SplatEditing editing;

    /** Of what, into what, what is selected, what is done. */
    public record Input(@Param(value = "The splat file.", position = 0, required = true) String from,
            @Param(value = "The file to write.", position = 1, required = true) String to,
            @Param("Select within a box: its lower and upper corner as x,y,z,x,y,z.") Optional<String> box,
            @Param("Select within a ball: x,y,z,radius.") Optional<String> sphere,
            @Param("Select by opacity: least,most from 0 to 1.") Optional<String> opacity,
            @Param("Select by the longest scale: least,most in the scene's units.") Optional<String> size,
            @Param(value = "Select what floats alone, by so many deviations from what is usual; 3 is careful. 0 selects nothing so.", min = 0,
                    max = 100)
            int floaters,
            @Param("Select what was not selected.") boolean invert,
            @Param(value = "What becomes of the selection.", fallback = "keep", choices = {"keep", "delete", "crop"}) String then,
            @Param("Take the selection out and write it to this file.") Optional<String> separate,
            @Param(value = "Stops of light.", fallback = "0") Rational exposure,
            @Param(value = "-1 for blue to 1 for amber.", fallback = "0") Rational temperature,
            @Param(value = "-1 for green to 1 for magenta.", fallback = "0") Rational tint,
            @Param(value = "1 leaves it.", fallback = "1") Rational contrast,
            @Param(value = "1 leaves it, 0 is grey.", fallback = "1") Rational saturation,
            @Param(value = "How many times as large, seen from the middle of what is meant.", fallback = "1") Rational scale,
            @Param("Turn around an axis through the middle: x,y,z,degrees.") Optional<String> turn,
            @Param("Move by x,y,z.") Optional<String> move,
            @Param("A splat file that is added.") Optional<String> merge) {}

    /** What was done. */
    public record Output(String name, int splats, int selected, int separated) implements Readable {
        @Override
        public String text() {
            return name + ": " + splats + " splats, " + selected + " were selected" + (separated > 0 ? ", " + separated + " separated" : "");
        }
    }

    @Activate
    public EditSplats(@Reference SplatFiles files, @Reference SplatEditing editing) {
        this.files = files;
        this.editing = editing;
    }

    @Override
    public Output run(Input input, Context context) {
        Path to = Named.file(input.to(), context);
        SplatWriting writing = SplatWriting.best(Named.kind(to));
        Optional<Path> part = input.separate().map(name -> Named.file(name, context));
        part.ifPresent(Named::kind);
        try (SplatEdit edit = editing.open(files.read(Named.file(input.from(), context), SplatReading.USUAL, context.work()), context.work())) {
            boolean selecting = select(input, edit);
            int selected = edit.chosen();
            if (!selecting || selected > 0) change(input, edit);
            if (part.isPresent() && selected > 0) write(edit, true, part.get(), context);
            if (selected > 0 && (part.isPresent() || input.then().equals("delete"))) edit.apply(new Change.Delete());
            else if (input.then().equals("crop")) {
                if (selecting && selected == 0) throw TEXTS.failure(Kind.INPUT, "empty");
                edit.apply(new Change.Crop());
            }
            input.merge().ifPresent(name -> merge(edit, Named.file(name, context), context));
            try (SplatScene left = edit.copy(false, context.work())) {
                files.write(left, to, writing, context.work());
                return new Output(input.to(), left.count(), selected, part.isPresent() ? selected : 0);
            }
        }
    }

    /** False when nothing says what is selected. */
    private static boolean select(Input input, SplatEdit edit) {
        boolean[] any = new boolean[1];
        input.box().map(text -> Named.numbers(text, 6, "--box")).ifPresent(n -> narrow(edit, new Region.Box(n[0], n[1], n[2], n[3], n[4], n[5]),
                any));
        input.sphere().map(text -> Named.numbers(text, 4, "--sphere")).ifPresent(n -> narrow(edit, new Region.Sphere(n[0], n[1], n[2], n[3]), any));
        input.opacity().map(text -> Named.numbers(text, 2, "--opacity"))
                .ifPresent(n -> narrow(edit, new Region.Values(Measure.OPACITY, n[0], n[1], Optional.empty()), any));
        input.size().map(text -> Named.numbers(text, 2, "--size"))
                .ifPresent(n -> narrow(edit, new Region.Values(Measure.SIZE, Math.log(n[0]), Math.log(n[1]), Optional.empty()), any));
        if (input.floaters() > 0) narrow(edit, new Region.Floaters(input.floaters()), any);
        if (input.invert() && any[0]) edit.invert();
        return any[0];
    }

    private static void narrow(SplatEdit edit, Region region, boolean[] any) {
        edit.select(region, any[0] ? Combination.INTERSECT : Combination.REPLACE);
        any[0] = true;
    }

    private static void change(Input input, SplatEdit edit) {
        ColourGrade grade = new ColourGrade(input.exposure().toDouble(), input.temperature().toDouble(), input.tint().toDouble(),
                input.contrast().toDouble(), input.saturation().toDouble());
        if (!grade.equals(ColourGrade.NONE)) edit.apply(new Change.Grade(grade));
        double[] middle = edit.extent().middle();
        if (input.scale().compareTo(Rational.of(1)) != 0) {
            if (input.scale().signum() <= 0) throw TEXTS.failure(Kind.INPUT, "numbers", "--scale", 1, input.scale());
            edit.apply(new Change.Move(Similarity.scale(input.scale().toDouble(), middle)));
        }
        input.turn().ifPresent(text -> {
            double[] n = Named.numbers(text, 4, "--turn");
            if (n[0] == 0 && n[1] == 0 && n[2] == 0) throw TEXTS.failure(Kind.INPUT, "turn", text);
            edit.apply(new Change.Move(Similarity.turn(new double[] {n[0], n[1], n[2]}, n[3], middle)));
        });
        input.move().map(text -> Named.numbers(text, 3, "--move"))
                .ifPresent(n -> edit.apply(new Change.Move(Similarity.shift(n[0], n[1], n[2]))));
    }

    private void write(SplatEdit edit, boolean onlySelected, Path to, Context context) {
        try (SplatScene part = edit.copy(onlySelected, context.work())) {
            files.write(part, to, SplatWriting.best(Named.kind(to)), context.work());
        }
    }

    private void merge(SplatEdit edit, Path file, Context context) {
        try (SplatScene other = files.read(file, SplatReading.USUAL, context.work())) {
            edit.apply(new Change.Merge(other));
        }
    }
}
