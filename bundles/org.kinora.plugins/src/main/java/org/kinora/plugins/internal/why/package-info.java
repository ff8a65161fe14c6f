/** Finds out and tells in words why a bundle or component does not run. */
package org.kinora.plugins.internal.why;
