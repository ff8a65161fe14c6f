/**
 * What somebody or something is called: names in all their shapes, put in the place of one another in scripts, plans and hand edits, and the names
 * that a film's characters, places and props had before.
 */
package org.kinora.production.internal.naming;
