package org.kinora.engine.internal;

import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import org.kinora.api.json.Json;
import org.kinora.api.platform.engine.Operations.Answer;
import org.kinora.api.platform.engine.Operations.Listener;
import org.kinora.api.platform.engine.Operations.Request;
import org.kinora.api.platform.store.Channel;
import org.kinora.api.work.Kind;
import org.kinora.api.work.Texts;

/** Hands an operation to the process that owns the project and relays what it says. */
record Forwarding(Channel owner) {
    private static final Texts TEXTS = Texts.beside(Forwarding.class);

    Answer run(Request request, Listener listener) {
        try (owner) {
            owner.send(Json.write(OwnerMessage.run(request)));
            AtomicBoolean over = new AtomicBoolean();
            Thread watch = Thread.ofVirtual().start(() -> relayCancel(listener, over));
            try {
                return relay(listener);
            } finally {
                over.set(true);
                watch.interrupt();
            }
        }
    }

    private Answer relay(Listener listener) {
        for (Optional<String> text = owner.receive(); text.isPresent(); text = owner.receive()) {
            switch (Json.read(text.get(), OwnerMessage.class)) {
                case OwnerMessage.Progress progress -> listener.progress(progress.permille() / 1000.0, progress.stage(), progress.millisLeft());
                case OwnerMessage.Note note -> listener.note(note.text());
                case OwnerMessage.Done done -> {
                    return done.answer();
                }
                case OwnerMessage.Failed failed -> throw failed.failure();
                case OwnerMessage.Run run -> throw new IllegalStateException("the owner sent a request");
                case OwnerMessage.Cancel cancel -> throw new IllegalStateException("the owner sent a cancel");
            }
        }
        throw TEXTS.passing(Kind.BUSY, "owner.lost");
    }

    private void relayCancel(Listener listener, AtomicBoolean over) {
        try {
            while (!over.get()) {
                if (listener.cancelled()) {
                    owner.send(Json.write(new OwnerMessage.Cancel(true)));
                    return;
                }
                Thread.sleep(100);
            }
        } catch (InterruptedException ended) {
            Thread.currentThread().interrupt();
        }
    }
}
