package org.kinora.api.work;

import java.util.Optional;
import org.osgi.annotation.versioning.ProviderType;

/**
 * The ledger's side of one call that costs money; implemented by the platform, called by the provider that makes the call, on any thread.
 *
 * <p>A model whose card has the feature {@link #FEATURE} tells here when its request leaves this machine and which id the vendor gave it. Its request
 * is then never sent twice: after a crash it is asked for again under its id. Of a model without that feature the platform must take it that its
 * request leaves as soon as it is called, so that a call which ends in a failure waits for a person to say whether it was charged; a failure of kind
 * INPUT, MISSING or BUDGET says that it was not. What was paid is the {@code cost} of the outcome; one that tells none is counted at its estimate.
 */
@ProviderType
public interface PaidCall {
    /** The feature of a model card that says: this model tells the ledger itself. */
    String FEATURE = "ledger";

    /**
     * To be sent along where the vendor takes such a key: the same for every attempt at this call, different for any other. 64 hexadecimal digits.
     */
    String idempotencyKey();

    /** The vendor's id of this call when it is running there already: its result is then to be fetched, and nothing sent. */
    Optional<String> vendorId();

    /**
     * To be called right before the request leaves this machine, once for each attempt; durable when it returns.
     *
     * @throws Failure when the request must not leave any more, since the work was stopped or the call is known to the vendor already
     */
    void sent();

    /** Notes the id under which the vendor works on the request; durable when it returns. */
    void accepted(String vendorId);

    /** Notes that the vendor said it charges nothing; the same request may then be sent anew. */
    void refused();
}
