package org.kinora.engine.internal;

import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.BiFunction;
import org.kinora.api.json.Json;
import org.kinora.api.platform.engine.Operations.Answer;
import org.kinora.api.platform.engine.Operations.Listener;
import org.kinora.api.platform.engine.Operations.Request;
import org.kinora.api.platform.store.Channel;
import org.kinora.api.work.Failure;
import org.kinora.api.work.Kind;
import org.kinora.api.work.Texts;

/** Runs one operation for another process and tells it how it goes; stops when that process asks or dies. */
record ForwardedCall(Channel channel, BiFunction<Request, Listener, Answer> run) {
    private static final Texts TEXTS = Texts.beside(ForwardedCall.class);

    void serve() {
        Optional<String> first = channel.receive();
        if (first.isEmpty() || !(Json.read(first.get(), OwnerMessage.class) instanceof OwnerMessage.Run asked)) return;
        AtomicBoolean stop = new AtomicBoolean();
        Thread.ofVirtual().start(() -> awaitStop(stop));
        OwnerMessage last;
        try {
            last = new OwnerMessage.Done(run.apply(asked.request(), new Relay(channel, stop)));
        } catch (Failure failure) {
            last = OwnerMessage.Failed.of(failure);
        } catch (RuntimeException unexpected) {
            System.getLogger(ForwardedCall.class.getName()).log(System.Logger.Level.ERROR, "forwarded operation failed", unexpected);
            last = OwnerMessage.Failed.of(TEXTS.failure(Kind.INTERNAL, "internal", asked.operation(), String.valueOf(unexpected)));
        }
        channel.send(Json.write(last));
    }

    private void awaitStop(AtomicBoolean stop) {
        try {
            channel.receive();
        } catch (RuntimeException closed) {
            System.getLogger(ForwardedCall.class.getName()).log(System.Logger.Level.DEBUG, "the caller went away", closed);
        }
        stop.set(true);
    }

    /** Tells the caller; a caller that went away stops the operation. */
    private record Relay(Channel channel, AtomicBoolean stop) implements Listener {
        @Override
        public void progress(double fraction, String stage, long millisLeft) {
            tell(new OwnerMessage.Progress(fraction < 0 ? -1 : (int) Math.round(fraction * 1000), stage, millisLeft));
        }

        @Override
        public void note(String text) {
            tell(new OwnerMessage.Note(text));
        }

        @Override
        public boolean cancelled() {
            return stop.get();
        }

        private void tell(OwnerMessage message) {
            try {
                channel.send(Json.write(message));
            } catch (UncheckedIOException gone) {
                stop.set(true);
            }
        }
    }
}
