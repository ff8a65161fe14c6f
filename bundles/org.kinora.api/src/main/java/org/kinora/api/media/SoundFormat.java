package org.kinora.api.media;

/**
 * How a sound is written.
 *
 * @param rate samples per second and channel, 8000 to 192000
 * @param channels 1 or 2
 * @param bitrate bits per second for AAC, MP3 and Opus; the others ignore it
 */
public record SoundFormat(Coding coding, int rate, int channels, int bitrate) {
    /** The coding and the file that holds it. */
    public enum Coding {
        /** 16 bit integers in WAV. */
        WAV16,
        /** 32 bit float in WAV, nothing is lost. */
        WAV_FLOAT,
        /** 16 bit integers packed without loss in FLAC. */
        FLAC,
        /** AAC-LC in M4A. */
        AAC,
        /** 24 bit integers in WAV. */
        WAV24,
        /** MP3. */
        MP3,
        /** Opus in Ogg; its rate is 48000, 24000, 16000, 12000 or 8000. */
        OPUS;

        /** Whether something is lost and the bit rate matters. */
        public boolean lossy() {
            return this == AAC || this == MP3 || this == OPUS;
        }
    }

    public SoundFormat {
        if (rate < 8000 || rate > 192_000) throw new IllegalArgumentException("rate " + rate);
        if (channels < 1 || channels > 2) throw new IllegalArgumentException("channels " + channels);
        if (bitrate < 8000 || bitrate > 512_000) throw new IllegalArgumentException("bitrate " + bitrate);
    }

    /** 192 kb/s where a bit rate matters. */
    public SoundFormat(Coding coding, int rate, int channels) {
        this(coding, rate, channels, 192_000);
    }
}
