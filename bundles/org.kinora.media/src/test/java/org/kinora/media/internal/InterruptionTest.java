package org.kinora.media.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.bytedeco.ffmpeg.global.avcodec.av_packet_alloc;
import static org.bytedeco.ffmpeg.global.avcodec.av_packet_free;
import static org.bytedeco.ffmpeg.global.avcodec.av_packet_unref;
import static org.bytedeco.ffmpeg.global.avformat.av_read_frame;
import static org.bytedeco.ffmpeg.global.avformat.avio_flush;
import static org.bytedeco.ffmpeg.global.avformat.avio_write;

import java.nio.file.Path;
import org.bytedeco.ffmpeg.avcodec.AVPacket;
import org.bytedeco.ffmpeg.global.avutil;
import org.bytedeco.javacpp.BytePointer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kinora.api.media.MediaEngine;
import org.kinora.api.media.Sound;
import org.kinora.api.media.SoundFormat;
import org.kinora.media.internal.av.Errand;
import org.kinora.media.internal.av.Input;
import org.kinora.media.internal.av.Output;

/** FFmpeg itself asks before each block that it reads or writes, so that one long call of it can be stopped too. */
class InterruptionTest {
    private static final int MANY = 1 << 20;

    private final MediaEngine engine = TestFrames.engine();

    @TempDir
    Path folder;

    @Test
    void a_call_that_reads_ends_at_the_block_after_the_stop() {
        Path file = folder.resolve("long.wav");
        engine.writeSound(file, new Sound(48_000, new float[][] {new float[MANY]}), SoundFormat.Coding.WAV16);
        StoppableWork work = StoppableWork.never();
        AVPacket packet = av_packet_alloc();
        try (Input input = new Input(file, Errand.of(work))) {
            assertThat(av_read_frame(input.context(), packet)).isZero();
            work.stop();
            int read = 0;
            while (read == 0) {
                av_packet_unref(packet);
                read = av_read_frame(input.context(), packet);
            }
            assertThat(read).isEqualTo(avutil.AVERROR_EXIT());
        }
        av_packet_free(packet);
    }

    @Test
    void a_call_that_writes_ends_at_the_block_after_the_stop() {
        engine.capabilities();
        StoppableWork work = StoppableWork.never();
        Path file = folder.resolve("long.mp4");
        try (BytePointer bytes = new BytePointer(MANY); Output output = new Output(file, file, "mp4", Errand.of(work))) {
            avio_write(output.context().pb(), bytes, MANY);
            avio_flush(output.context().pb());
            assertThat(output.context().pb().error()).isZero();
            work.stop();
            avio_write(output.context().pb(), bytes, MANY);
            avio_flush(output.context().pb());
            assertThat(output.context().pb().error()).isEqualTo(avutil.AVERROR_EXIT());
        }
        assertThat(file).hasSize(MANY);
    }
}
