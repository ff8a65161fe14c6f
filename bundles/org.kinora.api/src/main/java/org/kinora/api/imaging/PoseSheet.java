package org.kinora.api.imaging;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The poses of the people in one picture, as OpenPose tells them.
 *
 * @param width pixels of the canvas that the joints lie on
 * @param height pixels of the canvas
 */
public record PoseSheet(int width, int height, List<Person> people) {
    /** Names of the 18 joints of a body, in their order. */
    public static final List<String> JOINTS = List.of("nose", "neck", "right_shoulder", "right_elbow", "right_wrist", "left_shoulder", "left_elbow",
            "left_wrist", "right_hip", "right_knee", "right_ankle", "left_hip", "left_knee", "left_ankle", "right_eye", "left_eye", "right_ear",
                    "left_ear");

    /**
     * One joint in thousandths of a pixel from the canvas's upper left corner.
     *
     * @param confidence permille, above 0
     */
    public record Joint(long x, long y, int confidence) {}

    /** One person: what is known of the joints of body (18), face (70), left and right hand (21 each); the last three may have no places at all. */
    public record Person(List<Optional<Joint>> body, List<Optional<Joint>> face, List<Optional<Joint>> leftHand, List<Optional<Joint>> rightHand) {
        public Person {
            body = List.copyOf(body);
            face = List.copyOf(face);
            leftHand = List.copyOf(leftHand);
            rightHand = List.copyOf(rightHand);
        }

        /** The same with one joint of the body elsewhere, or not known any more. */
        public Person with(int joint, Optional<Joint> place) {
            List<Optional<Joint>> more = new ArrayList<>(body);
            more.set(joint, place);
            return new Person(more, face, leftHand, rightHand);
        }
    }

    public PoseSheet {
        if (width < 1 || height < 1 || width > Raster.LONGEST || height > Raster.LONGEST) throw new IllegalArgumentException("canvas " + width
                + " x " + height);
        people = List.copyOf(people);
    }

    /** The same with one joint of one person's body elsewhere. */
    public PoseSheet moved(int person, int joint, Optional<Joint> place) {
        List<Person> more = new ArrayList<>(people);
        more.set(person, people.get(person).with(joint, place));
        return new PoseSheet(width, height, more);
    }

    /** The same on a canvas of another size, stretched with it. */
    public PoseSheet scaled(int toWidth, int toHeight) {
        return new PoseSheet(toWidth, toHeight, people.stream().map(one -> new Person(scaled(one.body(), toWidth, toHeight),
                scaled(one.face(), toWidth, toHeight), scaled(one.leftHand(), toWidth, toHeight), scaled(one.rightHand(), toWidth,
                        toHeight))).toList());
    }

    private List<Optional<Joint>> scaled(List<Optional<Joint>> joints, int toWidth, int toHeight) {
        return joints.stream().map(joint -> joint.map(at -> new Joint(Math.round((double) at.x() * toWidth / width),
                Math.round((double) at.y() * toHeight / height), at.confidence()))).toList();
    }
}
