/** Tests of readers and writers of cameras. */
package org.kinora.splat.internal.camera;
