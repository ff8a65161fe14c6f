/** The paint view as a bundle of the window: what it offers. */
package org.kinora.workbench.paint.internal;
