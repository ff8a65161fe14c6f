/** Transitions that plug-ins add to those of the film engine. */
@org.osgi.annotation.bundle.Export
@org.osgi.annotation.versioning.Version("0.1.0")
package org.kinora.api.film.transition;
