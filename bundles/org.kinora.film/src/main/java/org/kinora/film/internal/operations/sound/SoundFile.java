package org.kinora.film.internal.operations.sound;

import java.nio.file.Path;
import org.kinora.api.operation.Source;
import org.kinora.api.work.Kind;
import org.kinora.api.work.Texts;
import org.kinora.api.work.Work;

/** The file of a source. */
record SoundFile(Source source) {
    Path path(Work work) {
        return work.assets().file(source.asset().orElseThrow(() -> Texts.beside(SoundFile.class).failure(Kind.INPUT, "sound.text", source.name())));
    }
}
