/** Words on cards, and the benchmark. */
package org.kinora.canvas.internal;
