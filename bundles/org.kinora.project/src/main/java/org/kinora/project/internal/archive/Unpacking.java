package org.kinora.project.internal.archive;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.zip.ZipException;
import org.kinora.project.internal.Faults;
import org.kinora.project.internal.ProjectFile;

/** Takes the parts of an archive into a folder, trusting nothing. */
public final class Unpacking {
    private static final long ALWAYS_ALLOWED = 1L << 30;
    private static final long LARGEST_RATIO = 100;

    private final Faults faults;

    public Unpacking(Faults faults) {
        this.faults = faults;
    }

    /** Where an archive's rows lie within the folder that it was unpacked to. */
    public static Path rows(Path folder) {
        return folder.resolve(Names.ROWS);
    }

    /** Unpacks the parts that are wanted, after looking at all of them. */
    public void unpack(Path archive, Path into, Predicate<Path> wanted) {
        if (!Files.exists(archive)) throw faults.archiveMissing(archive);
        try (Source source = Source.of(archive)) {
            List<Source.Part> parts = source.parts();
            check(archive, parts, source.size(), into);
            for (Source.Part part : parts) {
                Path file = into.resolve(part.name());
                if (wanted.test(file)) write(archive, source, part, file);
            }
        } catch (ZipException | IllegalArgumentException e) {
            throw faults.archive(archive, e);
        } catch (IOException e) {
            throw faults.unwritable(into, e);
        }
    }

    private void check(Path archive, List<Source.Part> parts, long packed, Path into) throws IOException {
        Set<String> names = new HashSet<>();
        long total = 0;
        for (Source.Part part : parts) {
            if (!Names.allowed(part.name())) throw faults.archive(archive, "entry", part.name());
            if (!names.add(part.name())) throw faults.archive(archive, "twice", part.name());
            if (part.size() < 0) throw faults.archive(archive, "size", part.name());
            total = Math.addExact(total, part.size());
        }
        for (String needed : List.of(ProjectFile.NAME, Names.ROWS)) if (!names.contains(needed)) throw faults.archive(archive, "incomplete", needed);
        if (total > ALWAYS_ALLOWED && total / LARGEST_RATIO > packed) throw faults.archive(archive, "bomb");
        if (total > Files.getFileStore(into).getUsableSpace()) throw faults.tooLarge(archive, total >> 20);
    }

    private void write(Path archive, Source source, Source.Part part, Path file) throws IOException {
        Files.createDirectories(file.getParent());
        MessageDigest digest = sha256();
        long left = part.size();
        try (InputStream in = source.open(part.name()); OutputStream out = Files.newOutputStream(file)) {
            byte[] block = new byte[1 << 16];
            for (int n = in.read(block); n >= 0; n = in.read(block)) {
                left -= n;
                if (left < 0) throw faults.archive(archive, "size", part.name());
                digest.update(block, 0, n);
                out.write(block, 0, n);
            }
        }
        boolean good = !Names.asset(part.name()) || Names.hash(part.name()).equals(HexFormat.of().formatHex(digest.digest()));
        if (!good) throw faults.archive(archive, "hash", part.name());
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new AssertionError(e);
        }
    }
}
