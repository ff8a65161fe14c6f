package org.kinora.production.internal.operations.naming;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import org.kinora.api.asset.AssetId;
import org.kinora.api.operation.Context;
import org.kinora.api.operation.Declaration;
import org.kinora.api.operation.Deliverable;
import org.kinora.api.operation.Operation;
import org.kinora.api.operation.Readable;
import org.kinora.api.platform.project.OpenProject;
import org.kinora.api.work.Kind;
import org.kinora.api.work.Texts;
import org.kinora.production.internal.graph.ScriptDocument;
import org.osgi.service.component.annotations.Component;

/** Shows the script that the project holds, and writes it as it was saved. */
@Component(service = Operation.class)
@Declaration(name = "script.show", command = "script show", title = "Show the script of a project, or write it to a file.",
        help = "  kinora script show\n  kinora script show -o renamed.fountain")
public final class ShowScript implements Operation<ShowScript.Input, ShowScript.Output> {
    private static final Texts TEXTS = Texts.beside(ShowScript.class);

    /** Nothing to say. */
    public record Input() {}

    /**
     * @param name file name that it came with
     * @param fountain in words; UTF-8 scripts exactly, others with their letters lost where they are none of it
     * @param script the bytes as saved
     */
    public record Output(String name, String fountain, @Deliverable(suffix = ".fountain", main = true) AssetId script) implements Readable {
        @Override
        public String text() {
            return fountain.stripTrailing();
        }
    }

    @Override
    public Output run(Input input, Context context) {
        OpenProject project = context.project(OpenProject.class);
        ScriptDocument script = project.documents().get(context.branch(), ScriptDocument.TYPE, ScriptDocument.ID)
                .orElseThrow(() -> TEXTS.failure(Kind.MISSING, "script.none", project.name()));
        try {
            return new Output(script.name(), new String(Files.readAllBytes(project.assets().file(script.bytes())), StandardCharsets.UTF_8),
                    script.bytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
