/**
 * The staging of a scene: a set with real scale, marks, everybody's place, the key light, and a camera for every shot. Immutable records of integers,
 * the same bytes on every machine; what draws or animates a shot reads its staging and nothing else.
 *
 * <p>One frame of reference: millimetres from the middle of the set's floor, x to the right as seen from the audience, y up, z away from the
 * audience.
 * One sense for every direction seen from above (headings, bearings, light): 0 faces the audience (-z), 90 faces +x, 180 faces away (+z); the
 * direction of {@code h} degrees is {@code (sin h, -cos h)} in x and z. A camera at the director's azimuth {@code a} therefore looks in the
 * direction {@code a + 180}.
 */
@org.osgi.annotation.bundle.Export
@org.osgi.annotation.versioning.Version("0.1.0")
package org.kinora.api.stage;
