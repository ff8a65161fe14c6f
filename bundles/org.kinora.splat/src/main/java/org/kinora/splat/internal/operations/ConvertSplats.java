package org.kinora.splat.internal.operations;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.kinora.api.operation.Context;
import org.kinora.api.operation.Declaration;
import org.kinora.api.operation.Operation;
import org.kinora.api.operation.Param;
import org.kinora.api.operation.Readable;
import org.kinora.api.splat.SplatFiles;
import org.kinora.api.splat.SplatReading;
import org.kinora.api.splat.SplatScene;
import org.kinora.api.splat.SplatWriting;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Makes a splat file into one of another kind. */
@Component(service = Operation.class)
@Declaration(name = "splat.convert", command = "splat convert", title = "Make a splat file into one of another kind.",
        scope = Declaration.Scope.NONE, effects = Declaration.Effect.WRITES,
        help = "The names say the kinds. SPZ files of some tools have the axes of PLY: read them with --stored-axes.\n"
                + "  kinora splat convert garden.ply garden.spz\n  kinora splat convert garden.sog garden.ply\n"
                + "  kinora splat convert garden.ply small.compressed.ply --degree 1")
public final class ConvertSplats implements Operation<ConvertSplats.Input, ConvertSplats.Output> {
    private final SplatFiles files;

    /** Of what, into what. */
    public record Input(@Param(value = "The splat file.", position = 0, required = true) String from,
            @Param(value = "The file to write.", position = 1, required = true) String to,
            @Param(value = "Highest degree of harmonics that is kept.", fallback = "3", min = 0, max = 3) int degree,
            @Param(value = "Version of the format, where there are several (SPZ 2, 3, 4); 0 for the newest.", min = 0, max = 4) int version,
            @Param("Take the axes as those of PLY, whatever the format says.") boolean storedAxes) {}

    /** What was written. */
    public record Output(String name, String kind, int count, long bytes) implements Readable {
        @Override
        public String text() {
            return name + ": " + kind + ", " + count + " splats, " + bytes + " bytes";
        }
    }

    @Activate
    public ConvertSplats(@Reference SplatFiles files) {
        this.files = files;
    }

    @Override
    public Output run(Input input, Context context) {
        Path to = Named.file(input.to(), context);
        SplatWriting writing = new SplatWriting(Named.kind(to), input.version(), input.degree());
        SplatReading reading = SplatReading.USUAL.with(input.storedAxes() ? SplatReading.Axes.AS_STORED : SplatReading.Axes.OF_THE_FORMAT);
        try (SplatScene scene = files.read(Named.file(input.from(), context), reading, context.work())) {
            context.work().progress(0.5);
            files.write(scene, to, writing, context.work());
            return new Output(input.to(), writing.kind().name(), scene.count(), Files.size(to));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
