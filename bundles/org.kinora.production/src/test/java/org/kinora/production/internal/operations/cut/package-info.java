/** Tests of what an editor says to the cut. */
package org.kinora.production.internal.operations.cut;
