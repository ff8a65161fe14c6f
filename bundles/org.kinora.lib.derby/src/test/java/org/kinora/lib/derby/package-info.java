/** Checks that the wrapped files are whole and work. */
package org.kinora.lib.derby;
