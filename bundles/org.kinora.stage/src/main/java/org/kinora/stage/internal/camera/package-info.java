/** Cameras: found for what a shot is to show, from where people and parts really are, clear of both. */
package org.kinora.stage.internal.camera;
