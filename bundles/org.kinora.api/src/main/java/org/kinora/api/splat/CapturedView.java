package org.kinora.api.splat;

import java.util.Optional;

/**
 * One picture of a capture.
 *
 * @param image name of its file, relative to the folder of the pictures
 * @param camera where it was taken from, as if the lens were a pinhole
 * @param distortion how the lens differs from one
 * @param mask name of a picture that is white where the picture counts
 */
public record CapturedView(String image, Camera camera, Distortion distortion, Optional<String> mask) {}
