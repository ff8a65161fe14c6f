/** Training: what a picture should look like, how far it is off, and how splats change, split and go. */
package org.kinora.splat.internal.train;
