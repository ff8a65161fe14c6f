package org.kinora.assets.internal;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;

/** The few ways in which assets change the disk, so that a test can stop the process at each of them. */
interface Disk {
    void createFolder(Path folder) throws IOException;

    /** A new file for writing. */
    OutputStream create(Path file) throws IOException;

    /** Forces a file's bytes to the medium. */
    void force(Path file) throws IOException;

    /** Renames within one file system, all or nothing; replaces what is there. */
    void rename(Path from, Path to) throws IOException;

    /** Forces a folder's names to the medium. */
    void forceFolder(Path folder) throws IOException;

    /** Takes the right to write from everybody, as far as the system knows such a thing. */
    void seal(Path file) throws IOException;

    void delete(Path file) throws IOException;
}
