/** Tests of an editor's decisions over a cut. */
package org.kinora.film.internal.edit;
