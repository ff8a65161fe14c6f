package org.kinora.api.film;

import java.util.List;

/**
 * Clips of one role in order of their positions.
 *
 * @param id stable: the role in small letters for the film's own track of a role
 * @param name for people; empty for the role's own
 * @param muted whether the track is left out of the finished film
 * @param solo whether, of all sounding tracks, only those with this mark are heard
 * @param locked whether edits leave its clips alone
 */
public record Track(String id, Role role, String name, List<Clip> clips, boolean muted, boolean solo, boolean locked) {
    public Track {
        if (id == null) id = role.track();
        if (name == null) name = "";
    }

    /** The film's own track of a role. */
    public Track(Role role, List<Clip> clips, boolean muted) {
        this(role.track(), role, "", clips, muted, false, false);
    }

    /** The same with other clips. */
    public Track with(List<Clip> clips) {
        return new Track(id, role, name, clips, muted, solo, locked);
    }
}
