package org.kinora.workbench.board.internal;

import java.util.List;
import java.util.Optional;

/** The shots in their order, and what a move within a scene means; a shot never leaves its scene, since its story is told there. */
record BoardOrder(List<ShotCard> shots) {
    BoardOrder {
        shots = List.copyOf(shots);
    }

    /**
     * A shot and the one that it shall follow.
     *
     * @param after its id; empty for the first of the scene
     */
    record Follow(String shot, String after) {}

    int index(String id) {
        for (int i = 0; i < shots.size(); i++) if (shots.get(i).id().equals(id)) return i;
        return -1;
    }

    Optional<ShotCard> of(String id) {
        int at = index(id);
        return at < 0 ? Optional.empty() : Optional.of(shots.get(at));
    }

    /** The shot so many cards further on; without a selected one the first. */
    Optional<ShotCard> walked(String id, int step) {
        return shots.isEmpty() ? Optional.empty() : Optional.of(shots.get(Math.clamp(index(id) + step, 0, shots.size() - 1)));
    }

    /** One card on, or back; empty at the end of the scene. */
    Optional<Follow> moved(String id, int step) {
        int at = index(id);
        return at < 0 ? Optional.empty() : dropped(id, step > 0 ? at + 2 : at - 1);
    }

    /**
     * Before the card at an index, or behind the last.
     *
     * @return empty where that is another scene, or where it stands already
     */
    Optional<Follow> dropped(String id, int before) {
        int at = index(id);
        if (at < 0 || before < 0 || before > shots.size() || before == at || before == at + 1) return Optional.empty();
        String scene = shots.get(at).sceneId();
        boolean behindOwn = before > 0 && shots.get(before - 1).sceneId().equals(scene);
        boolean beforeOwn = before < shots.size() && shots.get(before).sceneId().equals(scene);
        if (!behindOwn && !beforeOwn) return Optional.empty();
        return Optional.of(new Follow(id, behindOwn ? shots.get(before - 1).id() : ""));
    }
}
