package org.kinora.imaging.internal.pose;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.kinora.api.imaging.PoseSheet;
import org.kinora.api.imaging.PoseSheet.Joint;
import org.kinora.api.imaging.PoseSheet.Person;

/** Writes OpenPose JSON with its canvas; what {@link PoseReader} reads again is the same. Any thread. */
public final class PoseWriter {
    /** One object with {@code people}, {@code canvas_width} and {@code canvas_height}; places in pixels with at most three decimals. */
    public String write(PoseSheet sheet) {
        JsonArray people = new JsonArray();
        for (Person person : sheet.people()) {
            JsonObject one = new JsonObject();
            one.add("pose_keypoints_2d", numbers(person.body()));
            one.add("face_keypoints_2d", numbers(person.face()));
            one.add("hand_left_keypoints_2d", numbers(person.leftHand()));
            one.add("hand_right_keypoints_2d", numbers(person.rightHand()));
            people.add(one);
        }
        JsonObject all = new JsonObject();
        all.add("people", people);
        all.addProperty("canvas_width", sheet.width());
        all.addProperty("canvas_height", sheet.height());
        return all.toString();
    }

    private static JsonArray numbers(List<Optional<Joint>> joints) {
        JsonArray numbers = new JsonArray();
        for (Optional<Joint> joint : joints) {
            numbers.add(thousandths(joint.map(Joint::x).orElse(0L)));
            numbers.add(thousandths(joint.map(Joint::y).orElse(0L)));
            numbers.add(thousandths(joint.map(Joint::confidence).orElse(0)));
        }
        return numbers;
    }

    private static BigDecimal thousandths(long number) {
        BigDecimal value = BigDecimal.valueOf(number, 3).stripTrailingZeros();
        return value.scale() < 0 ? value.setScale(0) : value;
    }
}
