/** The key light of a scene. Pure. */
package org.kinora.stage.internal.light;
