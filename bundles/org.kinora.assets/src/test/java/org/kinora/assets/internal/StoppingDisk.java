package org.kinora.assets.internal;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;

/** A disk on which the process dies, or the space ends, at the n-th change. */
final class StoppingDisk implements Disk {
    /** The process is gone: nothing after it runs, as little as a handler can help. */
    static final class Death extends Error {
        private static final long serialVersionUID = 1L;
    }

    private final Disk real = new RealDisk();
    private final int at;
    private final boolean full;
    private int changes;

    StoppingDisk(int at, boolean full) {
        this.at = at;
        this.full = full;
    }

    /** Whether the n-th change was reached. */
    boolean stopped() {
        return changes >= at;
    }

    private void step() throws IOException {
        changes++;
        if (full && changes == at) throw new IOException("No space left on device");
        if (!full && changes >= at) throw new Death();
    }

    @Override
    public void createFolder(Path folder) throws IOException {
        step();
        real.createFolder(folder);
    }

    @Override
    public OutputStream create(Path file) throws IOException {
        step();
        OutputStream out = real.create(file);
        return new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                write(new byte[] {(byte) b}, 0, 1);
            }

            @Override
            public void write(byte[] bytes, int offset, int length) throws IOException {
                out.write(bytes, offset, length / 2);
                step();
                out.write(bytes, offset + length / 2, length - length / 2);
            }

            @Override
            public void close() throws IOException {
                out.close();
            }
        };
    }

    @Override
    public void force(Path file) throws IOException {
        step();
        real.force(file);
    }

    @Override
    public void rename(Path from, Path to) throws IOException {
        step();
        real.rename(from, to);
    }

    @Override
    public void forceFolder(Path folder) throws IOException {
        step();
        real.forceFolder(folder);
    }

    @Override
    public void seal(Path file) throws IOException {
        step();
        real.seal(file);
    }

    @Override
    public void delete(Path file) throws IOException {
        if (!full && changes >= at) throw new Death();
        real.delete(file);
    }
}
