package org.kinora.media.internal.operations;

import java.nio.file.Path;
import org.kinora.api.asset.AssetId;
import org.kinora.api.media.FilmStrip;
import org.kinora.api.media.MediaEngine;
import org.kinora.api.operation.Context;
import org.kinora.api.operation.Declaration;
import org.kinora.api.operation.Deliverable;
import org.kinora.api.operation.Operation;
import org.kinora.api.operation.Param;
import org.kinora.api.operation.Readable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** One row of small pictures, as a timeline shows a clip. */
@Component(service = Operation.class)
@Declaration(name = "media.strip", command = "media strip", title = "Show a clip as a film strip: one row of small pictures.",
        scope = Declaration.Scope.NONE, job = true,
        help = "Without --exact the key frames nearest before are shown, which is many times quicker.\n"
                + "  kinora media strip interview.mov --count 40 -o strip.png")
public final class ShowStrip implements Operation<ShowStrip.Input, ShowStrip.Output> {
    private final MediaEngine media;

    /** Of what, and how many. */
    public record Input(@Param(value = "The clip.", position = 0, required = true) String file,
            @Param(value = "How many pictures.", fallback = "24", min = 1, max = 400) int count,
            @Param(value = "Width of one.", fallback = "120", min = 16, max = 1024, unit = "px") int width,
            @Param("Show the exact frames.") boolean exact) {}

    /** The strip. */
    public record Output(int count, int width, int height, @Deliverable(suffix = ".png", main = true) AssetId picture) implements Readable {
        @Override
        public String text() {
            return count + (count == 1 ? " picture, " : " pictures, ") + width + " x " + height;
        }
    }

    @Activate
    public ShowStrip(@Reference MediaEngine media) {
        this.media = media;
    }

    @Override
    public Output run(Input input, Context context) {
        Path clip = NamedFile.of(input.file(), context);
        FilmStrip strip = new FilmStrip(PictureStrip.times(media, clip, input.count()), input.count(), input.width() & ~1, 0, input.exact(), false);
        PictureStrip made = PictureStrip.of(media, clip, strip, context);
        return new Output(input.count(), made.width(), made.height(), made.picture());
    }
}
