package org.kinora.splat.internal.file;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.io.OutputStream;
import java.util.function.IntUnaryOperator;
import org.kinora.api.splat.SplatInfo;
import org.kinora.api.splat.SplatKind;
import org.kinora.api.splat.SplatReading;
import org.kinora.api.splat.SplatScene;
import org.kinora.api.splat.SplatWriting;
import org.kinora.api.work.Work;

/** glTF 2.0 binary with KHR_gaussian_splatting: one primitive of points, y up; scales and opacities as they are, not as logarithms. */
final class GlbFormat implements Format {
    static final int MAGIC = 0x46546C67;
    static final int JSON = 0x4E4F534A;
    static final int BIN = 0x004E4942;
    static final String EXTENSION = "KHR_gaussian_splatting";
    private static final int MOST_JSON = 1 << 24;
    private static final int FLOAT = 5126;

    @Override
    public SplatKind kind() {
        return SplatKind.GLB;
    }

    @Override
    public boolean mine(Bytes file) {
        return file.size() >= 20 && file.i32(0) == MAGIC;
    }

    /** The primitive with splats, and where the numbers lie. */
    private record Gltf(JsonObject json, JsonObject attributes, long binary, long binaryBytes, Bytes file) {
        boolean has(String name) {
            return attributes.has(name);
        }

        Column column(String name) {
            if (!attributes.has(name)) throw Damage.foreign(file.name(), "a glTF primitive without " + name);
            JsonObject accessor = item("accessors", attributes.get(name).getAsInt());
            JsonObject view = item("bufferViews", accessor.get("bufferView").getAsInt());
            int type = accessor.get("componentType").getAsInt();
            int parts = switch (accessor.get("type").getAsString()) {
                case "SCALAR" -> 1;
                case "VEC3" -> 3;
                case "VEC4" -> 4;
                default -> throw Damage.broken(file.name(), "an accessor of type " + accessor.get("type"));
            };
            int bytes = switch (type) {
                case 5120, 5121 -> 1;
                case 5122, 5123 -> 2;
                case FLOAT -> 4;
                default -> throw Damage.broken(file.name(), "components of type " + type);
            };
            long count = accessor.get("count").getAsLong();
            long stride = view.has("byteStride") ? view.get("byteStride").getAsLong() : (long) parts * bytes;
            long at = number(view, "byteOffset") + number(accessor, "byteOffset");
            boolean fits = count >= 0 && count <= file.size() && stride >= (long) parts * bytes && stride <= 255 && at >= 0
                    && at <= binaryBytes && (count == 0 || at + (count - 1) * stride + (long) parts * bytes <= binaryBytes);
            if (!fits) throw Damage.broken(file.name(), name + " outside its buffer");
            return new Column(file, binary + at, stride, type, parts, (int) Math.min(count, Integer.MAX_VALUE));
        }

        private static long number(JsonObject object, String name) {
            return object.has(name) ? object.get(name).getAsLong() : 0;
        }

        private JsonObject item(String list, int index) {
            return json.getAsJsonArray(list).get(index).getAsJsonObject();
        }
    }

    /** Numbers of one attribute. */
    private record Column(Bytes file, long at, long stride, int type, int parts, int count) {
        float get(int row, int part) {
            long place = at + row * stride;
            return switch (type) {
                case 5120 -> Math.max(-1, (byte) file.u8(place + part) / 127f);
                case 5121 -> file.u8(place + part) / 255f;
                case 5122 -> Math.max(-1, (short) file.u16(place + 2L * part) / 32767f);
                case 5123 -> file.u16(place + 2L * part) / 65535f;
                default -> file.f32(place + 4L * part);
            };
        }
    }

    private static Gltf open(Bytes file) {
        long json = file.u32(12);
        if (file.i32(16) != JSON || json > MOST_JSON) throw Damage.broken(file.name(), "no glTF description");
        try {
            JsonObject root = JsonParser.parseString(file.text(20, (int) json)).getAsJsonObject();
            long at = 20 + json;
            file.need(at, 8);
            if (file.i32(at + 4) != BIN) throw Damage.broken(file.name(), "no binary part");
            long bytes = file.u32(at);
            file.need(at + 8, bytes);
            for (JsonElement mesh : root.getAsJsonArray("meshes"))
                for (JsonElement primitive : mesh.getAsJsonObject().getAsJsonArray("primitives")) {
                    JsonObject points = primitive.getAsJsonObject();
                    if (points.has("extensions") && points.getAsJsonObject("extensions").has(EXTENSION))
                        return new Gltf(root, points.getAsJsonObject("attributes"), at + 8, bytes, file);
                }
        } catch (JsonParseException | IllegalStateException | NullPointerException | ClassCastException | IndexOutOfBoundsException
                | NumberFormatException | UnsupportedOperationException | StackOverflowError broken) {
            throw Damage.broken(file.name(), "a glTF description that says no meshes");
        }
        throw Damage.foreign(file.name(), "a glTF file without " + EXTENSION);
    }

