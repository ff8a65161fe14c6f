/** The workbench's window: the process's main runnable. */
package org.kinora.workbench.internal;
