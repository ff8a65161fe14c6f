/**
 * Hand edits: laid over a fresh plan by the ids they were made for. An edit that the plan has outgrown becomes a conflict with both versions; it is
 * never dropped and never lands on another shot.
 */
package org.kinora.direction.internal.edits;
