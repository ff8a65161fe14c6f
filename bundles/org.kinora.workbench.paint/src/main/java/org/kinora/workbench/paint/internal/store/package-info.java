/** Keeps documents beside the project: every gesture within a second, layers and all. Knows no window. */
package org.kinora.workbench.paint.internal.store;
