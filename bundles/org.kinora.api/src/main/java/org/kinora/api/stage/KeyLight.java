package org.kinora.api.stage;

/**
 * Where the main light comes from, and how much shadow it leaves.
 *
 * @param bearing degrees 0 to 359 towards the light as seen from the stage: 0 from the audience's side, 90 from the right, 180 from behind
 * (against the
 *     light)
 * @param elevation degrees above the horizon, -90 to 90
 * @param kelvin colour temperature: candle 1900, lamp 2700, noon 5600, moonlight as films show it 8000
 * @param level brightness in permille of a clear noon, as the picture shows it
 * @param fill light in the shadows, permille of the key
 * @param source {@code sun}, {@code moon}, {@code sky}, {@code window}, or the id of a part that gives light
 */
public record KeyLight(int bearing, int elevation, int kelvin, int level, int fill, String source) {}
