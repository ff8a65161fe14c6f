package org.kinora.media.internal.operations;

import java.nio.file.Path;
import java.util.Optional;
import org.kinora.api.asset.AssetId;
import org.kinora.api.asset.Origin;
import org.kinora.api.media.MediaEngine;
import org.kinora.api.media.Proxies;
import org.kinora.api.media.StreamInfo;
import org.kinora.api.operation.Context;
import org.kinora.api.operation.Declaration;
import org.kinora.api.operation.Deliverable;
import org.kinora.api.operation.Operation;
import org.kinora.api.operation.Param;
import org.kinora.api.operation.Readable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Makes a small copy of a clip for scrubbing. */
@Component(service = Operation.class)
@Declaration(name = "media.proxy", command = "media proxy", title = "Make the small copy of a clip that scrubbing uses.",
        scope = Declaration.Scope.NONE, job = true, effects = {Declaration.Effect.READS, Declaration.Effect.WRITES},
        help = "It has 540 rows and every frame stands alone; it lies in the cache and is deleted when there are too many.\n"
                + "Stop it with Ctrl-C and run it again: it goes on where it stopped.\n"
                + "  kinora media proxy interview.mov\n  kinora media proxy interview.mov --copy -o small.mov\n"
                + "  kinora media proxy interview.mov --drop")
public final class MakeProxy implements Operation<MakeProxy.Input, MakeProxy.Output> {
    private final MediaEngine media;
    private final Proxies proxies;

    /** Of what. */
    public record Input(@Param(value = "The clip.", position = 0, required = true) String file,
            @Param("Hand the proxy over as a file of its own too.") boolean copy, @Param("Delete it instead.") boolean drop) {}

    /** Where it lies; empty when it was deleted. */
    public record Output(String proxy, int width, int height, long bytes, @Deliverable(suffix = ".proxy.mov", main = true) Optional<AssetId> copy)
            implements Readable {
        @Override
        public String text() {
            return proxy.isEmpty() ? "deleted" : proxy + ", " + width + " x " + height + ", " + (bytes + 500_000) / 1_000_000 + " MB";
        }
    }

    @Activate
    public MakeProxy(@Reference MediaEngine media, @Reference Proxies proxies) {
        this.media = media;
        this.proxies = proxies;
    }

    @Override
    public Output run(Input input, Context context) {
        Path clip = NamedFile.of(input.file(), context);
        if (input.drop()) {
            proxies.drop(clip);
            return new Output("", 0, 0, 0, Optional.empty());
        }
        context.work().stage("making a proxy");
        Path proxy = proxies.make(clip, context.work());
        StreamInfo.Video video = media.probe(proxy).video().orElseThrow();
        Optional<AssetId> copy = input.copy() ? Optional.of(context.work().assets().put(proxy, "video/quicktime", Origin.DERIVED, clip.getFileName()
                + ".proxy.mov", false)) : Optional.empty();
        return new Output(proxy.toString(), video.width(), video.height(), proxy.toFile().length(), copy);
    }
}
