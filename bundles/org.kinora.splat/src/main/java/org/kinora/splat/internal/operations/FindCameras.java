package org.kinora.splat.internal.operations;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.kinora.api.operation.Context;
import org.kinora.api.operation.Declaration;
import org.kinora.api.operation.Operation;
import org.kinora.api.operation.Param;
import org.kinora.api.operation.Readable;
import org.kinora.api.splat.Camera;
import org.kinora.api.splat.Captures;
import org.kinora.api.splat.Pose;
import org.kinora.api.splat.Structure;
import org.kinora.api.splat.StructureFromMotion;
import org.kinora.api.splat.StructurePlan;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Finds the cameras of photographs. */
@Component(service = Operation.class)
@Declaration(name = "splat.sfm", command = "splat sfm", title = "Find the cameras of photographs of one still scene (structure from motion).",
        scope = Declaration.Scope.NONE, effects = Declaration.Effect.WRITES, job = true,
        help = "Looks at the pictures in FOLDER/images, or in FOLDER itself, and writes a COLMAP model into FOLDER/sparse/0, which splat train reads.\n"
                + "  kinora splat sfm garden\n  kinora splat sfm garden --focal 1714 --features 4000\n  kinora splat sfm garden --engine colmap")
public final class FindCameras implements Operation<FindCameras.Input, FindCameras.Output> {
    private final Captures captures;
    private final StructureFromMotion local;
    private final StructureFromMotion colmap;

    /** Of what, how. */
    public record Input(@Param(value = "The folder.", position = 0, required = true) String folder,
            @Param(value = "Focal length in thousandths of the pictures' longer side, when it is known; 0 to find it out.", min = 0, max = 100_000) int focal,
            @Param(value = "Most key points of a picture.", fallback = "8000", min = 100, max = 100_000) int features,
            @Param(value = "Who does it.", fallback = "local", choices = {"local", "colmap"}) String engine,
            @Param(value = "Cores that work; 0 for all.", min = 0, max = 1024) int threads) {}

    /** What was found; the focal length in thousandths of the longer side, the mean error of a sighting in thousandths of a pixel. */
    public record Output(String folder, int placed, List<String> unplaced, int points, int sightings, long focalThousandths, long errorThousandths)
            implements Readable {
        @Override
        public String text() {
            return String.format(Locale.ROOT, "%s: %d of %d pictures placed, %d points, mean error %.2f px, focal length %.3f of the longer side%s", folder, placed,
                    placed + unplaced.size(), points, errorThousandths / 1e3, focalThousandths / 1e3,
                    unplaced.isEmpty() ? "" : "\nnot placed: " + String.join(", ", unplaced));
        }
    }

    @Activate
    public FindCameras(@Reference Captures captures, @Reference(target = "(sfm.engine=local)") StructureFromMotion local,
            @Reference(target = "(sfm.engine=colmap)") StructureFromMotion colmap) {
        this.captures = captures;
        this.local = local;
        this.colmap = colmap;
    }

    @Override
    public Output run(Input input, Context context) {
        Path folder = Named.file(input.folder(), context);
        Path pictures = Files.isDirectory(folder.resolve("images")) ? folder.resolve("images") : folder;
        StructurePlan plan = new StructurePlan(java.util.Optional.empty(), input.features(), input.threads());
        if (input.focal() > 0) plan = plan.with(new Camera(1000, 1000, input.focal(), input.focal(), 500, 500, Pose.IDENTITY));
        Structure found = (input.engine().equals("colmap") ? colmap : local).solve(pictures, plan, context.work());
        captures.write(found, folder, context.work());
        Camera first = found.capture().views().getFirst().camera();
        return new Output(input.folder(), found.capture().views().size(), found.unplaced(), found.capture().points().count(), found.sightings().count(),
                Math.round(1e3 * first.fx() / Math.max(first.width(), first.height())), Math.round(1e3 * found.error()));
    }
}
