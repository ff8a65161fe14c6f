package org.kinora.splat.internal.sample;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Path;
import java.util.zip.ZipFile;

/** Arrays of NumPy in a ZIP; only their bytes, little end first, without their heads. */
public record Npz(Path file) {
    public ByteBuffer array(String name) {
        try (ZipFile zip = new ZipFile(file.toFile())) {
            ByteBuffer bytes = ByteBuffer.wrap(zip.getInputStream(zip.getEntry(name + ".npy")).readAllBytes()).order(ByteOrder.LITTLE_ENDIAN);
            bytes.position(10 + (bytes.getShort(8) & 0xFFFF));
            return bytes.slice().order(ByteOrder.LITTLE_ENDIAN);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
