package org.kinora.imaging.internal.operations.picture;

import java.util.Locale;
import org.kinora.api.asset.AssetId;
import org.kinora.api.asset.Origin;
import org.kinora.api.imaging.Area;
import org.kinora.api.imaging.Conversions;
import org.kinora.api.imaging.Metadata;
import org.kinora.api.imaging.Picture;
import org.kinora.api.imaging.PictureKind;
import org.kinora.api.imaging.PictureReading;
import org.kinora.api.imaging.PictureWriting;
import org.kinora.api.imaging.Pictures;
import org.kinora.api.imaging.Raster;
import org.kinora.api.imaging.Resampling;
import org.kinora.api.imaging.Samples;
import org.kinora.api.operation.Context;
import org.kinora.api.operation.Declaration;
import org.kinora.api.operation.Deliverable;
import org.kinora.api.operation.Operation;
import org.kinora.api.operation.Param;
import org.kinora.api.operation.Readable;
import org.kinora.api.operation.Source;
import org.kinora.api.work.Kind;
import org.kinora.api.work.Texts;
import org.kinora.api.work.Work;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Makes a picture file into another kind, size or part. */
@Component(service = Operation.class)
@Declaration(name = "image.convert", command = "image convert", title = "Make a picture into another kind, size or part of itself.",
        scope = Declaration.Scope.NONE,
        help = "Profile and metadata are kept unless --bare is given. Sizes are averaged in linear light.\n"
                + "  kinora image convert scan.tif --to png -o scan.png\n"
                + "  kinora image convert photo.jpg --width 1920 --to webp --quality 80 -o small.webp\n"
                + "  kinora image convert photo.png --crop 100,50,640x360 --bits 16 -o part.png")
public final class ConvertPicture implements Operation<ConvertPicture.Input, ConvertPicture.Output> {
    private static final Texts TEXTS = Texts.beside(ConvertPicture.class);

    private final Pictures pictures;
    private final Conversions conversions;

    /** Of what, into what. */
    public record Input(@Param(value = "The picture.", position = 0, required = true) Source picture,
            @Param(value = "Kind of file.", fallback = "png", choices = {"png", "jpeg", "webp", "tiff"}) String to,
            @Param(value = "Columns; 0 for as many as the height asks for.", min = 0, max = 65_535, unit = "px") int width,
            @Param(value = "Rows; 0 for as many as the width asks for.", min = 0, max = 65_535, unit = "px") int height,
            @Param("Part of the upright picture as X,Y,WIDTHxHEIGHT, cut out before it is scaled.") String crop,
            @Param(value = "How it is scaled.", fallback = "lanczos", choices = {"nearest", "linear", "cubic", "lanczos", "area"}) String scaling,
            @Param(value = "Average the numbers as they are, not light: for depth, normals, masks.") boolean data,
            @Param(value = "Bits of a number: 8, 16 or 32 (float, TIFF only); 0 for those that it has.", choices = {"0", "8", "16", "32"},
                    fallback = "0") String bits,
            @Param(value = "Quality of JPEG and WebP, 1 to 100; 0 for WebP without loss and for JPEG 95.", min = 0, max = 100) int quality,
            @Param("Leave profile and metadata out.") boolean bare,
            @Param("Leave pixels and orientation as they are stored.") boolean stored) {}

    /** The picture made. */
    public record Output(String kind, int width, int height, @Deliverable(suffix = ".png", main = true) AssetId picture) implements Readable {
        @Override
        public String text() {
            return kind + ", " + width + " x " + height;
        }
    }

    @Activate
    public ConvertPicture(@Reference Pictures pictures, @Reference Conversions conversions) {
        this.pictures = pictures;
        this.conversions = conversions;
    }

    @Override
    public Output run(Input input, Context context) {
        Work work = context.work();
        PictureReading reading = input.stored() ? PictureReading.AS_STORED : PictureReading.USUAL;
        try (Picture given = pictures.read(Named.file(input.picture(), context), reading, work); Raster part = part(given.raster(), input.crop(),
                work)) {
            Raster whole = part == null ? given.raster() : part;
            try (Raster scaled = scaled(whole, input, work)) {
                Raster made = scaled == null ? whole : scaled;
                AssetId asset = pictures.store(new Picture(made, metadata(given.metadata(), input)), writing(input, made), Origin.DERIVED,
                        stem(input.picture().name()) + kind(input).suffix(), work);
                return new Output(kind(input).name(), made.width(), made.height(), asset);
            }
        }
    }

    private static Metadata metadata(Metadata given, Input input) {
        return input.bare() ? Metadata.NONE.with(given.orientation()) : given;
    }

    private static PictureKind kind(Input input) {
        return PictureKind.valueOf(input.to().toUpperCase(Locale.ROOT));
    }

    private PictureWriting writing(Input input, Raster made) {
        PictureWriting best = PictureWriting.best(kind(input), made.format().samples());
        Samples samples = switch (input.bits()) {
            case "8" -> Samples.U8;
            case "16" -> Samples.U16;
            case "32" -> Samples.F32;
            default -> best.samples();
        };
        if (samples == Samples.F32 && kind(input) != PictureKind.TIFF || samples == Samples.U16 && kind(input) != PictureKind.TIFF
                && kind(input) != PictureKind.PNG)
            throw TEXTS.failure(Kind.INPUT, "convert.bits", input.to(), input.bits());
        return new PictureWriting(best.kind(), samples, input.quality() == 0 ? best.quality() : input.quality(), !input.bare());
    }

    /** The part that is asked for; null for all. */
    private Raster part(Raster raster, String crop, Work work) {
        if (crop.isBlank()) return null;
        int[] numbers = Named.numbers(crop, 4, "--crop X,Y,WIDTHxHEIGHT");
        if (numbers[2] < 1 || numbers[3] < 1) throw TEXTS.failure(Kind.INPUT, "convert.crop", crop, raster.width() + " x " + raster.height());
        Area area = new Area(numbers[0], numbers[1], numbers[2], numbers[3]);
        if (!area.and(raster.area()).equals(area)) throw TEXTS.failure(Kind.INPUT, "convert.crop", crop, raster.width() + " x " + raster.height());
        return conversions.crop(raster, area, work);
    }

    /** The size that is asked for; null for its own. */
    private Raster scaled(Raster raster, Input input, Work work) {
        int width = input.width();
        int height = input.height();
        if (width == 0 && height == 0) return null;
        if (width == 0) width = (int) Math.max(1, Math.round((double) raster.width() * height / raster.height()));
        if (height == 0) height = (int) Math.max(1, Math.round((double) raster.height() * width / raster.width()));
        if (Math.max(width, height) > Raster.LONGEST) throw TEXTS.failure(Kind.INPUT, "convert.size", width + " x " + height, Raster.LONGEST);
        return conversions.resize(raster, width, height, Resampling.valueOf(input.scaling().toUpperCase(Locale.ROOT)), !input.data(), work);
    }

    private static String stem(String name) {
        int dot = name.lastIndexOf('.');
        return dot > 0 ? name.substring(0, dot) : name;
    }
}
