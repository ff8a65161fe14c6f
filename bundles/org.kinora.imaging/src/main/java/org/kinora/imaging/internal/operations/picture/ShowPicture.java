package org.kinora.imaging.internal.operations.picture;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.kinora.api.imaging.Blob;
import org.kinora.api.imaging.Density;
import org.kinora.api.imaging.PictureInfo;
import org.kinora.api.imaging.Pictures;
import org.kinora.api.operation.Context;
import org.kinora.api.operation.Declaration;
import org.kinora.api.operation.Operation;
import org.kinora.api.operation.Param;
import org.kinora.api.operation.Readable;
import org.kinora.api.operation.Source;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Tells what a picture file says of itself. */
@Component(service = Operation.class)
@Declaration(name = "image.info", command = "image info", title = "Tell size, kind, colours and metadata of a picture file.",
        scope = Declaration.Scope.NONE,
        help = "Only the header is read, so that files too large to open can be asked too.\n"
                + "  kinora image info photo.jpg\n  kinora image info scan.tif --json")
public final class ShowPicture implements Operation<ShowPicture.Input, ShowPicture.Output> {
    private final Pictures pictures;

    /** Which file. */
    public record Input(@Param(value = "The picture.", position = 0, required = true) Source picture) {}

    /**
     * What it says.
     *
     * @param width columns when it stands upright
     * @param height rows when it stands upright
     * @param orientation how the stored pixels have to be turned
     * @param profileBytes size of its colour profile; 0 for none
     * @param dpi dots per inch; 0 when it does not say
     */
    public record Output(String name, String kind, int width, int height, int channels, String samples, String alpha, String orientation, int pages,
            long fileBytes,
            long pixelBytes, int profileBytes, int exifBytes, int xmpBytes, int dpi, Map<String, String> texts) implements Readable {
        @Override
        public String text() {
            List<String> lines = new ArrayList<>();
            lines.add(name + ": " + kind + ", " + width + " x " + height + ", " + (channels == 1 ? "grey" : "colour") + ", " + samples
                    + (alpha.equals("none") ? ""
                    : ", alpha " + alpha) + (orientation.equals("upright") ? "" : ", stored " + orientation.replace('_', ' ')));
            lines.add(fileBytes + " bytes, " + pixelBytes + " once read" + (pages > 1 ? ", the first of " + pages + " pictures" : "") + (dpi > 0
                    ? ", " + dpi + " dpi" : ""));
            List<String> more = new ArrayList<>();
            if (profileBytes > 0) more.add("colour profile " + profileBytes + " bytes");
            if (exifBytes > 0) more.add("EXIF " + exifBytes + " bytes");
            if (xmpBytes > 0) more.add("XMP " + xmpBytes + " bytes");
            if (!more.isEmpty()) lines.add(String.join(", ", more));
            texts.forEach((key, value) -> lines.add(key + ": " + value));
            return String.join("\n", lines);
        }
    }

    @Activate
    public ShowPicture(@Reference Pictures pictures) {
        this.pictures = pictures;
    }

    @Override
    public Output run(Input input, Context context) {
        PictureInfo info = pictures.info(Named.file(input.picture(), context));
        String samples = switch (info.format().samples()) {
            case U8 -> "8 bit";
            case U16 -> "16 bit";
            case F32 -> "float";
        };
        return new Output(input.picture().name(), info.kind().name(), info.uprightWidth(), info.uprightHeight(), info.format().channels(), samples,
                info.format().alpha().name().toLowerCase(Locale.ROOT), info.metadata().orientation().name().toLowerCase(Locale.ROOT), info.pages(),
                        info.fileBytes(),
                info.pixelBytes(), info.metadata().icc().map(Blob::size).orElse(0), info.metadata().exif().map(Blob::size).orElse(0),
                info.metadata().xmp().map(String::length).orElse(0), info.metadata().density().map(Density::dpi).orElse(0), info.metadata().texts());
    }
}
