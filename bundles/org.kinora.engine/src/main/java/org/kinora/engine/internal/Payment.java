package org.kinora.engine.internal;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Executor;
import org.kinora.api.json.Json;
import org.kinora.api.work.Failure;
import org.kinora.api.work.PaidCall;

/**
 * One entry of the ledger as the provider sees it. The provider calls on its own thread, which may be interrupted at any moment; the ledger is
 * written on one of ours.
 *
 * @param ours runs what touches the store
 */
record Payment(ProjectLedger ledger, Executor ours, String stepKey, long id, Optional<String> vendorId) implements PaidCall {
    @Override
    public String idempotencyKey() {
        return Json.sha256((stepKey + "/" + id).getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public void sent() {
        write(() -> ledger.sent(id));
    }

    @Override
    public void accepted(String vendor) {
        write(() -> ledger.accepted(id, vendor));
    }

    @Override
    public void refused() {
        write(() -> ledger.failed(id));
    }

    private void write(Runnable change) {
        try {
            CompletableFuture.runAsync(change, ours).join();
        } catch (CompletionException wrapped) {
            if (Causes.failureIn(wrapped) instanceof Failure failure) throw failure;
            throw wrapped;
        }
    }
}
