package org.kinora.api.media;

/** How pictures are coded in a file that leaves Kinora. */
public enum ClipCodec {
    /** AVC, played by everything. */
    H264,
    /** About a third smaller than H.264 at the same look. */
    HEVC,
    /** About half of H.264's size, slow to encode; free of royalties. */
    AV1,
    /** The codec of WebM before AV1. */
    VP9,
    /** 10 bit 4:2:2, every frame alone; for editing and archives. */
    PRORES,
    /** 8 bit 4:2:2, every frame alone; for editing. */
    DNXHR,
    /** JPEG, every frame alone; decoded fastest. */
    MJPEG,
    /** Nothing is lost. */
    FFV1,
    /** Up to 256 colours, chosen for the whole clip; without sound. */
    GIF,
    /** A folder with one PNG for each frame. */
    PNG,
    /** A folder with one TIFF of 16 bit a number for each frame. */
    TIFF16;

    /** Whether it is a folder of pictures and not one file. */
    public boolean sequence() {
        return this == PNG || this == TIFF16;
    }
}
