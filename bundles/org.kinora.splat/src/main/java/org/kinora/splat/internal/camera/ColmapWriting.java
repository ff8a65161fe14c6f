package org.kinora.splat.internal.camera;

import java.io.BufferedOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import org.kinora.api.splat.Camera;
import org.kinora.api.splat.CapturedView;
import org.kinora.api.splat.Distortion;
import org.kinora.api.splat.Structure;

/** Writes a structure as COLMAP's three binary files (colmap/scene/reconstruction_io.cc): OPENCV cameras, or PINHOLE ones without distortion. */
final class ColmapWriting {
    private static final int PINHOLE = 1;
    private static final int OPENCV = 4;

    private final Structure structure;
    private final List<CapturedView> views;
    private final List<Lens> lenses = new ArrayList<>();
    private final List<List<Integer>> ofView = new ArrayList<>();
    private final int[] within;

    /** A camera without its place. */
    private record Lens(int width, int height, double fx, double fy, double cx, double cy, Distortion distortion) {
        static Lens of(CapturedView view) {
            Camera camera = view.camera();
            return new Lens(camera.width(), camera.height(), camera.fx(), camera.fy(), camera.cx(), camera.cy(), view.distortion());
        }
    }

    ColmapWriting(Structure structure) {
        this.structure = structure;
        this.views = structure.capture().views();
        for (CapturedView view : views) {
            if (!lenses.contains(Lens.of(view))) lenses.add(Lens.of(view));
            ofView.add(new ArrayList<>());
        }
        within = new int[structure.sightings().count()];
        for (int i = 0; i < within.length; i++) {
            List<Integer> seen = ofView.get(structure.sightings().views()[i]);
            within[i] = seen.size();
            seen.add(i);
        }
    }

    /** Each file is put in its place when it is whole. */
    void write(Path folder) throws IOException {
        Files.createDirectories(folder);
        put(folder.resolve("cameras.bin"), this::cameras);
        put(folder.resolve("images.bin"), this::images);
        put(folder.resolve("points3D.bin"), this::points);
    }

    private interface Part {
        void write(Numbers out) throws IOException;
    }

    /** Little-endian numbers. */
    private record Numbers(DataOutputStream out) {
        void whole(int value) throws IOException {
            out.writeInt(Integer.reverseBytes(value));
        }

        void big(long value) throws IOException {
            out.writeLong(Long.reverseBytes(value));
        }

        void real(double... values) throws IOException {
            ByteBuffer bytes = ByteBuffer.allocate(8 * values.length).order(ByteOrder.LITTLE_ENDIAN);
            for (double value : values) bytes.putDouble(value);
            out.write(bytes.array());
        }
    }

    private static void put(Path file, Part part) throws IOException {
        Path beside = file.resolveSibling("." + file.getFileName() + ".part");
        try {
            try (DataOutputStream out = new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(beside), 1 << 16))) {
                part.write(new Numbers(out));
            }
            Files.move(beside, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
        } finally {
            Files.deleteIfExists(beside);
        }
    }

    private void cameras(Numbers out) throws IOException {
        out.big(lenses.size());
        for (int i = 0; i < lenses.size(); i++) {
            Lens lens = lenses.get(i);
            Distortion bent = lens.distortion();
            out.whole(i + 1);
            out.whole(bent.isNone() ? PINHOLE : OPENCV);
            out.big(lens.width());
            out.big(lens.height());
            out.real(lens.fx(), lens.fy(), lens.cx(), lens.cy());
            if (!bent.isNone()) out.real(bent.k1(), bent.k2(), bent.p1(), bent.p2());
        }
    }

    private void images(Numbers out) throws IOException {
        out.big(views.size());
        for (int i = 0; i < views.size(); i++) {
            CapturedView view = views.get(i);
            var pose = view.camera().pose();
            out.whole(i + 1);
            out.real(pose.w(), pose.x(), pose.y(), pose.z(), pose.tx(), pose.ty(), pose.tz());
            out.whole(lenses.indexOf(Lens.of(view)) + 1);
            out.out().write(view.image().getBytes(StandardCharsets.UTF_8));
            out.out().write(0);
            out.big(ofView.get(i).size());
            for (int sighting : ofView.get(i)) {
                out.real(structure.sightings().places()[2 * sighting], structure.sightings().places()[2 * sighting + 1]);
                out.big(structure.sightings().points()[sighting] + 1L);
            }
        }
    }

    private void points(Numbers out) throws IOException {
        var cloud = structure.capture().points();
        List<List<Integer>> tracks = new ArrayList<>();
        for (int i = 0; i < cloud.count(); i++) tracks.add(new ArrayList<>(4));
        for (int i = 0; i < within.length; i++) tracks.get(structure.sightings().points()[i]).add(i);
        out.big(cloud.count());
        for (int i = 0; i < cloud.count(); i++) {
            out.big(i + 1L);
            out.real(cloud.positions()[3 * i], cloud.positions()[3 * i + 1], cloud.positions()[3 * i + 2]);
            out.out().write(cloud.colours(), 3 * i, 3);
            out.real(structure.error());
            out.big(tracks.get(i).size());
            for (int sighting : tracks.get(i)) {
                out.whole(structure.sightings().views()[sighting] + 1);
                out.whole(within[sighting]);
            }
        }
    }
}
