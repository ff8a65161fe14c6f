package org.kinora.api.platform.engine;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.kinora.api.work.Money;
import org.osgi.annotation.versioning.ProviderType;

/**
 * The ledger of paid calls: INTENDED, SENT, ACCEPTED with the vendor's id, COLLECTED. Each transition is durable before the method returns.
 *
 * <p>A call that was SENT when the process died, without the vendor's id, becomes UNKNOWN: it is never sent again, a person decides. Thread-safe.
 */
@ProviderType
public interface Ledger {
    /** States of a paid call. */
    enum State { INTENDED, SENT, ACCEPTED, COLLECTED, UNKNOWN, FAILED }

    /** One paid call. */
    record Entry(long id, String stepKey, String provider, State state, String vendorId, Money expected, Money paid, Instant changed) {}

    /** Notes that a call is going to be made; refused while an UNKNOWN or unfinished call for the same step exists. */
    long intend(String stepKey, String provider, Money expected);

    /** Notes that the request leaves this machine now. */
    void sent(long id);

    /** Notes the vendor's id of the running task. */
    void accepted(long id, String vendorId);

    /** Notes that the result is here, with what it cost. */
    void collected(long id, Money paid);

    /** Notes that the vendor refused, and that nothing was charged. */
    void failed(long id);

    /** A person decides about an UNKNOWN call: charged (collected at its expected price) or not. */
    void resolve(long id, boolean charged);

    /** The unfinished or unknown call of a step: ACCEPTED ones are collected by their vendor id instead of being sent again. */
    Optional<Entry> open(String stepKey);

    /** All calls, newest first. */
    List<Entry> entries();

    /** What was paid so far, in USD. */
    Money total();
}
