package org.kinora.imaging.internal.operations.edit;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.kinora.api.asset.AssetId;
import org.kinora.api.generate.EditRequest;
import org.kinora.api.generate.ImageEditor;
import org.kinora.api.generate.Outcome;
import org.kinora.api.imaging.Alpha;
import org.kinora.api.imaging.ControlLayer;
import org.kinora.api.imaging.Conversions;
import org.kinora.api.imaging.Mask;
import org.kinora.api.imaging.Picture;
import org.kinora.api.imaging.PictureKind;
import org.kinora.api.imaging.PictureWriting;
import org.kinora.api.imaging.Pictures;
import org.kinora.api.imaging.Raster;
import org.kinora.api.imaging.RasterFormat;
import org.kinora.api.operation.Context;
import org.kinora.api.operation.Declaration;
import org.kinora.api.operation.Deliverable;
import org.kinora.api.operation.Operation;
import org.kinora.api.operation.Param;
import org.kinora.api.operation.Readable;
import org.kinora.api.work.Kind;
import org.kinora.api.work.Texts;
import org.kinora.api.work.Work;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Changes by words what a mask covers. */
@Component(service = Operation.class)
@Declaration(name = "image.edit", command = "image edit", title = "Change by words what a mask covers.", job = true,
        scope = Declaration.Scope.PROJECT_OR_NONE, effects = {Declaration.Effect.WRITES, Declaration.Effect.SPENDS},
        help = "White in the mask is changed, everything else stays as it is, bit for bit. kinora image editors lists who can do it; where nobody "
                + "can,\nkinora image fill fills the mask from what the picture itself shows.\n"
                + "  kinora image edit kitchen.png \"an open window, evening light\" --mask window.png -o evening.png\n"
                + "  kinora image edit kitchen.png \"a blue door\" --mask door.png --strength 700 --seed 4 --control canny=edges.png@600")
public final class EditPicture implements Operation<EditPicture.Input, EditPicture.Output> {
    private static final Texts TEXTS = Texts.beside(EditPicture.class);

    private final Editors editors;
    private final Pictures pictures;
    private final Conversions conversions;

    /** What, where and how. */
    public record Input(@Param(value = "File of the picture.", position = 0, required = true) String picture,
            @Param(value = "What shall be seen there.", position = 1, required = true) String words,
            @Param(value = "File of the mask: white, or the opaque part of a picture with alpha, is changed.", required = true) String mask,
            @Param("What shall not be seen there.") String without,
            @Param(value = "How far it may go from what is there: 0 hardly, 1000 as if nothing had been there.", fallback = "800", min = 0,
                    max = 1000, unit = "permille") int strength,
            @Param(value = "Another seed gives another variant.", fallback = "1") long seed,
            @Param("Id of the editor; the first one when not given.") String editor,
            @Param(value = "A map that steers the editor, as KIND=FILE or KIND=FILE@PERMILLE; may be given again.", name = "control")
                    List<String> controls,
            @Param(value = "A setting of the editor as NAME=VALUE; may be given again.", name = "set") List<String> settings) {}

    /**
     * What came of it.
     *
     * @param editor id of who did it
     */
    public record Output(String editor, @Deliverable(suffix = ".png", main = true) AssetId image) implements Readable {
        @Override
        public String text() {
            return TEXTS.text("edit.done", editor);
        }
    }

    @Activate
    public EditPicture(@Reference Editors editors, @Reference Pictures pictures, @Reference Conversions conversions) {
        this.editors = editors;
        this.pictures = pictures;
        this.conversions = conversions;
    }

    @Override
    public Output run(Input input, Context context) {
        if (input.words().isBlank()) throw TEXTS.failure(Kind.INPUT, "edit.words");
        ImageEditor editor = editors.wanted(input.editor());
        Work work = context.work();
        try (Picture picture = pictures.read(local(input.picture(), context), work);
                Mask mask = pictures.readMask(local(input.mask(), context), work);
                Raster plain = conversions.convert(picture.raster(), RasterFormat.RGB8, work)) {
            if (mask.width() != plain.width() || mask.height() != plain.height())
                throw TEXTS.failure(Kind.INPUT, "edit.mask", plain.width(), plain.height(), mask.width(), mask.height());
            EditRequest request = new EditRequest(pictures.store(plain, "edit-picture.png", work), pictures.storeMask(mask, "edit-mask.png", work),
                    input.words().strip(), input.without().strip(), input.strength(), controls(input.controls(), context), List.of(), input.seed(),
                    settings(input.settings()));
            work.stage(TEXTS.text("edit.stage"));
            Outcome outcome = editors.ask(editor, request, context);
            return new Output(editors.card(editor).id(), laid(outcome.part("image").asset(), picture, mask, work));
        }
    }

    /** The result over the picture, as much of it as the mask covers. */
    private AssetId laid(AssetId made, Picture over, Mask mask, Work work) {
        Raster ground = over.raster();
        RasterFormat format = ground.format();
        try (Picture read = pictures.read(made, work);
                Raster fresh = conversions.convert(read.raster(), format.with(Alpha.NONE), work);
                Raster result = Raster.take(ground.width(), ground.height(), format, work)) {
            if (fresh.width() != ground.width() || fresh.height() != ground.height())
                throw TEXTS.failure(Kind.PROVIDER, "edit.size", ground.width(), ground.height(), fresh.width(), fresh.height());
            result.copyFrom(ground);
            MaskedMix.lay(fresh, mask, result, work);
            return pictures.store(new Picture(result, over.metadata()), PictureWriting.best(PictureKind.PNG, format.samples()),
                    org.kinora.api.asset.Origin.DERIVED, "edited.png", work);
        }
    }

    private List<ControlLayer> controls(List<String> given, Context context) {
        return given.stream().map(text -> control(text, context)).toList();
    }

    private ControlLayer control(String text, Context context) {
        int equals = text.indexOf('=');
        int at = text.lastIndexOf('@');
        boolean weighed = at > equals && text.substring(at + 1).matches("\\d{1,4}");
        int strength = weighed ? Integer.parseInt(text.substring(at + 1)) : 1000;
        if (equals < 1 || strength > 2000) throw TEXTS.failure(Kind.INPUT, "edit.control", text);
        Path file = local(text.substring(equals + 1, weighed ? at : text.length()), context);
        try (Picture map = pictures.read(file, context.work())) {
            AssetId asset = pictures.store(map.raster(), "edit-control.png", context.work());
            return ControlLayer.map(text.substring(0, equals), asset, Optional.empty()).withStrength(strength);
        }
    }

    private static Map<String, String> settings(List<String> given) {
        Map<String, String> all = new java.util.TreeMap<>();
        for (String text : given) {
            int equals = text.indexOf('=');
            if (equals < 1) throw TEXTS.failure(Kind.INPUT, "edit.setting", text);
            all.put(text.substring(0, equals), text.substring(equals + 1));
        }
        return all;
    }

    private static Path local(String name, Context context) {
        return context.localFile(name).orElseThrow(() -> TEXTS.failure(Kind.INPUT, "edit.local", name));
    }
}
