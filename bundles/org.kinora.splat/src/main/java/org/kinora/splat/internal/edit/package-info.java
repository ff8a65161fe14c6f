/** Editing scenes: regions, changes, history. */
package org.kinora.splat.internal.edit;
