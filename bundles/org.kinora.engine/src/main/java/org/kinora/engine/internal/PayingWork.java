package org.kinora.engine.internal;

import java.util.Optional;
import org.kinora.api.asset.AssetStore;
import org.kinora.api.work.PaidCall;
import org.kinora.api.work.Work;

/**
 * A view of a work for one call of a provider: with the call's place in the ledger, and with assets that are kept as long as such a result is worth.
 */
record PayingWork(Work whole, Optional<PaidCall> paidCall, AssetStore assets) implements WorkView {}
