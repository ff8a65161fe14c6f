/** What operations are called in the window. */
package org.kinora.workbench.internal.operation;
