package org.kinora.imaging.internal.operations.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kinora.api.imaging.PoseSheet;
import org.kinora.api.operation.Source;
import org.kinora.api.work.Failure;
import org.kinora.imaging.internal.operations.picture.FileContext;
import org.kinora.imaging.internal.pose.PoseReader;
import org.kinora.testkit.TestWork;

class EditPoseTest {
    private static final int LEFT_WRIST = PoseSheet.JOINTS.indexOf("left_wrist");

    private final TestWork work = new TestWork();
    private final FileContext context = new FileContext(work);

    @TempDir
    Path folder;

    @AfterEach
    void end() {
        work.close();
    }

    private PoseSheet edited(List<String> move, List<String> drop, String size) throws IOException {
        StringBuilder numbers = new StringBuilder();
        for (int i = 0; i < 18; i++) numbers.append(i == 0 ? "" : ",").append(10 + i).append(',').append(20 + i).append(",0.5");
        Path file = folder.resolve("pose.json");
        Files.writeString(file, "{\"canvas_width\":100,\"canvas_height\":50,\"people\":[{\"pose_keypoints_2d\":[" + numbers + "]}]}");
        Source source = context.source(file);
        EditPose.Output output = new EditPose().run(new EditPose.Input(source, move, drop, size), context);
        return new PoseReader().read(Files.readString(context.file(output.poses())), 0, 0);
    }

    @Test
    void a_joint_that_is_moved_is_there_and_all_others_stay() throws IOException {
        PoseSheet before = edited(List.of(), List.of(), "");
        PoseSheet after = edited(List.of("1.left_wrist=64.5,20"), List.of(), "");
        assertThat(after).isEqualTo(before.moved(0, LEFT_WRIST, Optional.of(new PoseSheet.Joint(64_500, 20_000, 1000))));
    }

    @Test
    void a_joint_that_is_dropped_is_not_known_any_more() throws IOException {
        assertThat(edited(List.of(), List.of("1.left_wrist"), "").people().getFirst().body().get(LEFT_WRIST)).isEmpty();
    }

    @Test
    void another_canvas_stretches_the_places() throws IOException {
        PoseSheet sheet = edited(List.of("1.left_wrist=50,20"), List.of(), "200x150");
        assertThat(List.of(sheet.width(), sheet.height())).containsExactly(200, 150);
        assertThat(sheet.people().getFirst().body().get(LEFT_WRIST)).contains(new PoseSheet.Joint(100_000, 60_000, 1000));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2.left_wrist=1,1", "0.left_wrist=1,1", "1.tail=1,1", "1.left_wrist=1", "1.left_wrist=NaN,1", "left_wrist=1,1", ""})
    void what_names_no_joint_is_told(String move) {
        assertThatThrownBy(() -> edited(List.of(move), List.of(), "")).isInstanceOf(Failure.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"0x4", "4", "4x", "70000x70000", "4x4x4"})
    void what_is_no_canvas_is_told(String size) {
        assertThatThrownBy(() -> edited(List.of(), List.of(), size)).isInstanceOf(Failure.class);
    }
}
