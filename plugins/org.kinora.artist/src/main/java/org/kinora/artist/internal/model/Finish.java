package org.kinora.artist.internal.model;

/** What a surface is made of, as far as it changes how it is drawn. */
public enum Finish {
    PLAIN, SKIN, HAIR, CLOTH, WOOD, STONE, METAL, FOLIAGE, EARTH,
    /** Reflects the sky. */
    WATER,
    /** Seen through: a light tint over what lies behind it. */
    GLASS,
    /** Gives light: drawn at its own tone whatever the light is. */
    LIGHT,
    /** The far end of the picture: no ink, no shadow, no shading. */
    BACKDROP,
    /** A picture cut out: no shape of the drawing, put in at the end. */
    PICTURE,
    /** The ground of a picture of the place: it is seen as the picture has it, and takes shadows. */
    CATCHER
}
