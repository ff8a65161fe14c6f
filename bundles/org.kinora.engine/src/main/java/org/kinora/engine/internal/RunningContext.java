package org.kinora.engine.internal;

import java.nio.file.Path;
import java.util.Optional;
import org.kinora.api.operation.Context;
import org.kinora.api.operation.Source;
import org.kinora.api.platform.engine.Operations.Request;
import org.kinora.api.platform.project.OpenProject;
import org.kinora.api.work.Caller;
import org.kinora.api.work.Kind;
import org.kinora.api.work.Texts;
import org.kinora.api.work.Work;

/** What one running operation sees. */
record RunningContext(Work work, Request request, Optional<OpenProject> open, Inputs inputs) implements Context {
    private static final Texts TEXTS = Texts.beside(RunningContext.class);

    @Override
    public Caller caller() {
        return request.caller();
    }

    @Override
    public boolean inProject() {
        return open.isPresent();
    }

    @Override
    public <T> T project(Class<T> view) {
        OpenProject project = open.orElseThrow(() -> TEXTS.failure(Kind.INPUT, "project.none", request.operation()));
        return view.cast(project);
    }

    @Override
    public String branch() {
        return request.branch();
    }

    @Override
    public byte[] bytes(Source source) {
        return inputs.bytes(source);
    }

    @Override
    public Optional<Path> localFile(String name) {
        return Optional.of(request.folder().resolve(name).normalize());
    }
}
