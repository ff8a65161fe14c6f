/** Tests of the engine. */
package org.kinora.splat.internal.cpu;
