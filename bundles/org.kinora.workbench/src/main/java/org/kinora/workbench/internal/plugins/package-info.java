/** The view of plug-ins: which run, which do not and why; switched on and off, installed and removed. */
package org.kinora.workbench.internal.plugins;
