package org.kinora.imaging.internal.operations.picture;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.kinora.api.asset.AssetId;
import org.kinora.api.asset.Origin;
import org.kinora.api.operation.Context;
import org.kinora.api.operation.Source;
import org.kinora.api.work.Caller;
import org.kinora.api.work.Work;
import org.kinora.testkit.TestWork;

/** What an operation sees when it works on plain files. */
public record FileContext(TestWork own) implements Context {
    /** A file as a person names it. */
    public Source source(Path file) {
        return Source.ofAsset(file.getFileName().toString(), own.assets().put(file, "application/octet-stream", Origin.IMPORTED,
                file.getFileName().toString(), false));
    }

    public Path file(AssetId asset) {
        return own.assets().file(asset);
    }

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
            return Files.readAllBytes(file(source.asset().orElseThrow()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public Optional<Path> localFile(String name) {
        return Optional.of(Path.of(name));
    }
}
