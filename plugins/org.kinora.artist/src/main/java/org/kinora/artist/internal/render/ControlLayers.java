package org.kinora.artist.internal.render;

/**
 * The layers by which an image model is steered, of one drawing.
 *
 * @param depth millimetres along the view axis as unsigned 16 bits, 65535 for farther and nothing
 * @param normals 0xRRGGBB, the camera's own axes (x right, y up, z towards the lens; OpenGL convention), 0x8080FF faces the lens, which nothing has
 * too
 * @param ids 0 for nothing, then the number of the model from 1, the fixed ones first, 255 at most
 */
public record ControlLayers(int width, int height, short[] depth, int[] normals, byte[] ids) {
    static ControlLayers of(Sight sight, View view) {
        Buffers b = sight.buffers();
        short[] depth = new short[b.width * b.height];
        int[] normals = new int[depth.length];
        byte[] ids = new byte[depth.length];
        int before = -2;
        int plain = 0;
        for (int y = 0; y < b.height; y++) {
            for (int x = 0; x < b.width; x++) {
                int at = y * b.width + x;
                int id = b.id(x, y);
                float near = b.near(x, y);
                depth[at] = (short) (near <= 0 ? 65535 : Math.clamp(Math.round(1 / near), 0, 65535));
                Part part = sight.partOf(id);
                ids[at] = (byte) (part == null ? 0 : Math.min(255, part.owner() + 1));
                if (id != before || part != null && !flat(sight, id)) {
                    plain = part == null ? 0x8080FF : normal(sight, view, id, (x + 0.5) * b.over, (y + 0.5) * b.over);
                    before = id;
                }
                normals[at] = plain;
            }
        }
        return new ControlLayers(b.width, b.height, depth, normals, ids);
    }

    /** Whether a triangle has one normal all over. */
    private static boolean flat(Sight sight, int id) {
        float[] n = ((id & Wash.MOVING) != 0 ? sight.moving() : sight.fixed()).normal;
        int k = 9 * (id & ~Wash.MOVING);
        return n[k + 3] == 0 && n[k + 4] == 0 && n[k + 5] == 0 && n[k + 6] == 0 && n[k + 7] == 0 && n[k + 8] == 0;
    }

    private static int normal(Sight sight, View view, int id, double px, double py) {
        float[] n = ((id & Wash.MOVING) != 0 ? sight.moving() : sight.fixed()).normal;
        int k = 9 * (id & ~Wash.MOVING);
        double x = n[k] + n[k + 3] * px + n[k + 6] * py;
        double y = n[k + 1] + n[k + 4] * px + n[k + 7] * py;
        double z = n[k + 2] + n[k + 5] * px + n[k + 8] * py;
        double right = x * view.right.x() + y * view.right.y() + z * view.right.z();
        double up = x * view.up.x() + y * view.up.y() + z * view.up.z();
        double back = -(x * view.forward.x() + y * view.forward.y() + z * view.forward.z());
        double length = Math.sqrt(right * right + up * up + back * back) + 1e-30;
        double side = back < -0.25 * length ? -1 / length : 1 / length;
        return Colour.rgb(127.5 + 127.5 * right * side, 127.5 + 127.5 * up * side, 127.5 + 127.5 * Math.max(0, back * side));
    }
}
