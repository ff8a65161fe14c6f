package org.kinora.splat.internal.file;

import org.kinora.api.splat.SplatInfo;
import org.kinora.api.splat.SplatKind;
import org.kinora.api.splat.SplatReading;
import org.kinora.api.splat.SplatScene;
import org.kinora.api.work.Work;

/** mkkellogg's KSPLAT: sections with buckets, at three levels of compression; read only. */
final class KsplatFormat implements Format {
    private static final int HEAD = 4096;
    private static final int SECTION_HEAD = 1024;

    /** One section: where its splats lie and how they are kept. */
    private record Section(int splats, int bucketSize, int buckets, float blockSize, int bucketBytes, int range, int fullBuckets, int partial, int degree,
            long at) {
        long partialAt() {
            return at;
        }

        long centresAt() {
            return at + 4L * partial;
        }

        long dataAt() {
            return centresAt() + (long) buckets * bucketBytes;
        }
    }

    @Override
    public SplatKind kind() {
        return SplatKind.KSPLAT;
    }

    /** Nothing in it says so but a version below 1 and zeros: by its name. */
    @Override
    public boolean mine(Bytes file) {
        return SplatKind.ofName(file.name()).orElse(null) == SplatKind.KSPLAT;
    }

    @Override
    public SplatInfo look(Bytes file, Work work) {
        file.need(0, HEAD);
        if (file.u8(0) != 0 || file.u8(1) < 1) throw Damage.broken(file.name(), "KSPLAT version " + file.u8(0) + "." + file.u8(1));
        int level = file.u16(20);
        if (level > 2) throw Damage.broken(file.name(), "compression level " + level);
        int count = file.count(file.u32(16), Integer.MAX_VALUE, level == 0 ? 44 : 24);
        return new SplatInfo(kind(), "0." + file.u8(1), count, degree(file), false, file.size());
    }

    private static int sections(Bytes file) {
        long sections = file.u32(4);
        file.need(HEAD, sections * SECTION_HEAD);
        return (int) sections;
    }

    private static int degree(Bytes file) {
        int degree = 0;
        for (int i = 0; i < sections(file); i++) degree = Math.max(degree, file.u16(HEAD + (long) i * SECTION_HEAD + 40));
        if (degree > 2) throw Damage.broken(file.name(), "harmonics of degree " + degree);
        return degree;
    }

    @Override
    public SplatScene read(Bytes file, SplatReading how, Work work) {
        SplatInfo info = look(file, work);
        int count = file.count(info.count(), how.mostSplats(), 24);
        int level = file.u16(20);
        SplatScene scene = SplatScene.take(count, info.degree(), work);
        try {
            int sections = sections(file);
            long at = HEAD + (long) sections * SECTION_HEAD;
            int first = 0;
            for (int i = 0; i < sections; i++) {
                Section section = section(file, i, at, level);
                int splats = Math.min(section.splats(), count - first);
                read(file, section, level, splats, scene, first, work);
                first += splats;
                at = section.dataAt() + (long) file.i32(HEAD + (long) i * SECTION_HEAD + 4) * bytes(level, section.degree());
            }
            scene.count(first);
            return scene;
        } catch (RuntimeException | Error problem) {
            scene.close();
            throw problem;
        }
    }

    private static Section section(Bytes file, int number, long at, int level) {
        long head = HEAD + (long) number * SECTION_HEAD;
        Section section = new Section(file.i32(head), file.i32(head + 8), file.i32(head + 12), file.f32(head + 16), file.u16(head + 20),
                file.i32(head + 24), file.i32(head + 32), file.i32(head + 36), file.u16(head + 40), at);
        boolean sane = section.splats() >= 0 && section.buckets() >= 0 && section.partial() >= 0 && section.fullBuckets() >= 0
                && section.partial() + (long) section.fullBuckets() <= Math.max(section.buckets(), 0)
                && file.i32(head + 4) >= section.splats() && (level == 0 || section.bucketSize() > 0 && section.range() != 0
                && section.bucketBytes() >= 12);
        if (!sane) throw Damage.broken(file.name(), "a section of " + section.splats() + " splats in " + section.buckets() + " buckets");
        file.need(section.dataAt(), (long) section.splats() * bytes(level, section.degree()));
        return section;
    }

    private static int bytes(int level, int degree) {
        int harmonics = 3 * Coding.rest(degree);
        return switch (level) {
            case 0 -> 44 + 4 * harmonics;
            case 1 -> 24 + 2 * harmonics;
            default -> 24 + harmonics;
        };
    }

    private static void read(Bytes file, Section section, int level, int splats, SplatScene scene, int first, Work work) {
        int size = bytes(level, section.degree());
        int bucket = 0;
        long left = capacity(file, section, 0);
        for (int i = 0; i < splats; i++) {
            if ((i & 0xFFFF) == 0) work.checkCancelled();
            if (level > 0) {
                while (left == 0 && bucket < section.buckets() - 1) left = capacity(file, section, ++bucket);
                left--;
            }
            one(file, section, level, section.dataAt() + (long) i * size, bucket, scene, first + i);
        }
    }

    /** Splats of a bucket: full ones come first, of the others the section tells each. */
    private static long capacity(Bytes file, Section section, int bucket) {
        if (bucket < section.fullBuckets()) return section.bucketSize();
        int partial = bucket - section.fullBuckets();
        return partial < section.partial() ? file.u32(section.partialAt() + 4L * partial) : 0;
    }

    private static void one(Bytes file, Section section, int level, long at, int bucket, SplatScene scene, int i) {
        int width = level == 0 ? 4 : 2;
        for (int k = 0; k < 3; k++) {
            float position = level == 0 ? file.f32(at + 4 * k) : (file.u16(at + 2 * k) - section.range()) * (section.blockSize() / 2 / section.range())
                    + file.f32(section.centresAt() + (long) bucket * section.bucketBytes() + 4 * k);
            scene.set(SplatScene.POSITION + k, i, position);
            float scale = number(file, at + (3 + k) * width, level);
            scene.set(SplatScene.SCALE + k, i, (float) Math.log(Math.max(1e-30, scale)));
        }
        for (int k = 0; k < 4; k++) scene.set(SplatScene.ROTATION + k, i, number(file, at + (6 + k) * width, level));
        long colour = at + 10L * width;
        for (int c = 0; c < 3; c++) scene.set(SplatScene.COLOUR + c, i, (float) ((file.u8(colour + c) / 255.0 - 0.5) / Coding.SH0));
        scene.set(SplatScene.OPACITY, i, Coding.logit(file.u8(colour + 3)));
        harmonics(file, section, level, colour + 4, scene, i);
    }

    /** Degree 1 channel by channel, then degree 2 channel by channel. */
    private static void harmonics(Bytes file, Section section, int level, long at, SplatScene scene, int i) {
        int place = 0;
        for (int degree = 1; degree <= Math.min(section.degree(), scene.degree()); degree++)
            for (int c = 0; c < 3; c++)
                for (int k = degree * degree; k < (degree + 1) * (degree + 1); k++) {
                    float value = level < 2 ? number(file, at + (long) place * (level == 0 ? 4 : 2), level)
                            : file.f32(36) + file.u8(at + place) / 255f * (file.f32(40) - file.f32(36));
                    scene.set(SplatScene.COLOUR + 3 * k + c, i, value);
                    place++;
                }
    }

    private static float number(Bytes file, long at, int level) {
        return level == 0 ? file.f32(at) : file.f16(at);
    }
}
