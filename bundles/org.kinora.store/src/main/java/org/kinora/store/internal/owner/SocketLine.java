package org.kinora.store.internal.owner;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;
import org.kinora.api.platform.store.Channel;

/** JSON lines over a local socket. */
final class SocketLine implements Channel {
    private static final int LONGEST = 64 << 20;

    private final SocketChannel socket;
    private final ReentrantLock sending = new ReentrantLock();
    private final ByteBuffer received = ByteBuffer.allocate(1 << 13).flip();

    SocketLine(SocketChannel socket) {
        this.socket = socket;
    }

    /** Connects; empty when nobody listens there. */
    static Optional<SocketLine> connect(OwnerSocket address) {
        try {
            SocketChannel socket = SocketChannel.open(StandardProtocolFamily.UNIX);
            try {
                socket.connect(UnixDomainSocketAddress.of(address.socket()));
                return Optional.of(new SocketLine(socket));
            } catch (IOException nobody) {
                socket.close();
                return Optional.empty();
            }
        } catch (IOException unsupported) {
            return Optional.empty();
        }
    }

    @Override
    public void send(String json) {
        if (json.indexOf('\n') >= 0 || json.indexOf('\r') >= 0) throw new IllegalArgumentException("a message is one line");
        ByteBuffer bytes = ByteBuffer.wrap((json + "\n").getBytes(StandardCharsets.UTF_8));
        sending.lock();
        try {
            while (bytes.hasRemaining()) socket.write(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            sending.unlock();
        }
    }

    @Override
    public Optional<String> receive() {
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        try {
            while (true) {
                while (received.hasRemaining()) {
                    byte next = received.get();
                    if (next == '\n') return Optional.of(line.toString(StandardCharsets.UTF_8));
                    line.write(next);
                }
                if (line.size() > LONGEST) throw new IOException("a message longer than " + LONGEST + " bytes");
                received.clear();
                int count = socket.read(received);
                received.flip();
                if (count < 0) return Optional.empty();
            }
        } catch (IOException gone) {
            received.clear().flip();
            close();
            return Optional.empty();
        }
    }

    @Override
    public void close() {
        try {
            socket.close();
        } catch (IOException alreadyGone) {
            return;
        }
    }
}
