package org.kinora.splat.internal.train;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import org.kinora.api.splat.SplatScene;
import org.kinora.api.work.Kind;
import org.kinora.api.work.Texts;
import org.kinora.api.work.Work;

/**
 * A training on disk: a head of 32 bytes (magic, version, step, splats, degree, numbers of the exposures, numbers of the growth; little end first),
 * then plane by plane the numbers and Adam's two moments, then what exposures and growth have counted, as doubles. Version 1 ends with the moments.
 */
final class Checkpoint {
    private static final Texts TEXTS = Texts.beside(Checkpoint.class);
    private static final int MAGIC = 0x4B53504C;
    private static final int VERSION = 2;
    private static final int HEAD = 32;

    private Checkpoint() {
    }

    /** What exposures and growth have counted; empty where there are none. */
    record Memories(double[] exposures, double[] growth) {
        static final Memories NONE = new Memories(new double[0], new double[0]);
    }

    /** What a checkpoint holds; the model is the caller's to close. */
    record State(Model model, int step, Memories memories) {}

    static void write(Path file, Model model, int step, Memories memories) {
        Path beside = file.resolveSibling("." + file.getFileName() + ".part");
        try {
            try (FileChannel channel = FileChannel.open(beside, StandardOpenOption.CREATE, StandardOpenOption.TRUNCATE_EXISTING,
                    StandardOpenOption.WRITE)) {
                ByteBuffer head = ByteBuffer.allocate(HEAD).order(ByteOrder.LITTLE_ENDIAN);
                head.putInt(MAGIC).putInt(VERSION).putInt(step).putInt(model.count()).putInt(model.scene().degree());
                head.putInt(memories.exposures().length).putInt(memories.growth().length).rewind();
                full(channel, head);
                for (SplatScene part : new SplatScene[] {model.scene(), model.first(), model.second()})
                    for (int plane = 0; plane < part.planes(); plane++)
                        full(channel, part.plane(plane).asSlice(0, 4L * part.count()).asByteBuffer());
                full(channel, bytes(memories.exposures()));
                full(channel, bytes(memories.growth()));
            }
            Files.move(beside, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException problem) {
            throw TEXTS.failure(Kind.of(problem), "train.write", file.getFileName(), problem.getMessage(), problem);
        }
    }

    private static ByteBuffer bytes(double[] numbers) {
        ByteBuffer bytes = ByteBuffer.allocate(Math.multiplyExact(Double.BYTES, numbers.length)).order(ByteOrder.LITTLE_ENDIAN);
        bytes.asDoubleBuffer().put(numbers);
        return bytes;
    }

    private static void full(FileChannel channel, ByteBuffer bytes) throws IOException {
        while (bytes.hasRemaining()) channel.write(bytes);
    }

    static State read(Path file, int degree, Work work) {
        String name = file.getFileName().toString();
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ)) {
            ByteBuffer head = ByteBuffer.allocate(HEAD).order(ByteOrder.LITTLE_ENDIAN);
            while (head.hasRemaining() && channel.read(head) >= 0) { }
            head.flip();
            if (head.remaining() < HEAD || head.getInt() != MAGIC) throw broken(name, "something else");
            int version = head.getInt();
            if (version < 1 || version > VERSION) throw broken(name, "version " + version);
            int step = head.getInt();
            int count = head.getInt();
            int stored = head.getInt();
            // version 1 has zeros there
            int exposures = head.getInt();
            int growth = head.getInt();
            boolean sane = exposures >= 0 && growth >= 0 && step >= 0 && count >= 0 && count <= SplatScene.MOST_SPLATS && stored >= 0
                    && stored <= SplatScene.MOST_DEGREE
                    && channel.size() == HEAD + 12L * count * SplatScene.planes(stored) + 8L * exposures + 8L * growth;
            if (!sane) throw broken(name, channel.size() + " bytes for " + count + " splats");
            Model model = load(channel, count, stored, Math.max(stored, degree), work);
            try {
                return new State(model, step, new Memories(numbers(channel, exposures), numbers(channel, growth)));
            } catch (IOException | RuntimeException | Error problem) {
                model.close();
                throw problem;
            }
        } catch (IOException problem) {
            throw broken(name, problem.getMessage());
        }
    }

    private static Model load(FileChannel channel, int count, int stored, int degree, Work work) throws IOException {
        Model model = new Model(count, degree, work);
        try {
            model.copy(new int[count], count);
            for (SplatScene part : new SplatScene[] {model.scene(), model.first(), model.second()})
                for (int plane = 0; plane < SplatScene.planes(stored); plane++) {
                    ByteBuffer bytes = part.plane(plane).asSlice(0, 4L * count).asByteBuffer();
                    while (bytes.hasRemaining() && channel.read(bytes) >= 0) { }
                }
            return model;
        } catch (IOException | RuntimeException | Error problem) {
            model.close();
            throw problem;
        }
    }

    private static double[] numbers(FileChannel channel, int count) throws IOException {
        ByteBuffer bytes = ByteBuffer.allocate(Math.multiplyExact(Double.BYTES, count)).order(ByteOrder.LITTLE_ENDIAN);
        while (bytes.hasRemaining() && channel.read(bytes) >= 0) { }
        double[] numbers = new double[count];
        bytes.rewind().asDoubleBuffer().get(numbers);
        return numbers;
    }

    private static RuntimeException broken(String name, String found) {
        return TEXTS.failure(Kind.DAMAGED, "train.checkpoint", name, found);
    }
}
