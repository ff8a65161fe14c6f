/** What writing a screenplay in another format loses: told by reading back what was written. */
package org.kinora.screenplay.internal.write;
