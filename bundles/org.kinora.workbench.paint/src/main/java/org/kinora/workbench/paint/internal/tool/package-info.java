/** Tools: what the pen's gestures mean for a document. Knows no window. */
package org.kinora.workbench.paint.internal.tool;
