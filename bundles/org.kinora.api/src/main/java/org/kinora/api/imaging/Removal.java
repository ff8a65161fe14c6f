package org.kinora.api.imaging;

/**
 * What was done to take something out of a shot.
 *
 * @param frames number of frames
 * @param covered pixels that were covered, over all frames
 * @param seen how many of these some other frame has seen
 * @param flicker how much the mended pixels change from frame to frame once the camera's movement is taken out, in millionths of full (mean absolute
 * difference)
 * @param around the same for the pixels around them, which nobody touched
 */
public record Removal(int frames, long covered, long seen, long flicker, long around) {}
