package org.kinora.engine.internal;

import java.time.Instant;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.kinora.api.platform.engine.Ledger;
import org.kinora.api.platform.store.Database;
import org.kinora.api.platform.store.Row;
import org.kinora.api.platform.store.Session;
import org.kinora.api.work.Caller;
import org.kinora.api.work.Failure;
import org.kinora.api.work.Kind;
import org.kinora.api.work.Money;
import org.kinora.api.work.Texts;

/** The ledger of one project in its database, with the budget before it. */
final class ProjectLedger implements Ledger {
    private static final Texts TEXTS = Texts.beside(ProjectLedger.class);
    private static final String OPEN = "SELECT * FROM paid_call WHERE step_key = ? AND state NOT IN ('COLLECTED', 'FAILED') ORDER BY id DESC";

    private final Database database;
    private final ResultTable results;
    private final Budget budget;

    ProjectLedger(Database database, ResultTable results, ProjectLimits limits, ProjectEvents events) {
        this.database = database;
        this.results = results;
        this.budget = new Budget(limits, events);
    }

    /**
     * After a crash: what was only intended never left, what was sent without an id is unknown. Called once, by the owner, before the first build.
     */
    void recover() {
        database.transaction(session -> {
            session.update("UPDATE paid_call SET state = 'FAILED', changed = ? WHERE state = 'INTENDED'", Instant.now());
            return session.update("UPDATE paid_call SET state = 'UNKNOWN', changed = ? WHERE state = 'SENT'", Instant.now());
        });
    }

    @Override
    public long intend(String stepKey, String label, String provider, Money expected) {
        return reserve(stepKey, label, provider, expected, Caller.LOCAL).id();
    }

    /**
     * A call that may be made.
     *
     * @param warning what a person should hear now, when this call uses up half of the budget
     */
    record Reserved(long id, Optional<String> warning) {}

    /**
     * What {@link #intend} does, on somebody's behalf.
     *
     * @throws Failure (BUDGET) also when the caller may not spend, or not so much
     */
    Reserved reserve(String stepKey, String label, String provider, Money expected, Caller caller) {
        Budget.Bound bound = budget.now();
        try {
            Reserved reserved = database.transaction(session -> {
                session.first(OPEN, ProjectLedger::entry, stepKey).ifPresent(open -> {
                    throw TEXTS.failure(Kind.BUSY, open.state() == State.UNKNOWN ? "ledger.unknown" : "ledger.busy", open.id(), open.provider(),
                            open.state());
                });
                Spending before = spending(session, bound);
                budget.check(before, expected, provider);
                Budget.check(caller, spentBy(session, caller), expected, provider);
                long id = session.first("SELECT MAX(id) AS newest FROM paid_call", row -> row.number("newest")).orElse(0L) + 1;
                session.update("INSERT INTO paid_call (id, step_key, provider, state, vendor_id, expected, paid, currency, changed, buyer)"
                        + " VALUES (?, ?, ?, 'INTENDED', '', ?, '0', ?, ?, ?)", id, stepKey, provider, expected.amount(), expected.currency(),
                        Instant.now(), caller.user());
                results.noteLabel(session, label, stepKey);
                return new Reserved(id, budget.warning(before, expected));
            });
            reserved.warning().ifPresent(warning -> budget.tell("budget.warning", label, warning));
            return reserved;
        } catch (Failure refused) {
            if (refused.kind() == Kind.BUDGET) budget.tell("budget.refused", label, refused.failed());
            throw refused;
        }
    }

    @Override
    public void sent(long id) {
        move(id, State.SENT, "", State.INTENDED, State.SENT);
    }

    @Override
    public void accepted(long id, String vendorId) {
        move(id, State.ACCEPTED, vendorId, State.SENT, State.UNKNOWN, State.ACCEPTED);
    }

    @Override
    public void collected(long id, Money paid) {
        if (database.transaction(session -> collect(session, id, paid, State.SENT, State.ACCEPTED)) == 0) throw refused(id, State.COLLECTED);
    }

    @Override
    public void failed(long id) {
        move(id, State.FAILED, "", State.INTENDED, State.SENT, State.ACCEPTED);
    }

    @Override
    public void resolve(long id, boolean charged) {
        if (!charged) {
            move(id, State.FAILED, "", State.UNKNOWN, State.ACCEPTED);
            return;
        }
        Money expected = find(id).map(Entry::expected).orElse(Money.NOTHING);
        if (database.transaction(session -> collect(session, id, expected, State.UNKNOWN, State.ACCEPTED)) == 0) throw refused(id, State.COLLECTED);
    }

