package org.kinora.artist.internal.render;

import java.util.Collections;
import java.util.ArrayList;
import java.util.List;
import org.kinora.artist.internal.model.Vec;

/**
 * The joints of one person in the order of OpenPose (Cao and others, OpenPose, 2019; COCO model of 18): nose, neck, right shoulder, elbow, wrist,
 * left shoulder, elbow, wrist, right hip, knee, ankle, left hip, knee, ankle, right eye, left eye, right ear, left ear.
 *
 * @param eighteen places in the set; null where one is not known
 */
public record Joints(List<Vec> eighteen) {
    public Joints {
        if (eighteen.size() != 18) throw new IllegalArgumentException("18 joints, not " + eighteen.size());
        eighteen = Collections.unmodifiableList(new ArrayList<>(eighteen));
    }
}
