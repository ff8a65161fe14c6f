package org.kinora.artist.internal.figure.pose;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.kinora.artist.internal.figure.body.Clench;
import org.kinora.artist.internal.figure.body.Dial;
import org.kinora.artist.internal.figure.body.Dials;

/** All postures, poses and moods, read once. Immutable and thread-safe. */
public final class PoseBook {
    /**
     * What an emotion makes of a body; {@code rest} names the pose of idle hands, empty for the person's own; {@code talk} those of speaking hands.
     */
    record Mood(Dials dials, String rest, List<String> talk) {}

    private static final Set<String> HOLDING = Set.of("hold", "holdboth", "carry");

    private final Map<String, Pose> postures = new HashMap<>();
    private final Map<String, Pose> poses = new LinkedHashMap<>();
    private final Map<String, Mood> moods = new HashMap<>();
    private final Clench flat;
    private final Verbs verbs;

    public PoseBook() {
        PoseReader reader = new PoseReader();
        for (String line : PoseReader.lines("postures.txt")) {
            Pose pose = reader.pose(line);
            postures.put(pose.name(), pose);
        }
        for (String line : PoseReader.lines("poses.txt")) {
            Pose pose = reader.pose(line);
            if (poses.put(pose.name(), pose) != null) throw new IllegalStateException("twice in poses.txt: " + pose.name());
        }
        for (String line : PoseReader.lines("moods.txt")) {
            String[] cells = line.split(":", -1);
            Mood mood = new Mood(reader.dials(cells[1], EnumSet.noneOf(Dial.class)), cells[2].strip(), List.of(cells[3].strip().split(" +")));
            for (String word : cells[0].split(",")) moods.put(word.strip(), mood);
        }
        verbs = new Verbs(poses);
        flat = reader.clench("flat");
    }

    public Verbs verbs() {
        return verbs;
    }

    public Map<String, Pose> poses() {
        return Map.copyOf(poses);
    }

    /** Whether the right hand has nothing to do in a pose but to hold something. */
    public boolean idle(String name) {
        Pose pose = poses.get(name);
        return pose == null || pose.right().isEmpty() || HOLDING.contains(name);
    }

    /** A flat hand. */
    Clench flat() {
        return flat;
    }

    Pose posture(String name) {
        return postures.getOrDefault(name.toLowerCase(Locale.ROOT), postures.get("stand"));
    }

    Pose pose(String name) {
        return Optional.ofNullable(poses.get(name)).orElseThrow(() -> new IllegalStateException("no pose " + name));
    }

    Mood mood(String emotion) {
        return moods.getOrDefault(emotion.toLowerCase(Locale.ROOT), moods.get("neutral"));
    }
}
