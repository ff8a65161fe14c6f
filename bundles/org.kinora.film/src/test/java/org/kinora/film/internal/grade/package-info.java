/** Grades and tables. */
package org.kinora.film.internal.grade;
