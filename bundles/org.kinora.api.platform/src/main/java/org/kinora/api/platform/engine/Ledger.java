package org.kinora.api.platform.engine;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.kinora.api.work.Caller;
import org.kinora.api.work.Money;
import org.osgi.annotation.versioning.ProviderType;

/**
 * The ledger of paid calls: INTENDED, SENT, ACCEPTED with the vendor's id, COLLECTED. Each transition is durable before the method returns, and each
 * names the states it may come from, so that who was fenced off meanwhile is refused.
 *
 * <p>A call that was SENT when the process died, without the vendor's id, becomes UNKNOWN: it is never sent again, a person decides. Until then it
 * counts as if it had been charged. Thread-safe.
 */
@ProviderType
public interface Ledger {
    /** States of a paid call. */
    enum State { INTENDED, SENT, ACCEPTED, COLLECTED, UNKNOWN, FAILED }

    /**
     * One paid call.
     *
     * @param label of the step that asked for it; empty when nobody noted it
     */
    record Entry(long id, String stepKey, String label, String provider, State state, String vendorId, Money expected, Money paid, Instant changed) {}

    /**
     * What a project may spend and what it has spent.
     *
     * @param budget what may be spent in all its life; empty for no bound
     * @param own whether the project set the budget itself; else it is the default of the process
     * @param paid what finished calls cost, one amount a currency
     * @param reserved the expected price of calls that are on their way or whose end nobody knows, one amount a currency
     */
    record Spending(Optional<Money> budget, boolean own, List<Money> paid, List<Money> reserved) {}

    /**
     * Notes that a call is going to be made; two callers that race for the last of the budget are answered one after the other.
     *
     * @param expected the most that the call may cost
     * @throws org.kinora.api.work.Failure (BUSY) while an UNKNOWN or unfinished call for the same step exists; (BUDGET) when the price does not fit
     *     into what is left of the budget; nothing is noted then
     */
    long intend(String stepKey, String label, String provider, Money expected);

    /** Notes that the request leaves this machine now. */
    void sent(long id);

    /** Notes the vendor's id of the running task, also of one that was thought unknown. */
    void accepted(long id, String vendorId);

    /** Notes that the result is here, with what it cost. */
    void collected(long id, Money paid);

    /** Notes that the vendor refused, and that nothing was charged. */
    void failed(long id);

    /** A person decides about a call that is UNKNOWN, or ACCEPTED and never answered: charged (collected at its expected price) or not. */
    void resolve(long id, boolean charged);

    /** The unfinished or unknown call of a step: ACCEPTED ones are collected by their vendor id instead of being sent again. */
    Optional<Entry> open(String stepKey);

    /** All calls, newest first. */
    List<Entry> entries();

    /** What may be spent and what was. */
    Spending spending();

    /** Sets what the project may spend in all its life; empty for the default of the process. */
    void budget(Optional<Money> budget, Caller caller);
}
