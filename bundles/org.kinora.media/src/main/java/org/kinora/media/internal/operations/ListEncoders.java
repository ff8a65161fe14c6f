package org.kinora.media.internal.operations;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.kinora.api.media.ClipCodec;
import org.kinora.api.media.EncoderInfo;
import org.kinora.api.media.MediaEngine;
import org.kinora.api.operation.Context;
import org.kinora.api.operation.Declaration;
import org.kinora.api.operation.Operation;
import org.kinora.api.operation.Param;
import org.kinora.api.operation.Readable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Tells what this machine can encode. */
@Component(service = Operation.class)
@Declaration(name = "media.encoders", command = "media encoders", title = "List the encoders of this machine, each tried with one frame.",
        scope = Declaration.Scope.NONE, job = true, help = "  kinora media encoders\n  kinora media encoders --hardware")
public final class ListEncoders implements Operation<ListEncoders.Input, ListEncoders.Output> {
    private final MediaEngine media;

    /** Which. */
    public record Input(@Param("Try those of graphics processors too.") boolean hardware) {}

    /** All that there are, by codec, the best first. */
    public record Output(List<EncoderInfo> encoders) implements Readable {
        @Override
        public String text() {
            return encoders.stream().map(encoder -> String.format(Locale.ROOT, "%-8s %-14s %s", encoder.codec(), encoder.name(),
                    encoder.works() ? encoder.separateProcess() ? "works, in a process of its own" : "works" : "no: " + encoder.reason()))
                    .collect(Collectors.joining("\n"));
        }
    }

    @Activate
    public ListEncoders(@Reference MediaEngine media) {
        this.media = media;
    }

    @Override
    public Output run(Input input, Context context) {
        return new Output(Arrays.stream(ClipCodec.values()).flatMap(codec -> {
            context.work().checkCancelled();
            return media.encoders(codec, input.hardware()).stream();
        }).toList());
    }
}
