package org.kinora.imaging.internal.operations.control;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.kinora.api.asset.AssetId;
import org.kinora.api.asset.Origin;
import org.kinora.api.imaging.PoseSheet;
import org.kinora.api.imaging.Raster;
import org.kinora.api.operation.Context;
import org.kinora.api.operation.Declaration;
import org.kinora.api.operation.Deliverable;
import org.kinora.api.operation.Operation;
import org.kinora.api.operation.Param;
import org.kinora.api.operation.Readable;
import org.kinora.api.operation.Source;
import org.kinora.api.work.Kind;
import org.kinora.api.work.Texts;
import org.kinora.imaging.internal.pose.PoseReader;
import org.kinora.imaging.internal.pose.PoseWriter;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;

/** Tells and edits the skeletons of an OpenPose file. */
@Component(service = Operation.class)
@Declaration(name = "image.pose", command = "image pose", title = "Move joints of an OpenPose file, leave some out, or bring it to another canvas.",
        scope = Declaration.Scope.NONE, effects = Declaration.Effect.READS,
        help = "People count from 1, as the file has them; joints are nose, neck, right_shoulder and so on, places are pixels of the canvas.\n"
                + "  kinora panel draw 2C --layers layers\n"
                + "  kinora image pose layers/2C-pose-keypoints.json --move 1.left_wrist=640,200 --drop 1.nose -o edited.json\n"
                + "  kinora image control openpose --poses edited.json -o pose.png")
public final class EditPose implements Operation<EditPose.Input, EditPose.Output> {
    private static final Texts TEXTS = Texts.beside(EditPose.class);

    private final PoseReader reader = new PoseReader();

    /** Of what, and how. */
    public record Input(@Param(value = "OpenPose JSON.", position = 0, required = true) Source poses,
            @Param("A joint and its new place as PERSON.JOINT=X,Y; may be given again.") List<String> move,
            @Param("A joint that is not to be seen, as PERSON.JOINT; may be given again.") List<String> drop,
            @Param("Canvas to stretch everybody to, as WIDTHxHEIGHT; also tells the canvas of a file that does not.") String size) {}

    /**
     * The poses.
     *
     * @param joints how many of the bodies are known
     */
    public record Output(int width, int height, int people, int joints, @Deliverable(suffix = ".json", main = true) AssetId poses)
            implements Readable {
        @Override
        public String text() {
            return TEXTS.text("pose.told", people, joints, width, height);
        }
    }

    @Activate
    public EditPose() {}

    @Override
    public Output run(Input input, Context context) {
        byte[] bytes = context.bytes(input.poses());
        if (bytes.length > PoseReader.LONGEST)
            throw Texts.beside(PoseReader.class).failure(Kind.INPUT, "pose.large", PoseReader.LONGEST, bytes.length);
        Optional<int[]> size = input.size().isBlank() ? Optional.empty() : Optional.of(size(input.size()));
        PoseSheet sheet = reader.read(new String(bytes, StandardCharsets.UTF_8), size.map(to -> to[0]).orElse(0), size.map(to -> to[1]).orElse(0));
        for (String move : input.move()) sheet = JointText.move(move).in(sheet);
        for (String drop : input.drop()) sheet = JointText.drop(drop).in(sheet);
        if (size.isPresent()) sheet = sheet.scaled(size.get()[0], size.get()[1]);
        byte[] written = new PoseWriter().write(sheet).getBytes(StandardCharsets.UTF_8);
        AssetId asset = context.work().assets().put(written, "application/json", Origin.DERIVED, "pose.json");
        long joints = sheet.people().stream().flatMap(one -> one.body().stream()).filter(Optional::isPresent).count();
        return new Output(sheet.width(), sheet.height(), sheet.people().size(), Math.toIntExact(joints), asset);
    }

    private static int[] size(String text) {
        try {
            String[] sides = text.strip().split("x", -1);
            int[] size = {Integer.parseInt(sides[0]), Integer.parseInt(sides[1])};
            if (sides.length == 2 && Math.min(size[0], size[1]) > 0 && Math.max(size[0], size[1]) <= Raster.LONGEST) return size;
        } catch (NumberFormatException | IndexOutOfBoundsException other) {
            throw TEXTS.failure(Kind.INPUT, "pose.size", text);
        }
        throw TEXTS.failure(Kind.INPUT, "pose.size", text);
    }
}
