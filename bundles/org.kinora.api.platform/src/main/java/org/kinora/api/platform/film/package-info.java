/**
 * The film engine: derives the cut of a timed story, renders it in segments that are cached one by one, mixes the sound and makes the finished file.
 */
@org.osgi.annotation.bundle.Export
@org.osgi.annotation.versioning.Version("0.1.0")
package org.kinora.api.platform.film;
