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

/** A sheet of thumbnails with their times. */
@Component(service = Operation.class)
@Declaration(name = "media.thumbs", command = "media thumbs", title = "Lay thumbnails of a clip with their times into one picture.",
        scope = Declaration.Scope.NONE, job = true, help = "  kinora media thumbs interview.mov --count 24 -o sheet.png")
public final class ShowThumbs implements Operation<ShowThumbs.Input, ShowThumbs.Output> {
    private static final int GAP = 6;

    private final MediaEngine media;

    /** Of what, and how many. */
    public record Input(@Param(value = "The clip.", position = 0, required = true) String file,
            @Param(value = "How many.", fallback = "20", min = 1, max = 1000) int count,
            @Param(value = "Thumbnails in a row.", fallback = "5", min = 1, max = 100) int columns,
            @Param(value = "Width of one.", fallback = "256", min = 16, max = 4096, unit = "px") int width) {}

    /** The sheet. */
    public record Output(int count, int width, int height, @Deliverable(suffix = ".png", main = true) AssetId picture) implements Readable {
        @Override
        public String text() {
            return count + (count == 1 ? " thumbnail, " : " thumbnails, ") + width + " x " + height;
        }
    }

    @Activate
    public ShowThumbs(@Reference MediaEngine media) {
        this.media = media;
    }

    @Override
    public Output run(Input input, Context context) {
        Path clip = NamedFile.of(input.file(), context);
        FilmStrip strip = new FilmStrip(PictureStrip.times(media, clip, input.count()), input.columns(), input.width() & ~1, GAP, true, true);
        PictureStrip made = PictureStrip.of(media, clip, strip, context);
        return new Output(input.count(), made.width(), made.height(), made.picture());
    }
}
