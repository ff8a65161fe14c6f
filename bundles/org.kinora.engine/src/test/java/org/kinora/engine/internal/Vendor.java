package org.kinora.engine.internal;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import org.kinora.api.asset.Origin;
import org.kinora.api.generate.ModelCard;
import org.kinora.api.generate.Outcome;
import org.kinora.api.generate.PartInfo;
import org.kinora.api.generate.Provider;
import org.kinora.api.work.Failure;
import org.kinora.api.work.Kind;
import org.kinora.api.work.Money;
import org.kinora.api.work.PaidCall;
import org.kinora.api.work.Price;
import org.kinora.api.work.Work;

/** A made vendor that writes texts for money: knows what it was asked and what it charged, and lets a test step in at each stage of a call. */
final class Vendor implements Provider<Vendor.Words> {
    final List<String> asked = Collections.synchronizedList(new ArrayList<>());
    final List<String> keys = Collections.synchronizedList(new ArrayList<>());
    final AtomicReference<Consumer<Work>> beforeSent = new AtomicReference<>(work -> {});
    final AtomicReference<Consumer<Work>> afterSent = new AtomicReference<>(work -> {});
    final AtomicReference<Consumer<Work>> afterAccepted = new AtomicReference<>(work -> {});
    private final Money price;
    private final Money cost;
    private final List<String> features;
    private final boolean deterministic;

    record Words(String text) {}

    /** @param cost what it tells to have cost */
    Vendor(String price, String cost, boolean tells, boolean deterministic) {
        this.price = Money.of(price);
        this.cost = Money.of(cost);
        this.features = tells ? List.of(PaidCall.FEATURE) : List.of();
        this.deterministic = deterministic;
    }

    /** A model that tells the ledger itself. */
    static Vendor at(String price) {
        return new Vendor(price, price, true, true);
    }

    /** A model that does not know of the ledger. */
    static Vendor silent(String price) {
        return new Vendor(price, price, false, true);
    }

    @Override
    public ModelCard describe() {
        return new ModelCard("vendor.model", "Model", 1, price.isNothing(), deterministic, features, List.of(), Map.of(), "", "");
    }

    @Override
    public Price estimate(Words request) {
        return new Price(Money.NOTHING, price);
    }

    @Override
    public Outcome generate(Words request, Work work) {
        beforeSent.get().accept(work);
        if (features.isEmpty()) asked.add(request.text());
        else work.paidCall().ifPresent(call -> ask(request, call));
        afterSent.get().accept(work);
        if (!features.isEmpty()) work.paidCall().orElseThrow().accepted("task of " + request.text());
        afterAccepted.get().accept(work);
        byte[] text = request.text().getBytes(StandardCharsets.UTF_8);
        return new Outcome(Map.of("text", new Outcome.Part(work.assets().put(text, "text/plain", Origin.DERIVED, "text.txt"),
                new PartInfo.Data("text"))), cost,
                List.of());
    }

    private void ask(Words request, PaidCall call) {
        if (call.vendorId().isPresent()) return;
        call.sent();
        keys.add(call.idempotencyKey());
        asked.add(request.text());
    }

    /** What a broken line looks like to a provider. */
    static Failure lost() {
        return new Failure(Kind.PROVIDER, "line.lost", List.of(), "The line broke.", "", "", "", true, null);
    }

    static Failure refusal() {
        return new Failure(Kind.INPUT, "vendor.refused", List.of(), "The vendor does not do this.", "", "", "", false, null);
    }
}
