/**
 * Direction: how a screenplay becomes the plan of a film (bible, scenes, shots, lines, cues), how hand edits are laid over it, and how an idea
 * becomes
 * a script. Everything here is pure and gives the same bytes on every machine.
 */
@org.osgi.annotation.bundle.Export
@org.osgi.annotation.versioning.Version("0.1.0")
package org.kinora.api.platform.direction;
