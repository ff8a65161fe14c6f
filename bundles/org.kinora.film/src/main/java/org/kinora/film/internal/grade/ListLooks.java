package org.kinora.film.internal.grade;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.imageio.ImageIO;
import org.kinora.api.asset.AssetId;
import org.kinora.api.asset.Origin;
import org.kinora.api.film.Grade;
import org.kinora.api.imaging.Grading;
import org.kinora.api.media.FramePixels;
import org.kinora.api.media.MediaEngine;
import org.kinora.api.operation.Context;
import org.kinora.api.operation.Declaration;
import org.kinora.api.operation.Deliverable;
import org.kinora.api.operation.Operation;
import org.kinora.api.operation.Param;
import org.kinora.api.operation.Readable;
import org.kinora.api.time.Rational;
import org.kinora.api.work.Kind;
import org.kinora.api.work.Texts;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Lists the looks that a grade may name, and shows them on a frame. */
@Component(service = Operation.class)
@Declaration(name = "film.looks", command = "film looks", title = "List the looks that cut grade knows, and show them on a picture.",
        scope = Declaration.Scope.NONE,
        help = "With --frame they are shown on that picture or frame of a clip: four in a row in the order of the list, the untouched frame first. "
                + "A single look comes as a colour table, .cube, too.\n"
                + "  kinora film looks\n  kinora film looks --frame take.mp4 --at 2 --controls -o looks.png\n"
                + "  kinora film looks noir --frame still.png -o noir.png")
public final class ListLooks implements Operation<ListLooks.Input, ListLooks.Output> {
    private static final Texts TEXTS = Texts.beside(ListLooks.class);

    private final MediaEngine media;
    private final Grading grading;

    /** Which, and on what they are shown. */
    public record Input(@Param(value = "Only those whose name holds this.", position = 0) String name,
            @Param("The picture or clip to show them on.") String frame,
            @Param(value = "Where in the clip.", unit = "s", min = 0) Optional<Rational> at,
            @Param("The controls of cut grade too, each turned to both sides.") boolean controls) {}

    /** Their names in the order of the picture; the picture; the table of a single look. */
    public record Output(List<String> looks, @Deliverable(suffix = ".png", main = true) Optional<AssetId> picture,
            @Deliverable(suffix = ".cube") Optional<AssetId> table) implements Readable {
        @Override
        public String text() {
            return String.join("\n", looks);
        }
    }

    @Activate
    public ListLooks(@Reference MediaEngine media, @Reference Grading grading) {
        this.media = media;
        this.grading = grading;
    }

    @Override
    public Output run(Input input, Context context) {
        GradeTables tables = new GradeTables(grading);
        Map<String, Grade> looks = new LinkedHashMap<>();
        for (String name : tables.presets()) if (name.contains(input.name().strip())) looks.put(name, Grade.of(name, 1000));
        if (looks.isEmpty()) throw TEXTS.failure(Kind.INPUT, "preset", input.name(), String.join(", ", tables.presets()));
        Optional<AssetId> table = looks.size() > 1 || input.frame().isBlank() ? Optional.empty() : Optional.of(context.work().assets().put(
                grading.write(tables.table(List.copyOf(looks.values()), context.work().assets())).getBytes(StandardCharsets.US_ASCII), "text/plain",
                Origin.DERIVED, "look.cube"));
        if (input.controls()) looks.putAll(Controls.all());
        Optional<AssetId> picture = input.frame().isBlank() ? Optional.empty() : Optional.of(picture(input, looks, tables, context));
        return new Output(List.copyOf(looks.keySet()), picture, table);
    }

    private AssetId picture(Input input, Map<String, Grade> looks, GradeTables tables, Context context) {
        Path file = context.localFile(input.frame()).orElseThrow(() -> TEXTS.failure(Kind.INPUT, "frame", input.frame()));
        FramePixels sheet = new LookSheet(media.within(context.work()), tables, context.work()).paint(file, input.at().orElse(Rational.ZERO),
                List.copyOf(looks.values()));
        BufferedImage image = new BufferedImage(sheet.width(), sheet.height(), BufferedImage.TYPE_INT_RGB);
        image.setRGB(0, 0, sheet.width(), sheet.height(), sheet.pixels(), 0, sheet.width());
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, "png", bytes);
        } catch (IOException inMemory) {
            throw new UncheckedIOException(inMemory);
        }
        return context.work().assets().put(bytes.toByteArray(), "image/png", Origin.DERIVED, "looks.png");
    }
}
