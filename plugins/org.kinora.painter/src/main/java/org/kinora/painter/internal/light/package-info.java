/**
 * Light and weather: what time of day, haze, rain and snow do to the washes.
 */
package org.kinora.painter.internal.light;
