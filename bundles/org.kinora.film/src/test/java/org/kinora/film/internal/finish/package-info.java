/** Tests of how the finished file is made. */
package org.kinora.film.internal.finish;
