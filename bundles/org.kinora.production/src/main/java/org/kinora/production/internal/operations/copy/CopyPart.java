package org.kinora.production.internal.operations.copy;

import java.nio.file.Path;
import java.util.Locale;
import org.kinora.api.operation.Context;
import org.kinora.api.operation.Declaration;
import org.kinora.api.operation.Operation;
import org.kinora.api.operation.Param;
import org.kinora.api.operation.Readable;
import org.kinora.api.platform.project.OpenProject;
import org.kinora.api.work.Kind;
import org.kinora.api.work.Texts;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Writes a piece of a film to a file, from which another film can take it. */
@Component(service = Operation.class)
@Declaration(name = "project.copy", command = "project copy",
        title = "Copy a scene, a shot, a character or the look, to be pasted into another film.",
        effects = {Declaration.Effect.READS, Declaration.Effect.WRITES},
        help = "Pictures, voices and entries of the bible go along. The film need not stay open.\n"
                + "  kinora project copy scene 3 --to scene.kinorapiece\n  kinora project copy shot 12A --to shot.kinorapiece\n"
                + "  kinora project copy character MARA --to mara.kinorapiece\n  kinora project copy look --to look.kinorapiece")
public final class CopyPart implements Operation<CopyPart.Input, CopyPart.Output> {
    private static final Texts TEXTS = Texts.beside(CopyPart.class);

    private final CopyDesk desk;

    /** What, and where to. */
    public record Input(@Param(value = "What to copy.", position = 0, required = true, choices = {"scene", "shot", "character", "look"}) String what,
            @Param(value = "Number of the scene, label of the shot or name of the character.", position = 1) String name,
            @Param(value = "File to write.", required = true) String to) {}

    /** @param files how many files go along */
    public record Output(String what, String label, String file, int files) implements Readable {
        @Override
        public String text() {
            return TEXTS.text("copied", label, files, file);
        }
    }

    @Activate
    public CopyPart(@Reference CopyDesk desk) {
        this.desk = desk;
    }

    @Override
    public Output run(Input input, Context context) {
        Path file = context.localFile(input.to()).orElseThrow(() -> TEXTS.failure(Kind.INPUT, "file.remote", input.to()));
        Copied piece = desk.copy(context, Copied.Kind.valueOf(input.what().toUpperCase(Locale.ROOT)), input.name());
        CopiedFile.write(piece, context.project(OpenProject.class).assets(), file, context.work());
        return new Output(input.what(), piece.label(), file.toString(), piece.assets().size());
    }
}
