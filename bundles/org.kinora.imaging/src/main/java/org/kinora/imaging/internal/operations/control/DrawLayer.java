package org.kinora.imaging.internal.operations.control;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.kinora.api.asset.AssetId;
import org.kinora.api.imaging.ControlCard;
import org.kinora.api.imaging.ControlLayer;
import org.kinora.api.imaging.ControlLayers;
import org.kinora.api.imaging.ControlRequest;
import org.kinora.api.operation.Context;
import org.kinora.api.operation.Declaration;
import org.kinora.api.operation.Deliverable;
import org.kinora.api.operation.Operation;
import org.kinora.api.operation.Param;
import org.kinora.api.operation.Readable;
import org.kinora.api.operation.Source;
import org.kinora.api.work.Kind;
import org.kinora.api.work.Texts;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Draws a control layer of a picture. */
@Component(service = Operation.class)
@Declaration(name = "image.control", command = "image control", title = "Draw a control layer of a picture: edges, depth, a pose, regions.",
        scope = Declaration.Scope.NONE, effects = Declaration.Effect.READS,
        help = "Which kinds there are and what they can be set to: kinora image layers.\n  kinora image control canny photo.jpg -o edges.png\n"
                + "  kinora image control canny photo.jpg --set low=50 --set high=120 -o edges.png\n"
                + "  kinora image control depth panel.png --other panel-depth.png -o near.png\n  kinora image control openpose --poses "
                        + "people.json -o pose.png\n"
                + "  kinora image control softedge photo.jpg --strength 700 --to 800 --json -o soft.png")
public final class DrawLayer implements Operation<DrawLayer.Input, DrawLayer.Output> {
    private static final Texts TEXTS = Texts.beside(DrawLayer.class);

    private final ControlLayers layers;

    /** Of what, and how. */
    public record Input(@Param(value = "Kind of layer, e.g. canny.", position = 0, required = true) String kind,
            @Param(value = "The picture; not needed for poses that tell their canvas.", position = 1) Optional<Source> picture,
            @Param("Another frame of the shot, or the depth of the view.") Optional<Source> other,
            @Param("Mask: white is meant.") Optional<Source> mask, @Param("OpenPose JSON.") Optional<Source> poses,
            @Param(value = "Pixels of the shortest side; 0 for the picture's own size.", fallback = "512", min = 0, max = 8192,
                    unit = "px") int resolution,
            @Param("One number of the kind as name=value; may be given again.") List<String> set,
            @Param("What is drawn by lot is drawn by this.") long seed,
            @Param(value = "How much the layer steers a model, permille.", fallback = "1000", min = 0, max = 2000) int strength,
            @Param(value = "First step it is used in, permille of all.", min = 0, max = 1000) int from,
            @Param(value = "Step after the last, permille of all.", fallback = "1000", min = 0, max = 1000) int to) {}

    /**
     * The layer.
     *
     * @param layer what it is and how it was made
     */
    public record Output(ControlLayer layer, String title, String trust, @Deliverable(suffix = ".png", main = true) AssetId image)
            implements Readable {
        @Override
        public String text() {
            return title + "\n" + TEXTS.text("trust." + trust);
        }
    }

    @Activate
    public DrawLayer(@Reference ControlLayers layers) {
        this.layers = layers;
    }

    @Override
    public Output run(Input input, Context context) {
        ControlRequest request = new ControlRequest(input.kind().strip(), input.picture().map(DrawLayer::asset), input.other().map(DrawLayer::asset),
                input.mask().map(DrawLayer::asset), input.poses().map(poses -> poses(poses, context)), input.resolution(), Numbers.of(input.set()),
                        input.seed());
        if (input.from() > input.to()) throw TEXTS.failure(Kind.INPUT, "control.range", input.from(), input.to());
        ControlLayer layer = layers.make(request, context.work()).withStrength(input.strength()).withRange(input.from(), input.to());
        ControlCard card = layers.cards().stream().filter(one -> one.kind().equals(layer.kind())).findFirst().orElseThrow();
        return new Output(layer, card.title(), card.trust().name().toLowerCase(java.util.Locale.ROOT), layer.asset());
    }

    private static AssetId asset(Source source) {
        return source.asset().orElseThrow(() -> TEXTS.failure(Kind.INPUT, "control.text", source.name()));
    }

    private static AssetId poses(Source source, Context context) {
        return source.asset().orElseGet(() -> context.work().assets().put(context.bytes(source), "application/json",
                org.kinora.api.asset.Origin.DERIVED,
                source.name()));
    }
}
