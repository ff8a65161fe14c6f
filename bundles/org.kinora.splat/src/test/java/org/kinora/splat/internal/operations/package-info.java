/** Tests of what a person can ask of splats. */
package org.kinora.splat.internal.operations;