    private static String name(String part) {
        return EXTENSION + ":" + part;
    }

    private static int degree(Gltf gltf) {
        int degree = 0;
        while (degree < SplatScene.MOST_DEGREE && gltf.has(name("SH_DEGREE_" + (degree + 1) + "_COEF_0"))) degree++;
        return degree;
    }

    @Override
    public SplatInfo look(Bytes file, Work work) {
        return guarded(file, () -> {
            Gltf gltf = open(file);
            return new SplatInfo(kind(), "2.0", gltf.column("POSITION").count(), degree(gltf), false, file.size());
        });
    }

    private interface Reading<T> {
        T run();
    }

    /** Descriptions may lack anything, or have it of another kind. */
    private static <T> T guarded(Bytes file, Reading<T> reading) {
        try {
            return reading.run();
        } catch (IllegalStateException | NullPointerException | ClassCastException | IndexOutOfBoundsException | NumberFormatException
                | UnsupportedOperationException broken) {
            throw Damage.broken(file.name(), "a glTF description that contradicts itself");
        }
    }

    @Override
    public SplatScene read(Bytes file, SplatReading how, Work work) {
        return guarded(file, () -> load(open(file), how, work));
    }

    private SplatScene load(Gltf gltf, SplatReading how, Work work) {
        Column position = gltf.column("POSITION");
        int degree = degree(gltf);
        int count = gltf.file().count(position.count(), how.mostSplats(), 12);
        SplatScene scene = SplatScene.take(count, degree, work);
        try {
            copy(position, 3, scene, SplatScene.POSITION, part -> part);
            Column scale = gltf.column(name("SCALE"));
            check(scale, 3, count, gltf.file());
            Column opacity = gltf.column(name("OPACITY"));
            check(opacity, 1, count, gltf.file());
            for (int i = 0; i < count; i++) {
                for (int k = 0; k < 3; k++) scene.set(SplatScene.SCALE + k, i, (float) Math.log(Math.max(1e-30, scale.get(i, k))));
                scene.set(SplatScene.OPACITY, i, Coding.logit((double) opacity.get(i, 0)));
            }
            copy(gltf.column(name("ROTATION")), 4, scene, SplatScene.ROTATION, part -> (part + 1) % 4);
            for (int l = 0; l <= degree; l++)
                for (int m = 0; m < 2 * l + 1; m++) {
                    String key = name("SH_DEGREE_" + l + "_COEF_" + m);
                    if (gltf.has(key)) copy(gltf.column(key), 3, scene, SplatScene.COLOUR + 3 * (l * l + m), part -> part);
                    else base(gltf, scene);
                }
            if (how.axes() == SplatReading.Axes.OF_THE_FORMAT) Turn.ABOUT_Z.apply(scene);
            return scene;
        } catch (RuntimeException | Error problem) {
            scene.close();
            throw problem;
        }
    }

    /** Base colour from the fallback that viewers without the extension show. */
    private static void base(Gltf gltf, SplatScene scene) {
        Column colour = gltf.column("COLOR_0");
        check(colour, 3, scene.count(), gltf.file());
        for (int i = 0; i < scene.count(); i++)
            for (int c = 0; c < 3; c++) scene.set(SplatScene.COLOUR + c, i, (float) ((colour.get(i, c) - 0.5) / Coding.SH0));
    }

    private static void check(Column column, int parts, int count, Bytes file) {
        if (column.parts() < parts || column.count() < count) throw Damage.broken(file.name(), "columns of different length");
    }

    private static void copy(Column column, int parts, SplatScene scene, int plane, IntUnaryOperator order) {
        check(column, parts, scene.count(), column.file());
        for (int i = 0; i < scene.count(); i++)
            for (int part = 0; part < parts; part++) scene.set(plane + order.applyAsInt(part), i, column.get(i, part));
    }

    @Override
    public void write(SplatScene scene, SplatWriting how, OutputStream stream, Work work) throws IOException {
        new GlbEncoding(scene, Math.min(how.degree(), scene.degree())).write(stream);
    }

    /** A JSON array of whole numbers. */
    static JsonArray array(int... numbers) {
        JsonArray array = new JsonArray();
        for (int number : numbers) array.add(number);
        return array;
    }
}
