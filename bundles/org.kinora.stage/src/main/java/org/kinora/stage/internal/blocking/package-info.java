/** Blocking: who stands, sits, lies and walks where in each shot of a scene, facing and looking where. */
package org.kinora.stage.internal.blocking;
