package org.kinora.media.internal.av;

import static org.bytedeco.ffmpeg.global.avcodec.avcodec_get_name;
import static org.bytedeco.ffmpeg.global.avformat.AV_DISPOSITION_ATTACHED_PIC;
import static org.bytedeco.ffmpeg.global.avformat.av_guess_frame_rate;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.bytedeco.ffmpeg.avcodec.AVCodecParameters;
import org.bytedeco.ffmpeg.avformat.AVChapter;
import org.bytedeco.ffmpeg.avformat.AVFormatContext;
import org.bytedeco.ffmpeg.avformat.AVStream;
import org.bytedeco.ffmpeg.global.avutil;
import org.kinora.api.media.Chapter;
import org.kinora.api.media.MediaInfo;
import org.kinora.api.media.StreamInfo;
import org.kinora.api.time.Rational;

/** Tells what is in a file. */
public final class Probe {
    private Probe() { }

    /** Opens, describes and closes a file. */
    public static MediaInfo of(Path file) {
        try (Input input = new Input(file, Errand.NOBODYS)) {
            AVFormatContext context = input.context();
            List<StreamInfo> streams = new ArrayList<>();
            for (int i = 0; i < context.nb_streams(); i++) streams.add(stream(input, i));
            Rational duration = isStill(context) ? Rational.ZERO : duration(context);
            return new MediaInfo(Av.text(context.iformat().name()), duration, streams, chapters(context), Av.map(context.metadata()));
        }
    }

    private static StreamInfo stream(Input input, int index) {
        AVFormatContext context = input.context();
        AVStream stream = context.streams(index);
        AVCodecParameters coded = stream.codecpar();
        String codec = Av.text(avcodec_get_name(coded.codec_id()));
        String language = Av.map(stream.metadata()).getOrDefault("language", "");
        if (language.equals("und")) language = "";
        Rational duration = isStill(context) ? Rational.ZERO : duration(context, stream);
        return switch (coded.codec_type()) {
            case avutil.AVMEDIA_TYPE_VIDEO -> video(input, index, codec, duration, language);
            case avutil.AVMEDIA_TYPE_AUDIO -> new StreamInfo.Audio(codec, coded.sample_rate(), coded.ch_layout().nb_channels(), duration,
                    language, Traits.layout(coded), Traits.bits(coded), Math.max(0, coded.bit_rate()));
            case avutil.AVMEDIA_TYPE_SUBTITLE -> new StreamInfo.Subtitles(codec, duration, language);
            default -> new StreamInfo.Other(codec, duration, language);
        };
    }

    private static StreamInfo video(Input input, int index, String codec, Rational duration, String language) {
        AVFormatContext context = input.context();
        AVStream stream = context.streams(index);
        Geometry shown = Geometry.of(stream, 0, 0);
        boolean cover = (stream.disposition() & AV_DISPOSITION_ATTACHED_PIC) != 0;
        Rational rate = cover || isStill(context) ? Rational.ZERO : Av.rational(av_guess_frame_rate(context, stream, null));
        boolean variable = rate.signum() > 0 && index == input.firstStream(avutil.AVMEDIA_TYPE_VIDEO) && Pace.variable(input, index);
        return new StreamInfo.Video(codec, shown.shownWidth(), shown.shownHeight(), rate, duration, Math.max(0, stream.nb_frames()), cover, language,
                Traits.of(stream, variable));
    }

    private static List<Chapter> chapters(AVFormatContext context) {
        List<Chapter> chapters = new ArrayList<>();
        for (int i = 0; i < context.nb_chapters(); i++) {
            AVChapter chapter = context.chapters(i);
            Rational start = Rational.max(Rational.ZERO, Av.seconds(chapter.start(), chapter.time_base()));
            Rational end = Rational.max(start, Av.seconds(chapter.end(), chapter.time_base()));
            chapters.add(new Chapter(Av.map(chapter.metadata()).getOrDefault("title", ""), start, end));
        }
        return chapters;
    }

    /** Whether a file is one picture rather than a clip. */
    static boolean isStill(AVFormatContext context) {
        return Av.text(context.iformat().name()).endsWith("_pipe") || context.nb_streams() == 1 && context.streams(0).nb_frames() <= 1
                && Av.text(context.iformat().name()).startsWith("image2");
    }

    /** The whole file's; that of its longest stream where only its head was read. */
    private static Rational duration(AVFormatContext context) {
        if (context.duration() == avutil.AV_NOPTS_VALUE) {
            Rational longest = Rational.ZERO;
            for (int i = 0; i < context.nb_streams(); i++)
                longest = Rational.max(longest, Av.seconds(context.streams(i).duration(), context.streams(i).time_base()));
            return longest;
        }
        return Rational.max(Rational.ZERO, Rational.of(context.duration(), avutil.AV_TIME_BASE));
    }

    /** Seconds of a stream, or of the whole file when the stream does not tell. */
    static Rational duration(AVFormatContext context, AVStream stream) {
        Rational own = Av.seconds(stream.duration(), stream.time_base());
        return own.signum() > 0 ? own : duration(context);
    }
}
