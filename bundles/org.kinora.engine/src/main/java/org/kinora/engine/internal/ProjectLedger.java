package org.kinora.engine.internal;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.kinora.api.platform.engine.Ledger;
import org.kinora.api.platform.store.Database;
import org.kinora.api.platform.store.Row;
import org.kinora.api.platform.store.Session;
import org.kinora.api.work.Kind;
import org.kinora.api.work.Money;
import org.kinora.api.work.Texts;

/** The ledger of one project in its database. */
final class ProjectLedger implements Ledger {
    private static final Texts TEXTS = Texts.beside(ProjectLedger.class);
    private static final String OPEN = "SELECT * FROM paid_call WHERE step_key = ? AND state NOT IN ('COLLECTED', 'FAILED') ORDER BY id DESC";

    private final Database database;

    ProjectLedger(Database database) {
        this.database = database;
    }

    /** After a crash: what was only intended never left, what was sent without an id is unknown. Called once, by the owner, before the first build. */
    void recover() {
        database.transaction(session -> {
            session.update("UPDATE paid_call SET state = 'FAILED', changed = ? WHERE state = 'INTENDED'", Instant.now());
            return session.update("UPDATE paid_call SET state = 'UNKNOWN', changed = ? WHERE state = 'SENT'", Instant.now());
        });
    }

    @Override
    public long intend(String stepKey, String provider, Money expected) {
        return database.transaction(session -> {
            session.first(OPEN, ProjectLedger::entry, stepKey).ifPresent(open -> {
                throw TEXTS.failure(Kind.BUSY, "ledger.busy", open.id(), open.provider(), open.state());
            });
            long id = session.first("SELECT MAX(id) AS newest FROM paid_call", row -> row.number("newest")).orElse(0L) + 1;
            session.update("INSERT INTO paid_call (id, step_key, provider, state, vendor_id, expected, paid, currency, changed) VALUES (?, ?, ?, 'INTENDED', '', ?, '0', ?, ?)",
                    id, stepKey, provider, expected.amount(), expected.currency(), Instant.now());
            return id;
        });
    }

    @Override
    public void sent(long id) {
        move(id, State.SENT, Set.of(State.INTENDED), "", Money.NOTHING);
    }

    @Override
    public void accepted(long id, String vendorId) {
        move(id, State.ACCEPTED, Set.of(State.SENT), vendorId, Money.NOTHING);
    }

    @Override
    public void collected(long id, Money paid) {
        move(id, State.COLLECTED, Set.of(State.SENT, State.ACCEPTED), "", paid);
    }

    @Override
    public void failed(long id) {
        move(id, State.FAILED, Set.of(State.INTENDED, State.SENT, State.ACCEPTED), "", Money.NOTHING);
    }

    @Override
    public void resolve(long id, boolean charged) {
        Money expected = database.read(session -> session.first("SELECT * FROM paid_call WHERE id = ?", ProjectLedger::entry, id)).map(Entry::expected)
                .orElse(Money.NOTHING);
        move(id, charged ? State.COLLECTED : State.FAILED, Set.of(State.UNKNOWN), "", charged ? expected : Money.NOTHING);
    }

    private void move(long id, State to, Set<State> from, String vendorId, Money paid) {
        database.transaction(session -> {
            Optional<Entry> entry = session.first("SELECT * FROM paid_call WHERE id = ?", ProjectLedger::entry, id);
            if (entry.isEmpty() || !from.contains(entry.get().state()))
                throw TEXTS.failure(Kind.INTERNAL, "ledger.state", id, to, entry.map(known -> known.state().name()).orElse("none"));
            return write(session, entry.get(), to, vendorId, paid);
        });
    }

    private static int write(Session session, Entry entry, State to, String vendorId, Money paid) {
        return session.update("UPDATE paid_call SET state = ?, vendor_id = ?, paid = ?, currency = ?, changed = ? WHERE id = ?", to,
                vendorId.isEmpty() ? entry.vendorId() : vendorId, paid.amount(), paid.isNothing() ? entry.expected().currency() : paid.currency(),
                Instant.now(), entry.id());
    }

    @Override
    public Optional<Entry> open(String stepKey) {
        return database.read(session -> session.first(OPEN, ProjectLedger::entry, stepKey));
    }

    @Override
    public List<Entry> entries() {
        return database.read(session -> session.query("SELECT * FROM paid_call ORDER BY id DESC", ProjectLedger::entry));
    }

    @Override
    public Money total() {
        return entries().stream().filter(entry -> entry.state() == State.COLLECTED).map(Entry::paid).reduce(Money.NOTHING, Money::plus);
    }

    private static Entry entry(Row row) {
        String currency = row.text("currency");
        return new Entry(row.number("id"), row.text("step_key"), row.text("provider"), State.valueOf(row.text("state")), row.text("vendor_id"),
                new Money(row.text("expected"), currency), new Money(row.text("paid"), currency), row.time("changed"));
    }
}
