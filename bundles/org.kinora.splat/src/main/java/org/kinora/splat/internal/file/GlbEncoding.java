package org.kinora.splat.internal.file;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import org.kinora.api.splat.SplatScene;

/** Writes a scene as glTF binary with KHR_gaussian_splatting, y up. */
final class GlbEncoding {
    /** What glTF calls numbers of vertices. */
    private static final int ARRAY_BUFFER = 34962;
    private final SplatScene scene;
    private final int degree;
    private final JsonArray accessors = new JsonArray();
    private final JsonArray views = new JsonArray();
    private final JsonObject attributes = new JsonObject();
    private long length;

    GlbEncoding(SplatScene scene, int degree) {
        this.scene = scene;
        this.degree = degree;
    }

    void write(OutputStream stream) throws IOException {
        column("POSITION", "VEC3", 12, 5126);
        column("COLOR_0", "VEC4", 4, 5121);
        column(GlbFormat.EXTENSION + ":ROTATION", "VEC4", 16, 5126);
        column(GlbFormat.EXTENSION + ":SCALE", "VEC3", 12, 5126);
        column(GlbFormat.EXTENSION + ":OPACITY", "SCALAR", 4, 5126);
        for (int l = 0; l <= degree; l++)
            for (int m = 0; m < 2 * l + 1; m++) column(GlbFormat.EXTENSION + ":SH_DEGREE_" + l + "_COEF_" + m, "VEC3", 12, 5126);
        byte[] json = description().toString().getBytes(StandardCharsets.UTF_8);
        int padded = (json.length + 3) / 4 * 4;
        if (length > Integer.MAX_VALUE - 64 - padded) throw new IOException("a glTF file cannot hold " + length + " bytes");
        try (Out out = new Out(stream)) {
            out.i32(GlbFormat.MAGIC);
            out.i32(2);
            out.i32((int) (28 + padded + length));
            out.i32(padded);
            out.i32(GlbFormat.JSON);
            out.bytes(json);
            for (int i = json.length; i < padded; i++) out.u8(' ');
            out.i32((int) length);
            out.i32(GlbFormat.BIN);
            numbers(out);
        }
    }

    private void column(String name, String type, int stride, int component) {
        JsonObject view = new JsonObject();
        view.addProperty("buffer", 0);
        view.addProperty("byteOffset", length);
        view.addProperty("byteLength", (long) stride * scene.count());
        view.addProperty("target", ARRAY_BUFFER);
        JsonObject accessor = new JsonObject();
        accessor.addProperty("bufferView", views.size());
        accessor.addProperty("componentType", component);
        accessor.addProperty("count", scene.count());
        accessor.addProperty("type", type);
        if (component == 5121) accessor.addProperty("normalized", true);
        if (name.equals("POSITION")) bounds(accessor);
        attributes.addProperty(name, accessors.size());
        views.add(view);
        accessors.add(accessor);
        length += (long) stride * scene.count();
    }

    /** glTF asks for the box of the positions. */
    private void bounds(JsonObject accessor) {
        JsonArray low = new JsonArray();
        JsonArray high = new JsonArray();
        for (int k = 0; k < 3; k++) {
            float least = 0;
            float most = 0;
            for (int i = 0; i < scene.count(); i++) {
                float value = position(k, i);
                least = i == 0 ? value : Math.min(least, value);
                most = i == 0 ? value : Math.max(most, value);
            }
            low.add(least);
            high.add(most);
        }
        accessor.add("min", low);
        accessor.add("max", high);
    }

    private float position(int k, int i) {
        return scene.get(SplatScene.POSITION + k, i) * Turn.ABOUT_Z.axis(k);
    }

    private JsonObject description() {
        JsonObject root = new JsonObject();
        JsonObject asset = new JsonObject();
        asset.addProperty("version", "2.0");
        asset.addProperty("generator", "Kinora");
        root.add("asset", asset);
        JsonArray used = new JsonArray();
        used.add(GlbFormat.EXTENSION);
        root.add("extensionsUsed", used);
        root.addProperty("scene", 0);
        JsonObject stage = new JsonObject();
        stage.add("nodes", GlbFormat.array(0));
        root.add("scenes", list(stage));
        JsonObject node = new JsonObject();
        node.addProperty("mesh", 0);
        root.add("nodes", list(node));
        JsonObject splats = new JsonObject();
        splats.addProperty("kernel", "ellipse");
        splats.addProperty("colorSpace", "srgb_rec709_display");
        splats.addProperty("sortingMethod", "cameraDistance");
        splats.addProperty("projection", "perspective");
        JsonObject extensions = new JsonObject();
        extensions.add(GlbFormat.EXTENSION, splats);
        JsonObject primitive = new JsonObject();
        primitive.add("attributes", attributes);
        primitive.addProperty("mode", 0);
        primitive.add("extensions", extensions);
        JsonObject mesh = new JsonObject();
        mesh.add("primitives", list(primitive));
        root.add("meshes", list(mesh));
        root.add("accessors", accessors);
        root.add("bufferViews", views);
        JsonObject buffer = new JsonObject();
        buffer.addProperty("byteLength", length);
        root.add("buffers", list(buffer));
        return root;
    }

    private static JsonArray list(JsonObject only) {
        JsonArray array = new JsonArray();
        array.add(only);
        return array;
    }

    private void numbers(Out out) throws IOException {
        int count = scene.count();
        for (int i = 0; i < count; i++) for (int k = 0; k < 3; k++) out.f32(position(k, i));
        for (int i = 0; i < count; i++) {
            for (int c = 0; c < 3; c++) out.u8(Coding.u8(255 * (0.5 + Coding.SH0 * scene.get(SplatScene.COLOUR + c, i))));
            out.u8(Coding.u8(255 * Coding.sigmoid(scene.get(SplatScene.OPACITY, i))));
        }
        for (int i = 0; i < count; i++) {
            double[] q = Unit.rotation(scene, i);
            // the half turn about z first: (w, x, y, z) becomes (-z, -y, x, w), kept as x, y, z, w
            out.f32((float) -q[2]);
            out.f32((float) q[1]);
            out.f32((float) q[0]);
            out.f32((float) -q[3]);
        }
        for (int i = 0; i < count; i++) for (int k = 0; k < 3; k++) out.f32((float) Math.exp(scene.get(SplatScene.SCALE + k, i)));
        for (int i = 0; i < count; i++) out.f32((float) Coding.sigmoid(scene.get(SplatScene.OPACITY, i)));
        for (int k = 0; k < SplatScene.coefficients(degree); k++)
            for (int i = 0; i < count; i++)
                for (int c = 0; c < 3; c++) out.f32(scene.get(SplatScene.COLOUR + 3 * k + c, i) * (k == 0 ? 1 : Turn.ABOUT_Z.sign(k)));
    }
}
