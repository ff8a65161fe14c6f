package org.kinora.imaging.internal.pose;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kinora.api.imaging.PoseSheet;
import org.kinora.api.imaging.PoseSheet.Joint;
import org.kinora.api.imaging.PoseSheet.Person;
import org.kinora.api.work.Failure;

class PoseReaderTest {
    private final PoseReader reader = new PoseReader();

    @Test
    void a_body_of_18_joints_is_read_in_thousandths_of_a_pixel() {
        PoseSheet sheet = reader.read("{\"people\":[{\"pose_keypoints_2d\":[" + numbers(18, "12.5,34.25,0.9")
                + "]}],\"canvas_width\":100,\"canvas_height\":80}", 0, 0);
        assertThat(sheet.width()).isEqualTo(100);
        assertThat(sheet.people().get(0).body()).hasSize(18).allMatch(joint -> joint.equals(Optional.of(new Joint(12500, 34250, 900))));
    }

    @Test
    void a_joint_without_confidence_is_not_known() {
        PoseSheet sheet = reader.read("{\"people\":[{\"pose_keypoints_2d\":[" + numbers(18, "0,0,0") + "]}]}", 10, 20);
        assertThat(sheet.people().get(0).body()).hasSize(18).allMatch(Optional::isEmpty);
        assertThat(sheet.height()).isEqualTo(20);
    }

    @Test
    void of_25_joints_feet_and_middle_are_left_out() {
        String points = IntStream.range(0, 25).mapToObj(i -> (2 + i) + ",5,1").collect(Collectors.joining(","));
        List<Optional<Joint>> body = reader.read("{\"people\":[{\"pose_keypoints_2d\":[" + points + "]}]}", 100, 100).people().get(0).body();
        assertThat(body.stream().map(joint -> joint.get().x() / 1000 - 2).toList())
                .containsExactly(0L, 1L, 2L, 3L, 4L, 5L, 6L, 7L, 9L, 10L, 11L, 12L, 13L, 14L, 15L, 16L, 17L, 18L);
    }

    @Test
    void places_within_one_are_shares_of_the_canvas() {
        PoseSheet sheet = reader.read("[{\"people\":[{\"pose_keypoints_2d\":[" + numbers(18, "0.5,0.25,1")
                + "]}],\"canvas_width\":200,\"canvas_height\":400}]", 0, 0);
        assertThat(sheet.people().get(0).body().get(3)).contains(new Joint(100_000, 100_000, 1000));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "null", "7", "[]", "{}", "{\"people\":3}", "{\"people\":[3]}", "{\"people\":[]} x", "{people:[]}",
            "{\"people\":[],\"canvas_width\":0}",
        "{\"people\":[],\"canvas_width\":1e999}", "{\"people\":[],\"canvas_width\":\"9\"}", "{\"people\":[{\"pose_keypoints_2d\":[1,2]}]}",
        "{\"people\":[{\"pose_keypoints_2d\":\"x\"}]}", "[{\"people\":[]},{\"people\":[]}]"})
    void what_is_no_pose_is_told_as_a_failure(String text) {
        assertThatThrownBy(() -> reader.read(text, 10, 10)).isInstanceOf(Failure.class);
    }

    @Test
    void depth_without_end_is_told_as_a_failure() {
        assertThatThrownBy(() -> reader.read("[".repeat(200_000), 10, 10)).isInstanceOf(Failure.class);
    }

    @Property(tries = 200)
    void what_is_written_is_read_again(@ForAll long seed) {
        Random random = new Random(seed);
        PoseSheet sheet = new PoseSheet(1 + random.nextInt(4000), 1 + random.nextInt(4000), IntStream.range(0, 1 + random.nextInt(3)).mapToObj(i ->
                new Person(
                joints(random, 18), random.nextBoolean() ? List.of() : joints(random, 70), joints(random, 21), List.of())).toList());
        assertThat(reader.read(new PoseWriter().write(sheet), 0, 0)).isEqualTo(sheet);
    }

    private static List<Optional<Joint>> joints(Random random, int count) {
        List<Optional<Joint>> joints = new ArrayList<>();
        // beyond one pixel, or the file would be taken for shares
        for (int i = 0; i < count; i++)
            joints.add(i > 0 && random.nextInt(4) == 0 ? Optional.empty() : Optional.of(new Joint(1001 + random.nextInt(90_000), 1001
                    + random.nextInt(90_000),
                    1 + random.nextInt(1000))));
        return joints;
    }

    @Property(tries = 500)
    void a_damaged_file_is_read_or_refused_but_never_breaks(@ForAll long seed) {
        Random random = new Random(seed);
        StringBuilder text = new StringBuilder("{\"people\":[{\"pose_keypoints_2d\":[" + numbers(18, "12.5,34.25,0.9")
                + "]}],\"canvas_width\":100,\"canvas_height\":80}");
        for (int i = 0; i < 5 && !text.isEmpty(); i++) {
            int at = random.nextInt(text.length());
            switch (random.nextInt(4)) {
                case 0 -> text.deleteCharAt(at);
                case 1 -> text.insert(at, "{}[]\",:0-9e.\\u".charAt(random.nextInt(14)));
                case 2 -> text.setCharAt(at, (char) random.nextInt(0x3000));
                default -> text.setLength(Math.max(1, at));
            }
        }
        try {
            assertThat(reader.read(text.toString(), random.nextInt(3) * 50, 50).people().size()).isLessThan(10);
        } catch (Failure refused) {
            assertThat(refused.failed()).isNotBlank();
        }
    }

    private static String numbers(int joints, String joint) {
        return java.util.Collections.nCopies(joints, joint).stream().collect(Collectors.joining(","));
    }
}
