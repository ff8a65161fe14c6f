/**
 * The cut of a film: tracks of clips on an exact clock, with transitions, levels, titles, captions and markers. Immutable; derived from the plan
 * and what was made for it, read by the film engine, exporters and the workbench.
 */
@org.osgi.annotation.bundle.Export
@org.osgi.annotation.versioning.Version("0.1.0")
package org.kinora.api.film;
