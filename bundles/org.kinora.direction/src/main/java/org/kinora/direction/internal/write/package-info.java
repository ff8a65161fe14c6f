/** Writing scripts from ideas: genres, beat-sheet templates with slots and choices, and the questions that make an idea clearer. */
package org.kinora.direction.internal.write;
