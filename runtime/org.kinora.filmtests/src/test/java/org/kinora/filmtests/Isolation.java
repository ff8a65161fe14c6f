package org.kinora.filmtests;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Assumptions;

/** Words before a command that give it mounts of its own, gone when it ends; only root may do that, and not everywhere. */
final class Isolation {
    private Isolation() {}

    /** A small disk of its own at a folder. */
    static List<String> smallDisk(Path at, String size) throws IOException, InterruptedException {
        return mounts("mount -t tmpfs -o size=" + size + " tmpfs '" + at + "'");
    }

    /** A folder that nobody can write to. */
    static List<String> readOnly(Path folder) throws IOException, InterruptedException {
        return mounts("mount --bind '" + folder + "' '" + folder + "' && mount -o remount,ro,bind '" + folder + "'");
    }

    /** Files that seem to be empty devices. */
    static List<String> hidden(List<Path> files) throws IOException, InterruptedException {
        Path nothing = Files.createTempFile("nothing", ".so");
        nothing.toFile().deleteOnExit();
        return mounts(String.join(" && ", files.stream().map(file -> "mount --bind '" + nothing + "' '" + file + "'").toList()));
    }

    private static List<String> mounts(String commands) throws IOException, InterruptedException {
        List<String> before = new ArrayList<>(List.of("unshare", "--mount", "sh", "-c", commands + " && exec \"$@\"", "sh"));
        List<String> trial = new ArrayList<>(before);
        trial.add("true");
        boolean allowed = Files.isExecutable(Path.of("/usr/bin/unshare"))
                && new ProcessBuilder(trial).redirectErrorStream(true).redirectOutput(ProcessBuilder.Redirect.DISCARD).start().waitFor() == 0;
        Assumptions.assumeTrue(allowed, "left out: this user may not make mounts of its own (unshare --mount)");
        return before;
    }
}
