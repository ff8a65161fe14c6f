/**
 * Editing splat scenes: what is selected, what is done to it, and the history behind it; no window is needed. Conventions are those of {@code
 * org.kinora.api.splat}.
 */
@org.osgi.annotation.bundle.Export
@org.osgi.annotation.versioning.Version("0.1.0")
package org.kinora.api.splat.edit;
