package org.kinora.film.internal.finish;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.kinora.api.work.DiskSpace;
import org.kinora.api.work.Kind;
import org.kinora.api.work.Texts;

/**
 * Switches the subtitle track of an MP4 off until a viewer asks for it, so that captions in the picture are not shown twice: clears the flag
 * {@code track_enabled} of the track header (ISO/IEC 14496-12, 8.3.2) of every track whose handler is {@code sbtl}. Changes one byte for each
 * track.
 */
record SubtitleSwitch(Path film) {
    private static final int MOVIE = 0x6D6F6F76;
    private static final int TRACK = 0x7472616B;
    private static final int TRACK_HEADER = 0x746B6864;
    private static final int MEDIA = 0x6D646961;
    private static final int HANDLER = 0x68646C72;
    private static final int SUBTITLES = 0x7362746C;

    void off() {
        try (FileChannel file = FileChannel.open(film, StandardOpenOption.READ, StandardOpenOption.WRITE)) {
            Box movie = next(file, 0, file.size(), MOVIE);
            if (movie != null) tracks(file, movie);
        } catch (IOException e) {
            boolean full = Kind.of(e) == Kind.EXHAUSTED;
            String found = full ? DiskSpace.of(film).text() : String.valueOf(e.getMessage());
            throw Texts.beside(SubtitleSwitch.class).failure(full ? Kind.EXHAUSTED : Kind.DAMAGED, "film.unwritable", film.getFileName(), found, e);
        }
    }

    private static void tracks(FileChannel file, Box movie) throws IOException {
        for (Box track = next(file, movie.from, movie.to, TRACK); track != null; track = next(file, track.to, movie.to, TRACK)) {
            Box header = next(file, track.from, track.to, TRACK_HEADER);
            Box media = next(file, track.from, track.to, MEDIA);
            Box handler = media == null ? null : next(file, media.from, media.to, HANDLER);
            if (header == null || handler == null || read(file, handler.from + 8, 4).getInt() != SUBTITLES) continue;
            byte flags = (byte) (read(file, header.from + 3, 1).get() & ~1);
            file.write(ByteBuffer.wrap(new byte[] {flags}), header.from + 3);
        }
    }

    /** The first box of a type between two places; null when there is none. */
    private static Box next(FileChannel file, long from, long to, int type) throws IOException {
        for (long at = from; at + 8 <= to; ) {
            ByteBuffer head = read(file, at, 8);
            long size = Integer.toUnsignedLong(head.getInt());
            int found = head.getInt();
            long body = at + 8;
            if (size == 1) {
                size = read(file, body, 8).getLong();
                body += 8;
            }
            if (size < body - at) return null;
            if (found == type) return new Box(body, Math.min(to, at + size));
            at += size;
        }
        return null;
    }

    private static ByteBuffer read(FileChannel file, long at, int count) throws IOException {
        ByteBuffer bytes = ByteBuffer.allocate(count);
        while (bytes.hasRemaining()) if (file.read(bytes, at + bytes.position()) < 0) throw new IOException("the file ends inside a box");
        return bytes.flip();
    }

    /** The content of a box. */
    private record Box(long from, long to) {}
}
