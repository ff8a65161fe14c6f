package org.kinora.stage.internal.camera;

import java.util.List;
import java.util.Optional;
import org.kinora.api.stage.Part;
import org.kinora.api.stage.Placement;
import org.kinora.api.story.Shot;
import org.kinora.api.story.ShotSize;

/**
 * What a camera is found for.
 *
 * @param size the planned size, as the set allows it
 * @param people everybody who is there
 * @param subjects those who are to be seen, from left to right
 * @param focus id of the one the shot is about; empty for all alike
 * @param target a part that the shot is about
 * @param landmark the part that a wide shot is to contain
 */
record Task(Shot shot, ShotSize size, List<Placement> people, List<Subject> subjects, Optional<String> focus, Optional<Part> target,
        Optional<Part> landmark) {
    /** Whoever the shot is about, else the first. */
    Subject main() {
        return subjects.stream().filter(subject -> focus.isPresent() && subject.id().equals(focus.get())).findFirst().orElse(subjects.getFirst());
    }

    boolean wide() {
        return size.ordinal() <= ShotSize.WIDE.ordinal();
    }
}
