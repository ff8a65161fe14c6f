/** The operations that hand a film on: film export, film info. */
package org.kinora.production.internal.operations.film;
