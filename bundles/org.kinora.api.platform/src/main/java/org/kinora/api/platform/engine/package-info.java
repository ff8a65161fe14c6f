/**
 * The engine as other platform bundles see it: steps with content-addressed results, jobs, the ledger of paid calls, events, and the running of
 * operations.
 */
@org.osgi.annotation.bundle.Export
@org.osgi.annotation.versioning.Version("0.1.0")
package org.kinora.api.platform.engine;
