package org.kinora.splat.internal.operations;

import java.util.List;
import org.kinora.api.operation.Context;
import org.kinora.api.operation.Declaration;
import org.kinora.api.operation.Operation;
import org.kinora.api.operation.Param;
import org.kinora.api.operation.Readable;
import org.kinora.api.splat.SplatFiles;
import org.kinora.api.splat.SplatInfo;
import org.kinora.api.splat.SplatRenderer;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferencePolicyOption;

/** Tells what a splat file says of itself. */
@Component(service = Operation.class)
@Declaration(name = "splat.info", command = "splat info", title = "Tell kind, number of splats and degree of colours of a splat file.",
        scope = Declaration.Scope.NONE, help = "  kinora splat info garden.ply\n  kinora splat info garden.spz --json")
public final class ShowSplats implements Operation<ShowSplats.Input, ShowSplats.Output> {
    private final SplatFiles files;
    private final Engines<SplatRenderer> engines;

    /** Which file. */
    public record Input(@Param(value = "The splat file.", position = 0, required = true) String file) {}

    /** What it says; bytes once it is read; engines that draw, with why they cannot here. */
    public record Output(String name, String kind, String version, int count, int degree, boolean antialiased, long fileBytes, long memoryBytes,
            List<String> engines) implements Readable {
        @Override
        public String text() {
            return name + ": " + kind + (version.isEmpty() ? "" : " " + version) + ", " + count + " splats, harmonics of degree " + degree
                    + (antialiased ? ", antialiased" : "") + "\n" + fileBytes + " bytes, " + memoryBytes + " once read\nengines: "
                            + String.join("; ", engines);
        }
    }

    @Activate
    public ShowSplats(@Reference SplatFiles files, @Reference(policyOption = ReferencePolicyOption.GREEDY) List<SplatRenderer> renderers) {
        this.files = files;
        engines = Engines.renderers(renderers);
    }

    @Override
    public Output run(Input input, Context context) {
        SplatInfo info = files.info(Named.file(input.file(), context), context.work());
        return new Output(input.file(), info.kind().name(), info.version(), info.count(), info.degree(), info.antialiased(), info.fileBytes(),
                info.memoryBytes(), engines.told());
    }
}
