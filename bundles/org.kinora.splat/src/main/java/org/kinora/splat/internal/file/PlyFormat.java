package org.kinora.splat.internal.file;

import java.io.IOException;
import java.io.OutputStream;
import org.kinora.api.splat.SplatInfo;
import org.kinora.api.splat.SplatKind;
import org.kinora.api.splat.SplatReading;
import org.kinora.api.splat.SplatScene;
import org.kinora.api.splat.SplatWriting;
import org.kinora.api.work.Work;

/** INRIA's PLY: floats by name; harmonics channel by channel. */
final class PlyFormat implements Format {
    @Override
    public SplatKind kind() {
        return SplatKind.PLY;
    }

    @Override
    public boolean mine(Bytes file) {
        return file.size() > 4 && file.text(0, 3).equals("ply") && PlyHeader.read(file).element("chunk").isEmpty();
    }

    @Override
    public SplatInfo look(Bytes file, Work work) {
        PlyHeader header = PlyHeader.read(file);
        PlyHeader.Element vertex = vertex(header, file);
        return new SplatInfo(kind(), "", file.count(vertex.count(), Integer.MAX_VALUE, vertex.stride()), degree(rest(vertex)), header.antialiased(),
                file.size());
    }

    private static PlyHeader.Element vertex(PlyHeader header, Bytes file) {
        if (!header.format().equals("binary_little_endian")) throw Damage.broken(file.name(), "a PLY file as " + header.format());
        PlyHeader.Element vertex = header.element("vertex").orElseThrow(() -> Damage.foreign(file.name(), "a PLY file without vertices"));
        for (String name : new String[] {"x", "y", "z", "scale_0", "scale_1", "scale_2", "rot_0", "rot_1", "rot_2", "rot_3", "opacity", "f_dc_0",
            "f_dc_1", "f_dc_2"}) vertex.need(name, file.name());
        return vertex;
    }

    /** Numbers f_rest_0, f_rest_1 … */
    private static int rest(PlyHeader.Element vertex) {
        int rest = 0;
        while (vertex.find("f_rest_" + rest).isPresent()) rest++;
        return rest;
    }

    private static int degree(int rest) {
        int degree = 0;
        while (3 * Coding.rest(degree + 1) <= rest) degree++;
        return degree;
    }

    @Override
    public SplatScene read(Bytes file, SplatReading how, Work work) {
        PlyHeader header = PlyHeader.read(file);
        PlyHeader.Element vertex = vertex(header, file);
        int rest = rest(vertex);
        int degree = Math.min(SplatScene.MOST_DEGREE, degree(rest));
        int count = file.count(vertex.count(), how.mostSplats(), vertex.stride());
        file.need(vertex.at(), (long) count * vertex.stride());
        PlyHeader.Property[] planes = new PlyHeader.Property[SplatScene.planes(degree)];
        String[] names = {"x", "y", "z", "scale_0", "scale_1", "scale_2", "rot_0", "rot_1", "rot_2", "rot_3", "opacity", "f_dc_0", "f_dc_1",
            "f_dc_2"};
        for (int i = 0; i < names.length; i++) planes[i] = vertex.need(names[i], file.name());
        for (int k = 0; k < Coding.rest(degree); k++)
            for (int c = 0; c < 3; c++) planes[SplatScene.COLOUR + 3 * (k + 1) + c] = vertex.need("f_rest_" + (c * (rest / 3) + k), file.name());
        SplatScene scene = SplatScene.take(count, degree, work);
        try {
            scene.antialiased(header.antialiased());
            for (int i = 0; i < count; i++) {
                if ((i & 0xFFFF) == 0) work.checkCancelled();
                long row = vertex.at() + (long) i * vertex.stride();
                for (int plane = 0; plane < planes.length; plane++) scene.set(plane, i, planes[plane].read(file, row));
            }
            return scene;
        } catch (RuntimeException | Error problem) {
            scene.close();
            throw problem;
        }
    }

    @Override
    public void write(SplatScene scene, SplatWriting how, OutputStream stream, Work work) throws IOException {
        int degree = Math.min(how.degree(), scene.degree());
        int rest = Coding.rest(degree);
        try (Out out = new Out(stream)) {
            StringBuilder head = new StringBuilder("ply\nformat binary_little_endian 1.0\n");
            if (scene.antialiased()) head.append("comment SplatRenderMode: mip\n");
            head.append("element vertex ").append(scene.count()).append('\n');
            for (String name : new String[] {"x", "y", "z", "nx", "ny", "nz", "f_dc_0", "f_dc_1", "f_dc_2"}) head.append(line(name));
            for (int k = 0; k < 3 * rest; k++) head.append(line("f_rest_" + k));
            for (String name : new String[] {"opacity", "scale_0", "scale_1", "scale_2", "rot_0", "rot_1", "rot_2", "rot_3"})
                head.append(line(name));
            out.text(head.append("end_header\n").toString());
            for (int i = 0; i < scene.count(); i++) {
                if ((i & 0xFFFF) == 0) work.checkCancelled();
                for (int k = 0; k < 3; k++) out.f32(scene.get(SplatScene.POSITION + k, i));
                for (int k = 0; k < 3; k++) out.f32(0);
                for (int c = 0; c < 3; c++) out.f32(scene.get(SplatScene.COLOUR + c, i));
                for (int c = 0; c < 3; c++) for (int k = 1; k <= rest; k++) out.f32(scene.get(SplatScene.COLOUR + 3 * k + c, i));
                out.f32(scene.get(SplatScene.OPACITY, i));
                for (int k = 0; k < 3; k++) out.f32(scene.get(SplatScene.SCALE + k, i));
                for (int k = 0; k < 4; k++) out.f32(scene.get(SplatScene.ROTATION + k, i));
            }
        }
    }

    private static String line(String name) {
        return "property float " + name + "\n";
    }
}
