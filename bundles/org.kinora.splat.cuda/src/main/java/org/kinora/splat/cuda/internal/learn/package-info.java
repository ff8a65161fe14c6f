/** Learning on a graphics processor. */
package org.kinora.splat.cuda.internal.learn;
