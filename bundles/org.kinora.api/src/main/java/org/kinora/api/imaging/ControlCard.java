package org.kinora.api.imaging;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What is to be known of one kind of control layer before drawing it.
 *
 * @param kind short name, unique, lower case with underscores, e.g. {@code scribble_xdog}
 * @param title a few words for people
 * @param trust how far it is what its name says
 * @param framed whether the picture is fitted to the resolution and padded to whole blocks first ({@link ControlFrame})
 * @param needs what it needs beside the picture
 * @param settings its numbers
 * @param recipe how it is made, one or two sentences with the source of the algorithm
 */
public record ControlCard(String kind, String title, Trust trust, boolean framed, Set<Need> needs, List<Setting> settings, String recipe) {
    /** How far a layer is what its name says. */
    public enum Trust {
        /** A published recipe followed to the number: image models were trained on maps made like this. */
        PUBLISHED,
        /** Taken from what is known for certain, such as the staging of our own panels. */
        KNOWN,
        /** A method of ours where the published one needs the weights of a network: alike in look, not in numbers. */
        STAND_IN,
        /** A guess from one picture that may well be wrong: to be looked at and edited. */
        GUESS
    }

    /** What a kind needs beside the picture. */
    public enum Need {
        /** Another frame of the same shot. */
        FRAME,
        /** Depth of the same view. */
        DEPTH,
        /** A mask of the same picture. */
        MASK,
        /** Poses of the people in it. */
        POSES
    }

    /**
     * One number of a kind.
     *
     * @param title a few words for people, with the unit
     * @param fallback its value when none is given
     */
    public record Setting(String name, String title, long least, long most, long fallback) {}

    public ControlCard {
        needs = Set.copyOf(needs);
        settings = List.copyOf(settings);
    }

    public Optional<Setting> setting(String name) {
        return settings.stream().filter(setting -> setting.name().equals(name)).findFirst();
    }
}
