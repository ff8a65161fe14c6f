package org.kinora.store.internal.owner;

import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.channels.ClosedChannelException;
import java.nio.channels.FileChannel;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.nio.file.Path;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import org.kinora.api.platform.store.Claim;
import org.kinora.api.platform.store.Handler;
import org.kinora.api.work.Kind;
import org.kinora.api.work.Texts;

/** A held lock file and, once serving, the socket and its connections. */
final class FolderClaim implements Claim {
    private static final Logger LOG = System.getLogger(FolderClaim.class.getName());

    private final Path project;
    private final Path store;
    private final FileChannel lock;
    private final Consumer<FolderClaim> released;
    private final Set<SocketLine> connections = ConcurrentHashMap.newKeySet();
    private ServerSocketChannel server;
    private OwnerSocket address;
    private boolean closed;

    FolderClaim(Path project, Path store, FileChannel lock, Consumer<FolderClaim> released) {
        this.project = project;
        this.store = store;
        this.lock = lock;
        this.released = released;
    }

    Path store() {
        return store;
    }

    @Override
    public Path project() {
        return project;
    }

    @Override
    public synchronized void serve(Handler handler) {
        if (closed || server != null) throw new IllegalStateException(closed ? "the claim is closed" : "already serving");
        try {
            OwnerSocket.readBeside(store).ifPresent(OwnerSocket::remove);
            address = OwnerSocket.fresh();
            server = address.listen();
            address.writeBeside(store);
        } catch (IOException e) {
            throw Texts.beside(FolderClaim.class).failure(Kind.INPUT, "owner.unwritable", project, e.getMessage(), e);
        }
        ServerSocketChannel listening = server;
        Thread.ofVirtual().name("owner of " + project.getFileName()).start(() -> accept(listening, handler));
    }

    private void accept(ServerSocketChannel listening, Handler handler) {
        try {
            while (true) {
                SocketChannel socket = listening.accept();
                Thread.ofVirtual().name("guest of " + project.getFileName()).start(() -> handle(socket, handler));
            }
        } catch (ClosedChannelException over) {
            LOG.log(Level.DEBUG, "no longer listening for {0}", project);
        } catch (IOException e) {
            LOG.log(Level.WARNING, "cannot listen for other processes on " + project, e);
        }
    }

    private void handle(SocketChannel socket, Handler handler) {
        try (SocketLine line = new SocketLine(socket)) {
            connections.add(line);
            try {
                if (!isClosed()) handler.handle(line);
            } catch (Exception e) {
                LOG.log(Level.WARNING, "a connection to " + project + " ended", e);
            } finally {
                connections.remove(line);
            }
        }
    }

    private synchronized boolean isClosed() {
        return closed;
    }

    @Override
    public void close() {
        synchronized (this) {
            if (closed) return;
            closed = true;
        }
        try {
            if (server != null) {
                address.removeBeside(store);
                server.close();
                address.remove();
            }
            connections.forEach(SocketLine::close);
            released.accept(this);
            lock.close();
        } catch (IOException e) {
            LOG.log(Level.WARNING, "freeing " + project, e);
        }
    }
}
