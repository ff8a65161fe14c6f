package org.kinora.media.internal.av;

import static org.bytedeco.ffmpeg.global.avfilter.AV_BUFFERSRC_FLAG_KEEP_REF;
import static org.bytedeco.ffmpeg.global.avfilter.av_buffersink_get_frame;
import static org.bytedeco.ffmpeg.global.avfilter.av_buffersrc_add_frame_flags;
import static org.bytedeco.ffmpeg.global.avfilter.avfilter_get_by_name;
import static org.bytedeco.ffmpeg.global.avfilter.avfilter_graph_alloc;
import static org.bytedeco.ffmpeg.global.avfilter.avfilter_graph_config;
import static org.bytedeco.ffmpeg.global.avfilter.avfilter_graph_create_filter;
import static org.bytedeco.ffmpeg.global.avfilter.avfilter_graph_free;
import static org.bytedeco.ffmpeg.global.avfilter.avfilter_graph_parse_ptr;
import static org.bytedeco.ffmpeg.global.avfilter.avfilter_inout_alloc;
import static org.bytedeco.ffmpeg.global.avfilter.avfilter_inout_free;
import static org.bytedeco.ffmpeg.global.avutil.av_frame_unref;
import static org.bytedeco.ffmpeg.global.avutil.av_strdup;

import org.bytedeco.ffmpeg.avfilter.AVFilterContext;
import org.bytedeco.ffmpeg.avfilter.AVFilterGraph;
import org.bytedeco.ffmpeg.avfilter.AVFilterInOut;
import org.bytedeco.ffmpeg.avutil.AVFrame;
import org.bytedeco.ffmpeg.global.avutil;
import org.bytedeco.javacpp.BytePointer;

/** A chain of FFmpeg filters with one entry, or two, and one exit, on one thread. */
final class Filter implements AutoCloseable {
    private final AVFilterGraph graph = avfilter_graph_alloc();
    private final AVFilterContext entry = new AVFilterContext(null);
    private final AVFilterContext second = new AVFilterContext(null);
    private final AVFilterContext exit = new AVFilterContext(null);

    /**
     * @param sound whether sound goes through it
     * @param source options of the entry: size, format, time base …
     * @param chain filters in FFmpeg's notation, such as {@code scale=640:360,format=yuv420p}
     */
    Filter(boolean sound, String source, String chain) {
        graph.nb_threads(1);
        check(avfilter_graph_create_filter(entry, avfilter_get_by_name(sound ? "abuffer" : "buffer"), "in", source, null, graph), source);
        check(avfilter_graph_create_filter(exit, avfilter_get_by_name(sound ? "abuffersink" : "buffersink"), "out", null, null, graph), chain);
        finish(chain, end("in", entry));
    }

    /**
     * A chain for pictures with two entries, {@code [in]} and {@code [with]}, and the exit {@code [out]}.
     *
     * @param source options of the first entry
     * @param with options of the second
     */
    Filter(String source, String with, String chain) {
        graph.nb_threads(1);
        check(avfilter_graph_create_filter(entry, avfilter_get_by_name("buffer"), "in", source, null, graph), source);
        check(avfilter_graph_create_filter(second, avfilter_get_by_name("buffer"), "with", with, null, graph), with);
        check(avfilter_graph_create_filter(exit, avfilter_get_by_name("buffersink"), "out", null, null, graph), chain);
        finish(chain, end("in", entry).next(end("with", second)));
    }

    private void finish(String chain, AVFilterInOut outputs) {
        AVFilterInOut inputs = end("out", exit);
        int parsed = avfilter_graph_parse_ptr(graph, chain, inputs, outputs, null);
        avfilter_inout_free(inputs);
        avfilter_inout_free(outputs);
        check(parsed, chain);
        check(avfilter_graph_config(graph, null), chain);
    }

    private static AVFilterInOut end(String name, AVFilterContext filter) {
        return avfilter_inout_alloc().name(av_strdup(new BytePointer(name))).filter_ctx(filter).pad_idx(0).next(null);
    }

    private void check(int result, String what) {
        if (result >= 0) return;
        close();
        throw new IllegalStateException("filter " + what + ": " + Av.words(result));
    }

    /** Puts a frame in; the caller keeps it. Null ends the stream. */
    void put(AVFrame frame) {
        int put = av_buffersrc_add_frame_flags(entry, frame, AV_BUFFERSRC_FLAG_KEEP_REF);
        if (put < 0) throw new IllegalStateException("filter: " + Av.words(put));
    }

    /** Puts a frame into the second entry, which ends with it. */
    void putSecond(AVFrame frame) {
        int put = av_buffersrc_add_frame_flags(second, frame, AV_BUFFERSRC_FLAG_KEEP_REF);
        if (put >= 0) put = av_buffersrc_add_frame_flags(second, null, 0);
        if (put < 0) throw new IllegalStateException("filter: " + Av.words(put));
    }

    /** Takes the next frame out, in place of what {@code frame} held; false when it needs more or has ended. */
    boolean take(AVFrame frame) {
        av_frame_unref(frame);
        int taken = av_buffersink_get_frame(exit, frame);
        if (taken < 0 && taken != Av.AGAIN && taken != avutil.AVERROR_EOF) throw new IllegalStateException("filter: " + Av.words(taken));
        return taken >= 0;
    }

    @Override
    public void close() {
        avfilter_graph_free(graph);
    }
}
