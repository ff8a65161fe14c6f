package org.kinora.splat.internal.operations;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.kinora.api.operation.Context;
import org.kinora.api.operation.Source;
import org.kinora.api.work.Caller;
import org.kinora.api.work.Work;
import org.kinora.testkit.TestWork;

/** What an operation sees when it works on plain files. */
record FileContext(TestWork own) implements Context {
    @Override
    public Work work() {
        return own;
    }

    @Override
    public Caller caller() {
        throw new UnsupportedOperationException();
    }

    @Override
    public <T> T project(Class<T> view) {
        throw new UnsupportedOperationException();
    }

    @Override
    public String branch() {
        throw new UnsupportedOperationException();
    }

    @Override
    public byte[] bytes(Source source) {
        try {
            return Files.readAllBytes(own.assets().file(source.asset().orElseThrow()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public Optional<Path> localFile(String name) {
        return Optional.of(Path.of(name));
    }
}
