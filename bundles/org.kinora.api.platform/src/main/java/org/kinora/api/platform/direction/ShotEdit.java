package org.kinora.api.platform.direction;

/**
 * One decision of a person about one shot; stored by the project as a document and laid over every new plan.
 *
 * <p>Fields and the form of their values: {@code size}, {@code angle}, {@code kind}, {@code move} (enum names, a move with an optional intensity:
 * {@code DOLLY_IN 600}); {@code azimuth}, {@code lens}, {@code duration} (numbers); {@code action}, {@code titles}, {@code prompt.image},
 * {@code prompt.negative}, {@code prompt.motion}, {@code prompt.music} (words); {@code transition} (an xfade name with an optional length in seconds:
 * {@code dissolve 1/2}); {@code focus} (an id); {@code order} (id of the shot of the same scene that it shall follow, empty for first); {@code
 * delete}
 * (value empty); {@code insert} (a shot as JSON, put after {@code shot}); {@code lock} (the frozen shot as JSON, empty to unlock).
 *
 * @param shot id of the shot
 * @param seen the value that the plan held when the person decided; empty for order, delete, insert and lock
 */
public record ShotEdit(String shot, String field, String value, String seen) {}
