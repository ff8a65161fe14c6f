/**
 * The database of a project and the claim on its folder. A {@link org.kinora.api.platform.store.Database} runs short transactions of portable SQL; an
 * {@link org.kinora.api.platform.store.Owners} decides which process has a project open and lets others talk to it. Implemented by
 * {@code org.kinora.store}, the only bundle that sees JDBC.
 */
@org.osgi.annotation.bundle.Export
@org.osgi.annotation.versioning.Version("0.1.0")
package org.kinora.api.platform.store;
