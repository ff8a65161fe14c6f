/** Docking: how the views of a perspective stand, moved by hand and kept. */
package org.kinora.workbench.internal.dock;
