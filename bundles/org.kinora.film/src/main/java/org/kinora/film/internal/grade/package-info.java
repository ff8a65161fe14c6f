/** Grades as tables: made of white balance, wheels, curves and presets, and used on frames. */
package org.kinora.film.internal.grade;
