package org.kinora.testkit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import org.kinora.api.asset.Origin;
import org.kinora.api.generate.ModelCard;
import org.kinora.api.generate.Outcome;
import org.kinora.api.generate.PartInfo;
import org.kinora.api.generate.SoundMaker;
import org.kinora.api.generate.SoundRequest;
import org.kinora.api.work.Failure;
import org.kinora.api.work.Kind;
import org.kinora.api.work.Price;
import org.kinora.api.work.Work;

/** A sound maker that keeps every rule but the one its flaw breaks; it is local only where that matters, which saves the others a process each. */
final class Hum implements SoundMaker, AutoCloseable {
    /** In the working folder. */
    static final Path LITTER = Path.of("hum.log");

    private static final int RATE = 48_000;

    private final Flaw flaw;
    private final SoundRequest known;
    private final AtomicInteger described = new AtomicInteger();
    private volatile boolean closed;

    Hum(Flaw flaw, SoundRequest known) {
        this.flaw = flaw;
        this.known = known;
    }

    @Override
    public ModelCard describe() {
        String title = switch (flaw) {
            case NO_TITLE -> " ";
            case CHANGES_ITS_TITLE -> "Hum " + described.incrementAndGet();
            default -> "Hum";
        };
        boolean local = flaw == Flaw.NONE || flaw == Flaw.KEEPS_TO_ITS_PROCESS || flaw == Flaw.LITTERS;
        return new ModelCard("acme.hum", title, 1, local, true, List.of(), List.of(), Map.of(), "", "");
    }

    @Override
    public Price estimate(SoundRequest request) {
        return flaw == Flaw.NO_PRICE ? null : Price.FREE;
    }

    @Override
    public Outcome generate(SoundRequest request, Work work) {
        if (flaw != Flaw.BEGINS_CANCELLED || !work.cancelled()) work.checkCancelled();
        if (request.length().signum() <= 0) throw refusal();
        report(work);
        misbehave(work);
        int samples = (int) request.length().samples(RATE) - (flaw == Flaw.TOO_SHORT ? 1 : 0);
        byte[] wave = wave(samples, value(request));
        work.take(64);
        var asset = work.assets().put(flaw == Flaw.BROKEN_FILE ? new byte[99] : wave, "audio/wav", Origin.DERIVED, "hum.wav");
        return Outcome.of(flaw == Flaw.NO_PART ? "noise" : "sound", asset, new PartInfo.Sound(RATE, 2, samples));
    }

    private Failure refusal() {
        return new Failure(Kind.INPUT, "hum.length", List.of(), "The sound has no length.", "", "",
                flaw == Flaw.REFUSES_BADLY ? "" : "Ask for a length above 0.", false, null);
    }

    private void report(Work work) {
        Work half = work.part(0, 0.5);
        half.progress(0.2);
        half.progress(flaw == Flaw.GOES_BACK ? 0.1 : 0.3);
        if (flaw == Flaw.ABOVE_ONE) half.progress(1.5);
        if (flaw == Flaw.BEGINS_CANCELLED) return;
        if (!work.cancelled()) return;
        if (flaw == Flaw.DEAF_TO_CANCEL) linger();
        if (flaw == Flaw.CANCELS_BADLY) throw new IllegalStateException("stopped");
        work.checkCancelled();
    }

    private void misbehave(Work work) {
        switch (flaw) {
            case LEAVES_FILE -> leaveFile(work.scratch().resolveSibling("left.txt"));
            case LITTERS -> leaveFile(LITTER);
            case LEAVES_THREAD -> new Thread(this::linger, "left behind").start();
            case CALLS_LATE -> callLate(work);
            case CONTEXT_LOADER -> Thread.currentThread().getContextClassLoader().getResource("any");
            case PRINTS -> System.out.println("humming");
            default -> { }
        }
    }

    private short value(SoundRequest request) {
        if (flaw == Flaw.RANDOM) return (short) UUID.randomUUID().hashCode();
        if (flaw == Flaw.KEEPS_TO_ITS_PROCESS) return (short) ProcessHandle.current().pid();
        return (short) (flaw == Flaw.READS_IDENTITY && request != known ? 7 : request.seed());
    }

    private static void leaveFile(Path file) {
        try {
            Files.writeString(file, "x");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void callLate(Work work) {
        Path scratch = work.scratch();
        new Thread(() -> {
            while (Files.exists(scratch)) Thread.onSpinWait();
            work.note("too late");
        }, "late").start();
    }

    /** Stays until the test interrupts it. */
    private void linger() {
        try {
            new CountDownLatch(1).await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static byte[] wave(int samples, short value) {
        ByteBuffer out = ByteBuffer.allocate(44 + samples * 4).order(ByteOrder.LITTLE_ENDIAN);
        out.put("RIFF".getBytes(StandardCharsets.US_ASCII)).putInt(36 + samples * 4).put("WAVEfmt ".getBytes(StandardCharsets.US_ASCII)).putInt(16);
        out.putShort((short) 1).putShort((short) 2).putInt(RATE).putInt(RATE * 4).putShort((short) 4).putShort((short) 16);
        out.put("data".getBytes(StandardCharsets.US_ASCII)).putInt(samples * 4);
        while (out.hasRemaining()) out.putShort(value);
        return out.array();
    }

    @Override
    public void close() {
        if (closed) throw new IllegalStateException("closed twice");
        closed = true;
    }
}
