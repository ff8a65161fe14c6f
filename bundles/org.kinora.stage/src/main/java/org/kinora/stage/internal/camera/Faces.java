package org.kinora.stage.internal.camera;

import org.kinora.api.story.ShotKind;
import org.kinora.api.story.ShotSize;
import org.kinora.stage.internal.geometry.Flat;
import org.kinora.stage.internal.geometry.Lens;
import org.kinora.stage.internal.geometry.Turn;

/** Whether a camera sees the face of the one it looks at: nobody is read from the back of the head, and nobody who lies from the soles. */
final class Faces {
    /** Degrees between the way a body faces and the way to the camera up to which a face tells: a little more than a profile. */
    private static final double PROFILE = 78;
    /** The same of an animal, whose eyes lie farther forward in a long head: three quarters. */
    private static final double MUZZLE = 52;
    /** The least of somebody who lies, whose feet point where the body faces. */
    private static final double SOLES = 62;

    /** Degrees that a head turns on its body. */
    private static final double NECK = 65;

    private Faces() {}

    /** What it costs that the one of a single shot turns away; 0 when the face is seen, or when the director wants a back. */
    static double turned(Task task, Lens lens) {
        boolean single = task.subjects().size() == 1 && task.size().ordinal() >= ShotSize.FULL.ordinal();
        if (!single || task.shot().framing().kind() == ShotKind.POINT_OF_VIEW || Math.abs(task.shot().framing().azimuth()) > 90) return 0;
        Subject main = task.main();
        Flat way = lens.at().flat().minus(main.at());
        if (way.length() < 1) return 0;
        int body = main.placement().at().heading();
        if (main.placement().posture().equals("lie")) return Math.max(0, SOLES - Math.abs(Turn.between(body, way.heading()))) * 0.4;
        double off = Math.abs(Turn.between(face(task, main), way.heading()));
        boolean close = task.size().ordinal() >= ShotSize.MEDIUM.ordinal();
        double most = main.human() ? PROFILE : close ? MUZZLE : PROFILE;
        return Math.max(0, off - most) * (close ? 0.3 : 0.16);
    }

    /** Where the head is turned: to whom the eyes go, as far as a neck lets it. */
    private static double face(Task task, Subject main) {
        int body = main.placement().at().heading();
        return task.people().stream().filter(other -> other.character().equals(main.placement().gaze())).findFirst()
                .map(other -> Flat.of(other.at()).minus(main.at())).filter(way -> way.length() > 1)
                .map(way -> Turn.near(way.heading(), body, NECK)).orElse((double) body);
    }
}
