package org.kinora.artist.internal.figure;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.kinora.artist.internal.figure.body.Arm;
import org.kinora.artist.internal.figure.body.Bones;
import org.kinora.artist.internal.figure.body.Leg;
import org.kinora.artist.internal.figure.body.Trunk;
import org.kinora.artist.internal.model.Frame;
import org.kinora.artist.internal.model.Vec;

/**
 * Where the joints of a posed body are, in set coordinates; without joints for an animal.
 *
 * @param head the top of the neck with the axes of the head
 * @param eyes between the eyes
 * @param crown the highest point of the skull, hair not counted
 * @param keypoints the eighteen points of OpenPose's COCO model in its order: nose, neck, right shoulder, elbow, wrist, the same of the left, right
 *     hip, knee,
 *     ankle, the same of the left, right eye, left eye, right ear, left ear
 */
public record Skeleton(Map<Joint, Vec> joints, Frame head, Vec eyes, Vec crown, List<Vec> keypoints) {
    public Skeleton {
        joints = Map.copyOf(joints);
        keypoints = List.copyOf(keypoints);
    }

    public Vec at(Joint joint) {
        return joints.get(joint);
    }

    static Skeleton of(Bones bones) {
        Trunk trunk = bones.trunk();
        Map<Joint, Vec> joints = new EnumMap<>(Joint.class);
        joints.put(Joint.PELVIS, trunk.pelvis().origin());
        joints.put(Joint.WAIST, trunk.waist().origin());
        joints.put(Joint.CHEST, trunk.chest().origin());
        joints.put(Joint.UPPER_CHEST, trunk.upper().origin());
        joints.put(Joint.NECK, trunk.neck().origin());
        joints.put(Joint.HEAD, trunk.head().origin());
        arm(joints, bones, 1, Joint.RIGHT_SHOULDER);
        arm(joints, bones, -1, Joint.LEFT_SHOULDER);
        leg(joints, bones, 1, Joint.RIGHT_HIP);
        leg(joints, bones, -1, Joint.LEFT_HIP);
        List<Vec> points = List.of(trunk.face(0, 130, 520), trunk.neck().origin(), joints.get(Joint.RIGHT_SHOULDER), joints.get(Joint.RIGHT_ELBOW),
                joints.get(Joint.RIGHT_WRIST), joints.get(Joint.LEFT_SHOULDER), joints.get(Joint.LEFT_ELBOW), joints.get(Joint.LEFT_WRIST),
                        joints.get(Joint.RIGHT_HIP),
                joints.get(Joint.RIGHT_KNEE), joints.get(Joint.RIGHT_ANKLE), joints.get(Joint.LEFT_HIP), joints.get(Joint.LEFT_KNEE),
                        joints.get(Joint.LEFT_ANKLE),
                trunk.face(143, 300, 400), trunk.face(-143, 300, 400), trunk.face(330, 200, 60), trunk.face(-330, 200, 60));
        return new Skeleton(joints, trunk.head(), trunk.eyes(), trunk.crown(), points);
    }

    private static void arm(Map<Joint, Vec> joints, Bones bones, double side, Joint first) {
        Arm arm = bones.arm(side);
        List<Vec> points = List.of(arm.bones().root(), arm.bones().joint(), arm.bones().end(), arm.grip(bones.stature()));
        for (int i = 0; i < 4; i++) joints.put(Joint.values()[first.ordinal() + i], points.get(i));
    }

    private static void leg(Map<Joint, Vec> joints, Bones bones, double side, Joint first) {
        Leg leg = bones.legs().of(side);
        Vec ball = leg.foot().at(0, -bones.stature().ankle(), bones.stature().foot() * 0.5);
        List<Vec> points = List.of(leg.bones().root(), leg.bones().joint(), leg.bones().end(), ball);
        for (int i = 0; i < 4; i++) joints.put(Joint.values()[first.ordinal() + i], points.get(i));
    }
}
