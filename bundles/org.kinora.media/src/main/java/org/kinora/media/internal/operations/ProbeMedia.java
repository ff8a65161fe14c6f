package org.kinora.media.internal.operations;

import org.kinora.api.media.MediaEngine;
import org.kinora.api.media.MediaInfo;
import org.kinora.api.operation.Context;
import org.kinora.api.operation.Declaration;
import org.kinora.api.operation.Operation;
import org.kinora.api.operation.Param;
import org.kinora.api.operation.Readable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Tells what is in a media file. */
@Component(service = Operation.class)
@Declaration(name = "media.probe", command = "media probe", title = "Tell what is in a film, sound or picture file.",
        scope = Declaration.Scope.NONE, help = "  kinora media probe interview.mov\n  kinora media probe interview.mov --json")
public final class ProbeMedia implements Operation<ProbeMedia.Input, ProbeMedia.Output> {
    private final MediaEngine media;

    /** Of what. */
    public record Input(@Param(value = "The file.", position = 0, required = true) String file) {}

    /** What is in it. */
    public record Output(MediaInfo media) implements Readable {
        @Override
        public String text() {
            return new MediaText(media).text();
        }
    }

    @Activate
    public ProbeMedia(@Reference MediaEngine media) {
        this.media = media;
    }

    @Override
    public Output run(Input input, Context context) {
        return new Output(media.within(context.work()).probe(NamedFile.of(input.file(), context)));
    }
}
