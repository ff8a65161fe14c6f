package org.kinora.api.media;

import java.nio.file.Path;
import java.util.List;
import org.kinora.api.time.Rational;
import org.kinora.api.work.Failure;
import org.kinora.api.work.Work;
import org.osgi.annotation.versioning.ProviderType;

/**
 * Reads and writes media files; implemented by the platform, called by the film engine, providers and exporters from any thread.
 *
 * <p>Each call is thread-safe; the readers and writers that it hands out belong to one thread at a time. What is written appears under its name only
 * when it is whole: until then it lies beside it as a hidden {@code .part} file. Faults that a person can cause are {@link Failure}s: {@code
 * MISSING} for a file that is not there, {@code INPUT} for one that is no media or has no such stream, {@code DAMAGED} for one that ends or breaks
 * too early, {@code EXHAUSTED} for a full disk.
 */
@ProviderType
public interface MediaEngine {
    /**
     * The same engine on behalf of some work. Its calls, and the readers and writers that it hands out, throw the work's failure within about 0.3 s
     * after it was cancelled and leave no half file; {@link #join} and {@link #mux} tell the work their progress, 0 to 1; frames come out of the
     * work's memory.
     */
    MediaEngine within(Work work);

    /** What this machine can encode with, and what to install to have more; starts the encoder's executable once, at the first call. */
    Capabilities capabilities();

    /** Names the encoder's exact bytes and arguments: two clips of one fingerprint and the same frames are the same bytes. 64 hexadecimal digits. */
    String encoderFingerprint(ClipFormat format);

    /** What is in a file: container, streams, duration, chapters, metadata. */
    MediaInfo probe(Path file);

    /** Opens the first moving picture of a file (or a still picture as a clip of one frame) at its own size and rate. */
    default ClipReader openClip(Path file) {
        return openClip(file, ClipView.AS_IS);
    }

    /** Opens the first moving picture of a file, fitted to a size and rate. */
    ClipReader openClip(Path file, ClipView view);

    /** Starts a new clip: MP4 with H.264 and no sound. Replaces a file of that name when it is finished. */
    ClipWriter writeClip(Path file, ClipFormat format);

    /**
     * Starts a new clip without sound in another codec; the container goes by the file's name (.mp4, .mov, .mkv, .webm, .gif), for a sequence {@code
     * file} is a folder that does not exist. Where the hardware encoder that was asked for does not work, the work hears one sentence and the software
     * encoder does it.
     *
     * @throws Failure (MISSING) when no encoder for the codec works on this machine
     */
    default ClipWriter writeClip(Path file, ClipFormat format, ClipCoding coding) {
        throw new UnsupportedOperationException(coding.toString());
    }

    /** The encoders of a codec, the best first, each tried with one frame; those of graphics processors only where {@code hardware} is set. */
    default List<EncoderInfo> encoders(ClipCodec codec, boolean hardware) {
        return List.of();
    }

    /** Opens the first moving picture of a file for scrubbing. */
    default ClipScrubber scrub(Path file, ScrubPlan plan) {
        throw new UnsupportedOperationException(plan.toString());
    }

    /** Small pictures of a clip in one, as pixels of an image. */
    default FramePixels strip(Path file, FilmStrip strip) {
        throw new UnsupportedOperationException(strip.toString());
    }

    /**
     * Opens the first sound of a file, resampled and mixed to the wanted rate (hertz) and number of channels: 1, 2, or 6 for 5.1 (left, right,
     * centre, low frequencies, left and right surround).
     */
    SoundReader openSound(Path file, int rate, int channels);

    /** The whole first sound of a file; for lines, cues and effects, not for films. */
    Sound readSound(Path file, int rate, int channels);

    /** Starts a new sound file. */
    SoundWriter writeSound(Path file, SoundFormat format);

    /** Writes a whole sound; rate and channels are the sound's. */
    default void writeSound(Path file, Sound sound, SoundFormat.Coding coding) {
        try (SoundWriter writer = writeSound(file, new SoundFormat(coding, sound.rate(), sound.channels()))) {
            writer.write(sound);
            writer.finish();
        }
    }

    /**
     * Puts clips one behind the other. Clips of one {@link #encoderFingerprint} that were written as stitchable are copied bit for bit; where the
     * parameter sets differ, all is decoded and encoded once more.
     *
     * @return whether the pictures were copied rather than encoded again
     */
    boolean join(List<Path> clips, Path out);

    /** Puts picture, sound, chapters, subtitles and cover into one MP4 that starts playing before it is loaded whole; encodes nothing. */
    void mux(MuxJob job);

    /**
     * Saves the frame shown at a time as a picture (PNG or JPEG by the name of {@code picture}), {@code width} pixels wide, or in full size when 0.
     */
    void poster(Path clip, Rational time, int width, Path picture);

    /** Reads a picture file into a frame of the pool's size. */
    YuvFrame readPicture(Path picture, FramePool pool, Fit fit);

    /** Writes a frame as PNG or JPEG, by the file's name. */
    void writePicture(YuvFrame frame, Path picture);

    /** Turns pixels 0xAARRGGBB (sRGB, row by row, without gaps; alpha is ignored) into a frame of the same size; the same bytes on every machine. */
    void toYuv(int[] pixels, YuvFrame into);

    /** Turns a frame into opaque pixels 0xFFRRGGBB; the same on every machine. */
    int[] toPixels(YuvFrame frame);
}
