/** The engine: steps with content-addressed results, slots, off-heap budget, ledger, events, jobs, operations. */
package org.kinora.engine.internal;
