package org.kinora.production.internal.operations.project;

import java.nio.file.Path;
import java.util.function.BiFunction;
import org.kinora.api.operation.Context;
import org.kinora.api.platform.project.OpenProject;
import org.kinora.api.work.Kind;
import org.kinora.api.work.Texts;

/** From where to where a project is brought, on this machine. */
record Route(Path from, Path to) {
    private static final Texts TEXTS = Texts.beside(Route.class);

    /** As a person named them. */
    static Route of(Context context, String from, String to) {
        return new Route(file(context, from), file(context, to));
    }

    private static Path file(Context context, String name) {
        return context.localFile(name).orElseThrow(() -> TEXTS.failure(Kind.INPUT, "path", name));
    }

    /**
     * Goes it.
     *
     * @param words said of the project that came of it
     */
    ProjectNews.Said go(BiFunction<Path, Path, OpenProject> way, String words) {
        try (OpenProject project = way.apply(from, to)) {
            return new ProjectNews.Said(words + " " + project.name(), to.toString());
        }
    }
}
