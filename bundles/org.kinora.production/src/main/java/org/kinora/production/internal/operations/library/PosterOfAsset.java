package org.kinora.production.internal.operations.library;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import javax.imageio.ImageIO;
import org.kinora.api.asset.AssetId;
import org.kinora.api.asset.AssetInfo;
import org.kinora.api.asset.Origin;
import org.kinora.api.media.FramePixels;
import org.kinora.api.media.MediaEngine;
import org.kinora.api.media.SoundReader;
import org.kinora.api.operation.Context;
import org.kinora.api.operation.Declaration;
import org.kinora.api.operation.Deliverable;
import org.kinora.api.operation.Operation;
import org.kinora.api.operation.Param;
import org.kinora.api.operation.Readable;
import org.kinora.api.platform.project.OpenProject;
import org.kinora.api.work.Kind;
import org.kinora.api.work.Texts;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Makes the small picture by which an asset is known in a list. */
@Component(service = Operation.class)
@Declaration(name = "assets.poster", command = "assets poster",
        title = "Make the small picture of an asset: the middle of a clip, the waveform of a sound, a view of a splat scene.",
        help = "  kinora assets poster 4f1c90 -o poster.png")
public final class PosterOfAsset implements Operation<PosterOfAsset.Input, PosterOfAsset.Output> {
    private static final Texts TEXTS = Texts.beside(PosterOfAsset.class);
    private static final int RATE = 8000;

    private final LibraryDesk desk;
    private final AssetGlance glance;
    private final MediaEngine media;

    /** Of what. */
    public record Input(@Param(value = "Beginning of its hash, or its name.", position = 0, required = true) String asset,
            @Param(value = "Pixels.", fallback = "320", min = 32, max = 1920, unit = "px") int width) {}

    /** The picture. */
    public record Output(int width, int height, @Deliverable(suffix = ".png", main = true) AssetId picture) implements Readable {
        @Override
        public String text() {
            return width + " x " + height;
        }
    }

    @Activate
    public PosterOfAsset(@Reference LibraryDesk desk, @Reference AssetGlance glance, @Reference MediaEngine media) {
        this.desk = desk;
        this.glance = glance;
        this.media = media;
    }

    @Override
    public Output run(Input input, Context context) {
        AssetInfo info = desk.named(context, input.asset());
        Path file = desk.file(context, info);
        int width = input.width() & ~1;
        BufferedImage image = switch (AssetKind.of(info.id().mediaType(), info.name())) {
            case PICTURE, CLIP, SPACE -> image(glance.picture(info, file, width, context));
            case SOUND -> wave(file, width, context);
            case OTHER -> throw TEXTS.failure(Kind.INPUT, "poster.unseen", info.name(), info.id().mediaType());
        };
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, "png", bytes);
        } catch (IOException inMemory) {
            throw new UncheckedIOException(inMemory);
        }
        return new Output(image.getWidth(), image.getHeight(), context.project(OpenProject.class).assets().put(bytes.toByteArray(), "image/png",
                Origin.DERIVED, info.name() + ".poster.png"));
    }

    private static BufferedImage image(FramePixels pixels) {
        BufferedImage image = new BufferedImage(pixels.width(), pixels.height(), BufferedImage.TYPE_INT_RGB);
        image.setRGB(0, 0, pixels.width(), pixels.height(), pixels.pixels(), 0, pixels.width());
        return image;
    }

    private BufferedImage wave(Path file, int width, Context context) {
        try (SoundReader reader = media.within(context.work()).openSound(file, RATE, 1)) {
            return WavePicture.of(reader, width, width * 9 / 16, context.work());
        }
    }
}
