package org.kinora.api.splat.edit;

import org.kinora.api.splat.SplatScene;

/** What is done to splats. */
public sealed interface Change {
    /** They go. */
    record Delete() implements Change {}

    /** All others go. */
    record Crop() implements Change {}

    /** They are there twice; the new ones are selected. */
    record Duplicate() implements Change {}

    /** Others come to them and are selected; harmonics that one side lacks are nought. */
    record Merge(SplatScene other) implements Change {}

    /** They are moved, turned and scaled: places, shapes and the harmonics of their colours. */
    record Move(Similarity by) implements Change {}

    /** Their colours change. */
    record Grade(ColourGrade by) implements Change {}
}
