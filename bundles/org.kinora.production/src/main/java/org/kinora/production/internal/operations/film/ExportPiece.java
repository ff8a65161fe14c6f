package org.kinora.production.internal.operations.film;

import java.util.Map;
import java.util.Optional;
import org.kinora.api.asset.AssetId;
import org.kinora.api.operation.Context;
import org.kinora.api.operation.Declaration;
import org.kinora.api.operation.Deliverable;
import org.kinora.api.operation.Operation;
import org.kinora.api.operation.Param;
import org.kinora.api.operation.Readable;
import org.kinora.api.platform.engine.Engine;
import org.kinora.api.platform.project.OpenProject;
import org.kinora.api.platform.project.Take;
import org.kinora.api.story.Shot;
import org.kinora.api.story.Story;
import org.kinora.api.work.Kind;
import org.kinora.api.work.Texts;
import org.kinora.production.internal.graph.Names;
import org.kinora.production.internal.graph.Planning;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Hands on what one shot or one line of the film is made of. */
@Component(service = Operation.class)
@Declaration(name = "film.piece", command = "film piece", title = "Write one shot or one spoken line to a file.",
        help = "Of a shot the moving picture and the panel, of a line the sound, as they were made last or chosen.\n"
                + "  kinora film piece 12A -o 12A.mp4\n  kinora film piece mara-3 -o mara-3.wav")
public final class ExportPiece implements Operation<ExportPiece.Input, ExportPiece.Output> {
    private static final Texts TEXTS = Texts.beside(ExportPiece.class);

    private final Planning planning;
    private final Engine engine;

    /** Which one. */
    public record Input(@Param(value = "Label of a shot such as 12A, or a line such as mara-3.", position = 0, required = true) String name) {}

    /** @param clip moving picture; empty for a line and for a shot that was not animated */
    public record Output(String name, @Deliverable(suffix = ".mp4", main = true) Optional<AssetId> clip,
            @Deliverable(suffix = ".png") Optional<AssetId> picture, @Deliverable(suffix = ".wav") Optional<AssetId> speech) implements Readable {
        @Override
        public String text() {
            return TEXTS.text("piece", name, clip.isPresent() ? 1 : 0, picture.isPresent() ? 1 : 0, speech.isPresent() ? 1 : 0);
        }
    }

    @Activate
    public ExportPiece(@Reference Planning planning, @Reference Engine engine) {
        this.planning = planning;
        this.engine = engine;
    }

    @Override
    public Output run(Input input, Context context) {
        OpenProject project = context.project(OpenProject.class);
        Story story = planning.plan(project, context.branch(), context.caller(), context.work()).plan().story();
        Names names = new Names(story);
        Optional<Shot> shot = names.shot(input.name());
        String id = shot.map(Shot::id).or(() -> names.line(input.name()).map(line -> line.id()))
                .orElseThrow(() -> TEXTS.failure(Kind.INPUT, "piece.unknown", input.name()));
        Output output = shot.isPresent() ? new Output(input.name(), part(context, project, id, "shot/" + id + "/clip", "clip"),
                part(context, project, id, "shot/" + id + "/panel", "image"), Optional.empty())
                : new Output(input.name(), Optional.empty(), Optional.empty(), part(context, project, id, "line/" + id + "/speech", "speech"));
        if (output.clip.isEmpty() && output.picture.isEmpty() && output.speech.isEmpty())
            throw TEXTS.failure(Kind.MISSING, "piece.unmade", input.name());
        return output;
    }

    /** Of the chosen take, else as it was made last. */
    private Optional<AssetId> part(Context context, OpenProject project, String owner, String label, String name) {
        Optional<Map<String, AssetId>> chosen = project.takes().chosen(context.branch(), owner).map(Take::parts);
        return chosen.map(parts -> parts.get(name)).or(() -> engine.results(project).history(label).stream().findFirst()
                .flatMap(stored -> stored.outcome().asset(name))).filter(project.assets()::has);
    }
}
