/** Operations that run beside the window. */
package org.kinora.workbench.internal.errand;
