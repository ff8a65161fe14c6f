/** OpenGL through LWJGL; flat drawing as one instanced shape. */
package org.kinora.gl.internal;
