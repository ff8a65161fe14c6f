package org.kinora.store.internal.owner;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;
import org.kinora.api.platform.store.Channel;
import org.kinora.api.platform.store.Claim;
import org.kinora.api.platform.store.Owners;
import org.kinora.api.work.Kind;
import org.kinora.api.work.Texts;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;

/**
 * Claims by file lock.
 *
 * <p>POSIX locks belong to the process and are dropped as soon as it closes any descriptor of the file. So no project that is claimed here has its
 * lock file opened a second time: {@link #held} is asked first, and a channel that found the lock taken inside this process stays open.
 */
@Component
public final class SocketOwners implements Owners {
    private static final Duration PATIENCE = Duration.ofSeconds(5);

    private final Texts texts = Texts.beside(SocketOwners.class);
    private final Map<Path, FolderClaim> held = new HashMap<>();
    private final Map<Path, FileChannel> neverClosed = new HashMap<>();

    @Activate
    public SocketOwners() {}

    @Override
    public synchronized Optional<Claim> claim(Path project) {
        Path store = storeOf(project);
        if (held.containsKey(store) || neverClosed.containsKey(store)) return Optional.empty();
        try {
            FileChannel channel = FileChannel.open(store.resolve("owner.lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            FileLock lock = lock(channel, store);
            if (lock == null) return Optional.empty();
            FolderClaim claim = new FolderClaim(project, store, channel, this::release);
            held.put(store, claim);
            return Optional.of(claim);
        } catch (IOException e) {
            throw texts.failure(Kind.INPUT, "owner.unwritable", project, e.getMessage(), e);
        }
    }

    private FileLock lock(FileChannel channel, Path store) throws IOException {
        try {
            FileLock lock = channel.tryLock();
            if (lock == null) channel.close();
            return lock;
        } catch (OverlappingFileLockException heldInThisProcess) {
            neverClosed.put(store, channel);
            return null;
        } catch (IOException e) {
            channel.close();
            throw e;
        }
    }

    private Path storeOf(Path project) {
        if (!Files.isDirectory(project)) throw texts.failure(Kind.MISSING, "owner.missing", project);
        try {
            Path store = project.toRealPath().resolve("store");
            Files.createDirectories(store);
            return store;
        } catch (IOException e) {
            throw texts.failure(Kind.INPUT, "owner.unwritable", project, e.getMessage(), e);
        }
    }

    private synchronized void release(FolderClaim claim) {
        held.remove(claim.store());
    }

    @Override
    public Optional<Channel> connect(Path project) {
        return OwnerSocket.readBeside(project.resolve("store")).flatMap(SocketLine::connect).map(channel -> channel);
    }

    @Override
    public Entry enter(Path project) {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (true) {
            Optional<Channel> owner = connect(project);
            if (owner.isPresent()) return new Entry.Elsewhere(owner.get());
            Optional<Claim> claim = claim(project);
            if (claim.isPresent()) return new Entry.Owned(claim.get());
            if (System.nanoTime() > end) throw texts.passing(Kind.BUSY, "owner.silent", project);
            LockSupport.parkNanos(Duration.ofMillis(20).toNanos());
        }
    }

    /** Frees every project that is still claimed. */
    @Deactivate
    public void stop() {
        Map<Path, FolderClaim> claims;
        synchronized (this) {
            claims = Map.copyOf(held);
        }
        claims.values().forEach(FolderClaim::close);
    }
}
