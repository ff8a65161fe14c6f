/** How a line is spoken, for any engine: what profile, feeling, volume and pace ask of pitch, speed, tract, breath and effort. */
package org.kinora.voice.internal.manner;
