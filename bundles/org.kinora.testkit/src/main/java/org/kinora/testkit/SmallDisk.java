package org.kinora.testkit;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Assumptions;

/**
 * A real file system of a few megabytes, mounted for one test where the system lets us; elsewhere the test is skipped.
 *
 * @param folder where it is mounted; {@link #close} unmounts it
 */
public record SmallDisk(Path folder) implements AutoCloseable {
    /** Mounts a new, empty one on a folder, which is made when it is missing. */
    public static SmallDisk mount(Path folder, int megabytes) throws IOException, InterruptedException {
        Files.createDirectories(folder);
        boolean mounted = run("mount", "-t", "tmpfs", "-o", "size=" + megabytes + "m", "tmpfs", folder.toString());
        Assumptions.assumeTrue(mounted, "this user may not mount a small file system");
        return new SmallDisk(folder);
    }

    private static boolean run(String... command) throws InterruptedException {
        try {
            return new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(ProcessBuilder.Redirect.DISCARD).start().waitFor() == 0;
        } catch (IOException noSuchCommand) {
            return false;
        }
    }

    /** Leaves only so many bytes free; the file that fills the rest. */
    public Path fill(long free) throws IOException {
        Path ballast = folder.resolve("ballast");
        try (OutputStream out = Files.newOutputStream(ballast)) {
            byte[] block = new byte[4096];
            while (Files.getFileStore(folder).getUsableSpace() > free) out.write(block);
        }
        return ballast;
    }

    /** Mounts it anew with an option such as {@code ro}. */
    public void remount(String option) throws InterruptedException {
        Assumptions.assumeTrue(run("mount", "-o", "remount," + option, folder.toString()), "this user may not remount a file system");
    }

    @Override
    public void close() throws InterruptedException {
        run("umount", folder.toString());
    }
}
