package org.kinora.media.internal.operations;

import java.nio.file.Path;
import org.kinora.api.operation.Context;
import org.kinora.api.work.Kind;
import org.kinora.api.work.Texts;

/** Files that a person names: media are too big to be handed in. */
final class NamedFile {
    private static final Texts TEXTS = Texts.beside(NamedFile.class);

    private NamedFile() { }

    static Path of(String name, Context context) {
        return context.localFile(name).orElseThrow(() -> TEXTS.failure(Kind.INPUT, "file.remote", name));
    }
}
