package org.kinora.production.internal.operations.copy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.kinora.api.operation.Context;
import org.kinora.api.operation.Declaration;
import org.kinora.api.operation.Operation;
import org.kinora.api.operation.Param;
import org.kinora.api.operation.Readable;
import org.kinora.api.platform.project.OpenProject;
import org.kinora.api.platform.project.Projects;
import org.kinora.api.work.Kind;
import org.kinora.api.work.Texts;
import org.kinora.production.internal.graph.ScriptDocument;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Makes a second project of one, with all that it has: history, takes, results and files. */
@Component(service = Operation.class)
@Declaration(name = "project.duplicate", command = "project duplicate", title = "Copy a whole project to a new folder (save as).", job = true,
        effects = {Declaration.Effect.READS, Declaration.Effect.WRITES},
        help = "The project stays open and as it is. The script is written beside the copy. Linked files stay links; collect first to take them "
                + "along.\n  kinora project duplicate other.kinora")
public final class DuplicateProject implements Operation<DuplicateProject.Input, DuplicateProject.Output> {
    private static final Texts TEXTS = Texts.beside(DuplicateProject.class);

    private final Projects projects;

    /** Where to. */
    public record Input(@Param(value = "The folder to make, by convention NAME.kinora.", position = 0, required = true) String folder) {}

    /** @param script the script that was written beside it; empty when there is none, or a file of that name lay there */
    public record Output(String folder, String script) implements Readable {
        @Override
        public String text() {
            return TEXTS.text("duplicated", folder) + (script.isEmpty() ? "" : "\n" + script);
        }
    }

    @Activate
    public DuplicateProject(@Reference Projects projects) {
        this.projects = projects;
    }

    @Override
    public Output run(Input input, Context context) {
        Path folder = context.localFile(input.folder()).orElseThrow(() -> TEXTS.failure(Kind.INPUT, "file.remote", input.folder()));
        OpenProject project = context.project(OpenProject.class);
        Path whole = context.work().scratch().resolve("whole" + Projects.FILE);
        context.work().stage(TEXTS.text("stage.writing"));
        project.export(whole);
        context.work().checkCancelled();
        context.work().progress(0.5);
        projects.importFrom(whole, folder).close();
        return new Output(folder.toString(), script(project, context.branch(), folder).map(Path::toString).orElse(""));
    }

    /** The window looks for the script beside the project. */
    private static Optional<Path> script(OpenProject project, String branch, Path folder) {
        Optional<ScriptDocument> script = project.documents().get(branch, ScriptDocument.TYPE, ScriptDocument.ID);
        if (script.isEmpty()) return Optional.empty();
        String name = folder.getFileName().toString();
        String stem = name.endsWith(Projects.FOLDER) ? name.substring(0, name.length() - Projects.FOLDER.length()) : name;
        int dot = script.get().name().lastIndexOf('.');
        Path file = folder.resolveSibling(stem + (dot < 0 ? ".fountain" : script.get().name().substring(dot)));
        if (Files.exists(file)) return Optional.empty();
        try {
            return Optional.of(Files.copy(project.assets().file(script.get().bytes()), file));
        } catch (IOException e) {
            throw TEXTS.failure(Kind.INPUT, "file.unwritable", file, e.getMessage(), e);
        }
    }
}
