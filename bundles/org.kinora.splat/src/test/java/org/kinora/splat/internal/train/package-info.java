/** Tests of training. */
package org.kinora.splat.internal.train;
