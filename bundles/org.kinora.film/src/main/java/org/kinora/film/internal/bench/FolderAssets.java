package org.kinora.film.internal.bench;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import org.kinora.api.asset.AssetId;
import org.kinora.api.asset.AssetInfo;
import org.kinora.api.asset.AssetStore;
import org.kinora.api.asset.Origin;

/** Assets as files of a folder, for the time of a measurement or a test. Thread-safe. */
public final class FolderAssets implements AssetStore {
    private final Path folder;
    private final Map<AssetId, AssetInfo> known = new ConcurrentHashMap<>();
    private final AtomicLong number = new AtomicLong();

    public FolderAssets(Path folder) throws IOException {
        this.folder = Files.createDirectories(folder);
    }

    /** How many assets there are. */
    public int count() {
        return known.size();
    }

    @Override
    public AssetId put(Path file, String mediaType, Origin origin, String name, boolean move) {
        try {
            AssetId id = put(Files.newInputStream(file), mediaType, origin, name);
            if (move) Files.delete(file);
            return id;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public AssetId put(InputStream bytes, String mediaType, Origin origin, String name) {
        Path part = folder.resolve("part" + number.incrementAndGet());
        try (DigestInputStream hashed = new DigestInputStream(bytes, MessageDigest.getInstance("SHA-256"))) {
            long size = Files.copy(hashed, part, StandardCopyOption.REPLACE_EXISTING);
            AssetId id = new AssetId(HexFormat.of().formatHex(hashed.getMessageDigest().digest()), mediaType);
            Files.move(part, path(id), StandardCopyOption.REPLACE_EXISTING);
            known.put(id, new AssetInfo(id, size, origin, Instant.EPOCH, name, Optional.empty(), true));
            return id;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public Path file(AssetId id) {
        return path(id);
    }

    private Path path(AssetId id) {
        return folder.resolve(id.sha256());
    }

    @Override
    public boolean has(AssetId id) {
        return known.containsKey(id);
    }

    @Override
    public Optional<AssetInfo> info(AssetId id) {
        return Optional.ofNullable(known.get(id));
    }
}
