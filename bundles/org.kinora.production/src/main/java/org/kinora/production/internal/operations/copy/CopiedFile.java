package org.kinora.production.internal.operations.copy;

import com.google.gson.JsonParseException;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.kinora.api.asset.AssetId;
import org.kinora.api.asset.AssetStore;
import org.kinora.api.asset.Origin;
import org.kinora.api.json.Json;
import org.kinora.api.work.Kind;
import org.kinora.api.work.Texts;
import org.kinora.api.work.Work;

/** A piece of a film as one ZIP file: {@code piece.json}, and {@code assets/HASH} for every file. Pure but for the files named. */
final class CopiedFile {
    private static final Texts TEXTS = Texts.beside(CopiedFile.class);
    private static final String PIECE = "piece.json";
    private static final String ASSETS = "assets/";
    private static final long LONGEST = 32L << 20;

    private CopiedFile() {}

    /** Writes all of it or nothing. */
    static void write(Copied piece, AssetStore assets, Path file, Work work) {
        Path part = file.resolveSibling("." + file.getFileName() + ".part");
        try {
            try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(part))) {
                zip.putNextEntry(new ZipEntry(PIECE));
                zip.write(Json.bytes(piece));
                zip.closeEntry();
                for (AssetId asset : piece.assets()) {
                    work.checkCancelled();
                    zip.putNextEntry(new ZipEntry(ASSETS + asset.sha256()));
                    Files.copy(assets.file(asset), zip);
                    zip.closeEntry();
                }
            }
            Files.move(part, file, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw TEXTS.failure(Kind.INPUT, "file.unwritable", file, e.getMessage(), e);
        } finally {
            part.toFile().delete();
        }
    }

    static Copied read(Path file) {
        try (ZipFile zip = new ZipFile(file.toFile())) {
            ZipEntry entry = zip.getEntry(PIECE);
            if (entry == null) throw TEXTS.failure(Kind.INPUT, "file.wrong", file.getFileName());
            Copied piece = Json.read(text(zip, entry, file), Copied.class);
            if (piece == null || !piece.known()) throw TEXTS.failure(Kind.INPUT, "file.wrong", file.getFileName());
            for (AssetId asset : piece.assets())
                if (zip.getEntry(ASSETS + asset.sha256()) == null) throw TEXTS.failure(Kind.INPUT, "file.wrong", file.getFileName());
            return piece;
        } catch (IOException | JsonParseException | IllegalArgumentException | NullPointerException e) {
            throw TEXTS.failure(Kind.INPUT, "file.wrong", file.getFileName(), e);
        }
    }

    private static String text(ZipFile zip, ZipEntry entry, Path file) throws IOException {
        try (InputStream in = zip.getInputStream(entry)) {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            byte[] buffer = new byte[1 << 16];
            for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
                out.write(buffer, 0, n);
                if (out.size() > LONGEST) throw TEXTS.failure(Kind.INPUT, "file.wrong", file.getFileName());
            }
            return out.toString(StandardCharsets.UTF_8);
        }
    }

    /** Takes the files in; one whose bytes are not those of its name is refused. */
    static void take(Copied piece, Path file, AssetStore assets, Work work) {
        try (ZipFile zip = new ZipFile(file.toFile())) {
            for (AssetId asset : piece.assets()) {
                work.checkCancelled();
                if (assets.has(asset)) continue;
                InputStream bytes = zip.getInputStream(zip.getEntry(ASSETS + asset.sha256()));
                AssetId there = assets.put(bytes, asset.mediaType(), Origin.IMPORTED, piece.label());
                if (!there.equals(asset)) throw TEXTS.failure(Kind.INPUT, "file.wrong", file.getFileName());
            }
        } catch (IOException e) {
            throw TEXTS.failure(Kind.INPUT, "file.wrong", file.getFileName(), e);
        }
    }
}
