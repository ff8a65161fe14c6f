package org.kinora.api.story;

/** Height and tilt of the camera. */
public enum Angle { EYE, LOW, HIGH, OVERHEAD, DUTCH }
