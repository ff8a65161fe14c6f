package org.kinora.splat.internal.operations;

import java.nio.file.Path;
import java.util.BitSet;
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
import org.kinora.api.time.Rational;
import org.kinora.api.work.Kind;
import org.kinora.api.work.Texts;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Takes away splats that only disturb: faint ones, huge ones, lonely ones, and all outside a box. */
@Component(service = Operation.class)
@Declaration(name = "splat.clean", command = "splat clean", title = "Take faint, huge and lonely splats away, and all outside a box.",
        scope = Declaration.Scope.NONE, effects = Declaration.Effect.WRITES,
        help = "Huge and lonely are told against the scene: 0.5 means half of the radius in which nine of ten splats lie.\n"
                + "  kinora splat clean garden.ply cleaned.ply\n  kinora splat clean garden.ply part.ply --box -1,-1,-1,1,1,1 --faint 0.02")
public final class CleanSplats implements Operation<CleanSplats.Input, CleanSplats.Output> {
    private static final Texts TEXTS = Texts.beside(CleanSplats.class);

    private final SplatFiles files;

    /** Of what, into what, by which measures. */
    public record Input(@Param(value = "The splat file.", position = 0, required = true) String from,
            @Param(value = "The file to write.", position = 1, required = true) String to,
            @Param(value = "Less opaque ones go, 0 to 1.", fallback = "0.005") Rational faint,
            @Param(value = "Larger ones go, as a share of the scene's radius; 0 keeps them.", fallback = "0.5") Rational huge,
            @Param(value = "Ones with so few neighbours in their part of a grid go; 0 keeps them.", fallback = "2", min = 0, max = 1000) int lonely,
            @Param("Ones outside go: the box's lower and upper corner as x,y,z,x,y,z.") Optional<String> box) {}

    /** What was left, and what went for which reason (the first that holds). */
    public record Output(String name, int left, int faint, int huge, int lonely, int outside) implements Readable {
        @Override
        public String text() {
            return name + ": " + left + " splats left; gone: " + faint + " faint, " + huge + " huge, " + lonely + " lonely, " + outside + " outside";
        }
    }

    @Activate
    public CleanSplats(@Reference SplatFiles files) {
        this.files = files;
    }

    @Override
    public Output run(Input input, Context context) {
        Path to = Named.file(input.to(), context);
        SplatWriting writing = SplatWriting.best(Named.kind(to));
        double[] box = input.box().map(text -> Named.numbers(text, 6, "--box")).orElse(null);
        try (SplatScene scene = files.read(Named.file(input.from(), context), SplatReading.USUAL, context.work())) {
            double radius = Bounds.of(scene).radius();
            int[] gone = new int[4];
            BitSet kept = new BitSet(scene.count());
            Crowd crowd = new Crowd(scene, 3 * radius / Math.cbrt(Math.max(1, scene.count())));
            for (int i = 0; i < scene.count(); i++) {
                int reason = reason(input, scene, i, radius, crowd, box);
                if (reason < 0) kept.set(i);
                else gone[reason]++;
            }
            if (kept.isEmpty()) throw TEXTS.failure(Kind.INPUT, "empty");
            keep(scene, kept);
            files.write(scene, to, writing, context.work());
            return new Output(input.to(), scene.count(), gone[0], gone[1], gone[2], gone[3]);
        }
    }

    private static int reason(Input input, SplatScene scene, int i, double radius, Crowd crowd, double[] box) {
        if (1 / (1 + Math.exp(-scene.get(SplatScene.OPACITY, i))) < input.faint().toDouble()) return 0;
        double largest = Math.exp(Math.max(scene.get(3, i), Math.max(scene.get(4, i), scene.get(5, i))));
        if (input.huge().signum() > 0 && largest > input.huge().toDouble() * radius) return 1;
        if (input.lonely() > 0 && crowd.around(i) <= input.lonely()) return 2;
        if (box != null) for (int k = 0; k < 3; k++) if (scene.get(k, i) < box[k] || scene.get(k, i) > box[3 + k]) return 3;
        return -1;
    }

    private static void keep(SplatScene scene, BitSet kept) {
        int to = 0;
        for (int i = kept.nextSetBit(0); i >= 0; i = kept.nextSetBit(i + 1), to++)
            for (int plane = 0; plane < scene.planes(); plane++) scene.set(plane, to, scene.get(plane, i));
        scene.count(to);
    }
}
