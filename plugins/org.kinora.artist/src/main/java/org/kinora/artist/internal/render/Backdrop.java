package org.kinora.artist.internal.render;

import org.kinora.artist.internal.model.Texture;
import org.kinora.artist.internal.model.Vec;

/**
 * A picture of the place that hangs behind everything, for one shot.
 *
 * @param picture as sharp as the shot's lens shows it
 * @param horizon its eye level, share of its height from above
 * @param first the camera at the start of the shot
 * @param middle of the set, from which the distances count
 * @param far millimetres from the middle to where the picture hangs
 * @param widest millimetres from the middle of the farthest camera, which sees all of it
 * @param own whether it was made in the light of the scene's hour
 */
public record Backdrop(Texture picture, double horizon, Optic first, Vec middle, double far, double widest, boolean own) {}
