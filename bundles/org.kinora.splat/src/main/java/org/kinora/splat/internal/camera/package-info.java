/** What other programs found out about cameras: COLMAP, nerfstudio, OpenSfM. */
package org.kinora.splat.internal.camera;
