/** Takes: rows that are added, starred and annotated, never removed; and the document that says which one a branch uses. */
package org.kinora.project.internal.takes;
