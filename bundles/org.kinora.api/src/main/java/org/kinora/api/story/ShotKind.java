package org.kinora.api.story;

/** What a shot is for; a card is text on a plain ground, black when it has no titles. */
public enum ShotKind { ESTABLISHING, MASTER, TWO_SHOT, GROUP, SINGLE, OVER_SHOULDER, REACTION, INSERT, POINT_OF_VIEW, CARD }
