package org.kinora.imaging.internal.control;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.kinora.api.asset.AssetId;
import org.kinora.api.imaging.Alpha;
import org.kinora.api.imaging.ControlCard;
import org.kinora.api.imaging.ControlExtractor;
import org.kinora.api.imaging.ControlLayer;
import org.kinora.api.imaging.ControlLayers;
import org.kinora.api.imaging.ControlRequest;
import org.kinora.api.imaging.ControlSource;
import org.kinora.api.imaging.Conversions;
import org.kinora.api.imaging.Mask;
import org.kinora.api.imaging.Metadata;
import org.kinora.api.imaging.Picture;
import org.kinora.api.imaging.PictureKind;
import org.kinora.api.imaging.PictureWriting;
import org.kinora.api.imaging.Pictures;
import org.kinora.api.imaging.PoseSheet;
import org.kinora.api.imaging.Raster;
import org.kinora.api.imaging.RasterFormat;
import org.kinora.api.imaging.Samples;
import org.kinora.api.imaging.Transfer;
import org.kinora.api.json.Json;
import org.kinora.api.work.Kind;
import org.kinora.api.work.Texts;
import org.kinora.api.work.Work;
import org.kinora.imaging.internal.cv.OpenCv;
import org.kinora.imaging.internal.pose.PoseReader;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferencePolicyOption;

/** Draws layers with whatever extractors there are, and keeps them as assets whose PNG tells how they were made. */
@Component(service = ControlLayers.class)
public final class ControlDesk implements ControlLayers {
    /** Raised when the bytes of a layer of ours change. */
    public static final int VERSION = 2;
    /** The text of a layer's PNG that holds its request. */
    public static final String NOTE = "kinora.control";
    private static final Texts TEXTS = Texts.beside(ControlDesk.class);

    private final List<ControlExtractor> extractors;
    private final Pictures pictures;
    private final Conversions conversions;
    private final ControlDrawing drawing;
    private final PoseReader poses = new PoseReader();

    @Activate
    public ControlDesk(@Reference(policyOption = ReferencePolicyOption.GREEDY) List<ControlExtractor> extractors, @Reference Pictures pictures,
            @Reference Conversions conversions, @Reference OpenCv cv) {
        // the last service is the one of the highest ranking
        this.extractors = List.copyOf(extractors).reversed();
        this.pictures = pictures;
        this.conversions = conversions;
        drawing = new ControlDrawing(cv);
    }

    @Override
    public List<ControlCard> cards() {
        return ControlDrawing.cards(extractors);
    }

    @Override
    public Raster draw(String kind, ControlSource source, int resolution, Work work) {
        return drawing.draw(extractors, kind, source, resolution, work);
    }

    @Override
    public ControlLayer make(ControlRequest request, Work work) {
        Optional<PoseSheet> sheet = request.poses().map(id -> poses(id, request, work));
        try (Raster picture = picture(request, sheet, work); Raster other = request.other().map(id -> raw(id, work)).orElse(null);
                Mask mask = request.mask().map(id -> pictures.readMask(work.assets().file(id), work)).orElse(null)) {
            ControlSource source = new ControlSource(picture, Optional.ofNullable(other), Optional.ofNullable(mask), sheet, request.settings(),
                    request.seed());
            try (Raster drawn = draw(request.kind(), source, request.resolution(), work)) {
                Picture kept = new Picture(drawn, Metadata.NONE.withText(NOTE, Json.write(request)));
                AssetId asset = pictures.store(kept, PictureWriting.best(PictureKind.PNG, Samples.U8), org.kinora.api.asset.Origin.DERIVED,
                        request.kind() + ".png",
                        work);
                return ControlLayer.map(request.kind(), asset, Optional.of(new ControlLayer.Origin(request, VERSION, false)));
            }
        }
    }

    private PoseSheet poses(AssetId id, ControlRequest request, Work work) {
        Path file = work.assets().file(id);
        try {
            if (Files.size(file) > PoseReader.LONGEST) throw Texts.beside(PoseReader.class).failure(Kind.INPUT, "pose.large", PoseReader.LONGEST,
                    Files.size(file));
            Optional<org.kinora.api.imaging.PictureInfo> canvas = request.source().map(picture -> pictures.info(work.assets().file(picture)));
            return poses.read(Files.readString(file), canvas.map(info -> info.width()).orElse(0), canvas.map(info -> info.height()).orElse(0));
        } catch (IOException unreadable) {
            throw Texts.beside(PoseReader.class).failure(Kind.INPUT, "pose.text", "no text in UTF-8");
        }
    }

    /** 8 bit sRGB without alpha; where only poses are asked for, black of their canvas. */
    private Raster picture(ControlRequest request, Optional<PoseSheet> sheet, Work work) {
        if (request.source().isPresent()) return plain(request.source().get(), work);
        PoseSheet canvas = sheet.orElseThrow(() -> TEXTS.failure(Kind.MISSING, "control.picture", request.kind()));
        return Raster.take(canvas.width(), canvas.height(), RasterFormat.RGB8, work);
    }

    private Raster plain(AssetId id, Work work) {
        try (Picture read = pictures.read(id, work)) {
            return conversions.convert(read.raster(), RasterFormat.RGB8, work);
        }
    }

    /** Depth keeps its 16 bits; another frame comes as 8. */
    private Raster raw(AssetId id, Work work) {
        Picture read = pictures.read(id, work);
        if (read.raster().format().samples() == Samples.U8) {
            try (read) {
                int channels = read.raster().format().channels();
                return conversions.convert(read.raster(), new RasterFormat(channels, Samples.U8, Transfer.SRGB, Alpha.NONE), work);
            }
        }
        return read.raster();
    }
}