    /**
     * Notes that the result of a call is here, whatever anybody thought of the call meanwhile; part of the transaction that stores the result. A
     * result that tells no cost is counted at its estimate.
     */
    void settle(Session session, long id, Money paid) {
        Money cost = paid.isNothing() ? session.first("SELECT * FROM paid_call WHERE id = ?", ProjectLedger::entry, id).orElseThrow()
                .expected() : paid;
        collect(session, id, cost, State.values());
    }

    /**
     * Notes that a call ended without a result: what never left is over; what left without an id is unknown, unless nothing can have been charged.
     */
    State ended(long id, boolean charged) {
        return database.transaction(session -> {
            change(session, id, State.FAILED, "", State.INTENDED);
            change(session, id, charged ? State.UNKNOWN : State.FAILED, "", State.SENT);
            return session.first("SELECT * FROM paid_call WHERE id = ?", ProjectLedger::entry, id).orElseThrow().state();
        });
    }

    private void move(long id, State to, String vendorId, State... from) {
        if (database.transaction(session -> change(session, id, to, vendorId, from)) == 0) throw refused(id, to);
    }

    private Failure refused(long id, State to) {
        return TEXTS.failure(Kind.INTERNAL, "ledger.state", id, to, find(id).map(known -> known.state().name()).orElse("none"));
    }

    private static int change(Session session, long id, State to, String vendorId, State... from) {
        Instant now = Instant.now();
        if (vendorId.isEmpty()) return session.update("UPDATE paid_call SET state = ?, changed = ? WHERE id = ? AND state IN " + names(from), to,
                now, id);
        return session.update("UPDATE paid_call SET state = ?, vendor_id = ?, changed = ? WHERE id = ? AND state IN " + names(from), to, vendorId,
                now, id);
    }

    private static int collect(Session session, long id, Money paid, State... from) {
        return session.update("UPDATE paid_call SET state = 'COLLECTED', paid = ?, currency = ?, changed = ? WHERE id = ? AND state IN "
                + names(from),
                paid.amount(), paid.currency(), Instant.now(), id);
    }

    private static String names(State... states) {
        return Arrays.stream(states).map(state -> "'" + state + "'").collect(Collectors.joining(", ", "(", ")"));
    }

    private Optional<Entry> find(long id) {
        return database.read(session -> session.first("SELECT * FROM paid_call WHERE id = ?", ProjectLedger::entry, id));
    }

    @Override
    public Optional<Entry> open(String stepKey) {
        return database.read(session -> session.first(OPEN, ProjectLedger::entry, stepKey));
    }

    @Override
    public List<Entry> entries() {
        Map<Long, Entry> entries = new LinkedHashMap<>();
        database.read(session -> session.query("SELECT p.*, l.label AS label FROM paid_call p LEFT JOIN step_label l ON l.step_key = p.step_key"
                + " ORDER BY p.id DESC, l.seq DESC", row -> labelled(entry(row), row.text("label"))))
                        .forEach(entry -> entries.putIfAbsent(entry.id(), entry));
        return List.copyOf(entries.values());
    }

    private static Entry labelled(Entry entry, String label) {
        return new Entry(entry.id(), entry.stepKey(), label == null ? "" : label, entry.provider(), entry.state(), entry.vendorId(), entry.expected(),
                entry.paid(), entry.changed());
    }

    @Override
    public Spending spending() {
        Budget.Bound bound = budget.now();
        return database.read(session -> spending(session, bound));
    }

    private static Spending spending(Session session, Budget.Bound bound) {
        return spending(session.query("SELECT * FROM paid_call WHERE state <> 'FAILED'", ProjectLedger::entry), bound);
    }

    /** What was spent on somebody's behalf, against what that caller may spend. */
    private static Spending spentBy(Session session, Caller caller) {
        return spending(session.query("SELECT * FROM paid_call WHERE state <> 'FAILED' AND buyer = ?", ProjectLedger::entry, caller.user()),
                new Budget.Bound(caller.budget(), true));
    }

    private static Spending spending(List<Entry> entries, Budget.Bound bound) {
        SortedMap<String, Money> paid = new TreeMap<>();
        SortedMap<String, Money> reserved = new TreeMap<>();
        for (Entry entry : entries) {
            boolean over = entry.state() == State.COLLECTED;
            Money amount = over ? entry.paid() : entry.expected();
            if (!amount.isNothing()) (over ? paid : reserved).merge(amount.currency(), amount, Money::plus);
        }
        return new Spending(bound.limit(), bound.own(), List.copyOf(paid.values()), List.copyOf(reserved.values()));
    }

    @Override
    public void budget(Optional<Money> limit, Caller caller) {
        budget.set(limit, caller);
    }

    private static Entry entry(Row row) {
        String currency = row.text("currency");
        return new Entry(row.number("id"), row.text("step_key"), "", row.text("provider"), State.valueOf(row.text("state")), row.text("vendor_id"),
                new Money(row.text("expected"), currency), new Money(row.text("paid"), currency), row.time("changed"));
    }
}
