/** The window and its parts. */
package org.kinora.workbench.internal.shell;
