package org.kinora.api.stage;

/**
 * A shot with the place where it is taken: all that has to be known to draw it in space.
 *
 * @param location the set as the scene uses it, dressed and lit
 * @param shot camera and everybody who is there
 */
public record StagedView(Location location, StagedShot shot) {}
