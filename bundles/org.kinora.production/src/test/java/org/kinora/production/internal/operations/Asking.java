package org.kinora.production.internal.operations;

import java.nio.file.Path;
import java.util.Optional;
import org.kinora.api.operation.Context;
import org.kinora.api.operation.Source;
import org.kinora.api.platform.project.Documents;
import org.kinora.api.platform.project.OpenProject;
import org.kinora.api.work.Caller;
import org.kinora.api.work.Work;
import org.kinora.testkit.TestWork;

/**
 * Somebody at this machine asks for an operation.
 *
 * @param folder in which files are named; names that begin with {@code remote:} lie elsewhere
 */
public record Asking(TestWork testWork, Optional<OpenProject> open, Path folder) implements Context {
    /** Outside any project. */
    public static Asking loose(TestWork work) {
        return new Asking(work, Optional.empty(), work.scratch());
    }

    @Override
    public Work work() {
        return testWork;
    }

    @Override
    public Caller caller() {
        return Caller.LOCAL;
    }

    @Override
    public boolean inProject() {
        return open.isPresent();
    }

    @Override
    public <T> T project(Class<T> view) {
        return view.cast(open.orElseThrow(() -> new IllegalStateException("there is no project")));
    }

    @Override
    public String branch() {
        return Documents.MAIN;
    }

    @Override
    public byte[] bytes(Source source) {
        if (source.text().isPresent()) return source.text().get().getBytes(java.nio.charset.StandardCharsets.UTF_8);
        try {
            return java.nio.file.Files.readAllBytes(testWork.assets().file(source.asset().orElseThrow()));
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    @Override
    public Optional<Path> localFile(String name) {
        return name.startsWith("remote:") ? Optional.empty() : Optional.of(folder.resolve(name));
    }
}
