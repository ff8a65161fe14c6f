/** Tests of the operations about continuity. */
package org.kinora.production.internal.operations.canvas;
