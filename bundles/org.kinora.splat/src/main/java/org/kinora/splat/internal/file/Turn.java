package org.kinora.splat.internal.file;

import org.kinora.api.splat.SplatScene;

/**
 * Half turns about a main axis, which take the axes of one format to those of another and back: signs of coordinates, of the rotation's parts and of
 * the harmonics.
 */
enum Turn {
    /** None. */
    NONE(new int[] {1, 1, 1}, ""),
    /** About x: y and z change their signs; between PLY's right, down, forward and SPZ's right, up, back. */
    ABOUT_X(new int[] {1, -1, -1}, "--+-++-+-+--+-+"),
    /** About z: x and y change their signs; between PLY and glTF. */
    ABOUT_Z(new int[] {-1, -1, 1}, "-+-+-+-+-+-+-+-");

    private final int[] axes;
    private final String signs;

    Turn(int[] axes, String signs) {
        this.axes = axes;
        this.signs = signs;
    }

    /** Turns all splats of a scene. The rotation is told as the same one seen from the other axes. */
    void apply(SplatScene scene) {
        if (this == NONE) return;
        for (int k = 0; k < 3; k++) if (axes[k] < 0) negate(scene, SplatScene.POSITION + k);
        if (this == ABOUT_X) for (int k = 2; k < 4; k++) negate(scene, SplatScene.ROTATION + k);
        else halfTurn(scene);
        for (int k = 1; k < SplatScene.coefficients(scene.degree()); k++)
            if (sign(k) < 0) for (int c = 0; c < 3; c++) negate(scene, SplatScene.COLOUR + 3 * k + c);
    }

    /** A half turn about z before each rotation: what splat-transform does; its square is the same rotation with other signs. */
    private static void halfTurn(SplatScene scene) {
        for (int i = 0; i < scene.count(); i++) {
            float w = scene.get(SplatScene.ROTATION, i);
            float x = scene.get(SplatScene.ROTATION + 1, i);
            float y = scene.get(SplatScene.ROTATION + 2, i);
            scene.set(SplatScene.ROTATION, i, -scene.get(SplatScene.ROTATION + 3, i));
            scene.set(SplatScene.ROTATION + 1, i, -y);
            scene.set(SplatScene.ROTATION + 2, i, x);
            scene.set(SplatScene.ROTATION + 3, i, w);
        }
    }

    /** Sign of an axis. */
    int axis(int k) {
        return axes[k];
    }

    /** Sign of coefficient {@code k}, 1 to 15. */
    int sign(int k) {
        return this == NONE || signs.charAt(k - 1) == '+' ? 1 : -1;
    }

    private static void negate(SplatScene scene, int plane) {
        for (int i = 0; i < scene.count(); i++) scene.set(plane, i, -scene.get(plane, i));
    }
}
