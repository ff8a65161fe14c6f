package org.kinora.api.story;

/**
 * Where the camera stands and what it takes in.
 *
 * @param azimuth bearing of the camera in degrees, -180 to 179: 0 looks square at the scene's axis from the audience side, positive to the right; the
 *     180-degree line is kept while it stays within -90 to 90
 * @param lens focal length in millimetres on a 36 mm wide film
 */
public record ShotFraming(ShotKind kind, ShotSize size, Angle angle, int azimuth, int lens) {}
