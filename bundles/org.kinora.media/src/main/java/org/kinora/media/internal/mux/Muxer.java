package org.kinora.media.internal.mux;

import static org.bytedeco.ffmpeg.global.avcodec.av_packet_rescale_ts;
import static org.bytedeco.ffmpeg.global.avcodec.avcodec_parameters_copy;
import static org.bytedeco.ffmpeg.global.avformat.AV_DISPOSITION_ATTACHED_PIC;
import static org.bytedeco.ffmpeg.global.avformat.AV_DISPOSITION_DEFAULT;
import static org.bytedeco.ffmpeg.global.avutil.av_compare_ts;
import static org.bytedeco.ffmpeg.global.avutil.av_dict_set;
import static org.bytedeco.ffmpeg.global.avutil.av_mallocz;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.bytedeco.ffmpeg.avcodec.AVPacket;
import org.bytedeco.ffmpeg.avformat.AVChapter;
import org.bytedeco.ffmpeg.avformat.AVFormatContext;
import org.bytedeco.ffmpeg.avformat.AVStream;
import org.bytedeco.ffmpeg.avutil.AVDictionary;
import org.bytedeco.ffmpeg.avutil.AVRational;
import org.bytedeco.ffmpeg.global.avcodec;
import org.bytedeco.ffmpeg.global.avutil;
import org.bytedeco.javacpp.PointerPointer;
import org.kinora.api.media.Chapter;
import org.kinora.api.media.MuxJob;
import org.kinora.api.media.SubtitleTrack;
import org.kinora.media.internal.Faults;
import org.kinora.media.internal.PartFile;
import org.kinora.media.internal.av.AvSink;
import org.kinora.media.internal.av.Errand;
import org.kinora.media.internal.av.Input;
import org.kinora.media.internal.av.Output;

/** Puts picture, sound, chapters, subtitles and cover into one file, packet by packet, with the index in front. */
public final class Muxer {
    private static final int MILLIS = 1000;
    /** QuickTime numbers languages (QuickTime File Format, "Language Code Values"), and FFmpeg finds the numbers by the codes of librarians. */
    private static final Map<String, String> QUICKTIME = Map.of("deu", "ger", "fra", "fre", "nld", "dut", "ell", "gre", "zho", "chi", "isl", "ice",
            "sqi", "alb", "kat", "geo", "mkd", "mac", "swe", "sve");
    private static final int HVC1 = 'h' | 'v' << 8 | 'c' << 16 | '1' << 24;

    /** One stream on its way from an input to the output; {@code packet} is the next one, null at the end. */
    private static final class Lane implements AutoCloseable {
        private final Input input;
        private final int index;
        private final AVStream written;
        private AVPacket packet;

        Lane(Path file, int type, Output output, Errand errand) {
            input = new Input(file, errand);
            index = input.firstStream(type);
            if (index < 0) {
                input.close();
                throw type == avutil.AVMEDIA_TYPE_VIDEO ? Faults.noPicture(file) : Faults.noSound(file);
            }
            input.only(index);
            AVStream stream = stream();
            written = output.add();
            avcodec_parameters_copy(written.codecpar(), stream.codecpar());
            // Apple's players know HEVC by this tag alone.
            written.codecpar().codec_tag(stream.codecpar().codec_id() == avcodec.AV_CODEC_ID_HEVC ? HVC1 : 0);
            written.time_base(stream.time_base());
            written.avg_frame_rate(stream.avg_frame_rate());
            written.disposition(AV_DISPOSITION_DEFAULT);
        }

        private AVStream stream() {
            return input.context().streams(index);
        }

        void advance() {
            packet = input.next(index);
        }

        boolean before(Lane other) {
            return other.packet == null || av_compare_ts(packet.dts(), stream().time_base(), other.packet.dts(), other.stream().time_base()) <= 0;
        }

        /** How much of it has passed, 0 to 1; 0 where the file does not tell its length. */
        double share() {
            long length = stream().duration();
            return packet == null || length <= 0 ? 0 : Math.clamp((double) (packet.dts() - Math.max(0, stream().start_time())) / length, 0, 1);
        }

        void pass(Output output) {
            packet.stream_index(written.index()).pos(-1);
            av_packet_rescale_ts(packet, stream().time_base(), written.time_base());
            output.write(packet);
            advance();
        }

        @Override
        public void close() {
            input.close();
        }
    }

    private final MuxJob job;
    private final Errand errand;
    private final PartFile file;
    private final List<Lane> lanes = new ArrayList<>();

    private Muxer(MuxJob job, Errand errand) {
        this.job = job;
        this.errand = errand;
        this.file = new PartFile(job.out());
    }

    /** Does a job; on a fault nothing is left. */
    public static void mux(MuxJob job, Errand errand) {
        Muxer muxer = new Muxer(job, errand);
        try (Output output = new Output(muxer.file.path(), muxer.file.target(), muxer.container(), errand)) {
            muxer.write(output);
        } catch (RuntimeException | Error fault) {
            muxer.file.drop();
            throw fault;
        } finally {
            muxer.lanes.forEach(Lane::close);
        }
        muxer.file.keep();
    }

    /** FFmpeg's name of the container that the file's name asks for. */
    private String container() {
        String name = job.out().getFileName().toString().toLowerCase(java.util.Locale.ROOT);
        String ending = name.substring(name.lastIndexOf('.') + 1);
        return List.of("mov", "mkv", "webm").contains(ending) ? AvSink.container(ending) : "mp4";
    }

    private void write(Output output) {
        lanes.add(new Lane(job.video(), avutil.AVMEDIA_TYPE_VIDEO, output, errand));
        if (job.sound().isPresent()) {
            lanes.add(new Lane(job.sound().get(), avutil.AVMEDIA_TYPE_AUDIO, output, errand));
            language(lanes.getLast().written, job.soundLanguage());
        }
        List<AVStream> texts = new ArrayList<>();
        for (SubtitleTrack track : job.subtitles()) {
            texts.add(TextStream.in(container()).describe(output));
            language(texts.getLast(), track.language());
        }
        Lane cover = job.cover().isPresent() ? cover(job.cover().get(), output) : null;
        chapters(output.context());
        AVDictionary metadata = new AVDictionary(null);
        job.metadata().forEach((key, value) -> av_dict_set(metadata, key, value, 0));
        output.context().metadata(metadata);
        if (container().equals("mp4") || container().equals("mov")) output.beginFilm();
        else output.begin(new java.util.TreeMap<>());
        if (cover != null) cover(cover, output);
        for (int i = 0; i < texts.size(); i++) TextStream.in(container()).write(job.subtitles().get(i), texts.get(i),
                output);
        interleave(output);
        output.end();
        errand.progress(1);
    }

    private void interleave(Output output) {
        List<Lane> moving = lanes.stream().filter(lane -> (lane.written.disposition() & AV_DISPOSITION_ATTACHED_PIC) == 0).toList();
        moving.forEach(Lane::advance);
        long packets = 0;
        while (true) {
            Lane next = null;
            for (Lane lane : moving) if (lane.packet != null && (next == null || !next.before(lane))) next = lane;
            if (next == null) return;
            next.pass(output);
            if (++packets % 100 == 0) errand.progress(next.share());
        }
    }

    private Lane cover(Path picture, Output output) {
        Lane lane = new Lane(picture, avutil.AVMEDIA_TYPE_VIDEO, output, errand);
        lanes.add(lane);
        lane.written.disposition(AV_DISPOSITION_ATTACHED_PIC);
        return lane;
    }

    private static void cover(Lane lane, Output output) {
        lane.advance();
        if (lane.packet == null) throw Faults.damaged(lane.input.file(), "no picture in it");
        lane.packet.pts(0).dts(0);
        lane.pass(output);
    }

    private void language(AVStream stream, String language) {
        if (language.isEmpty()) return;
        AVDictionary metadata = new AVDictionary(null);
        av_dict_set(metadata, "language", container().equals("mov") ? QUICKTIME.getOrDefault(language, language) : language, 0);
        stream.metadata(metadata);
    }

    private void chapters(AVFormatContext context) {
        int count = job.chapters().size();
        if (count == 0) return;
        context.chapters(new PointerPointer<>(av_mallocz((long) count * Long.BYTES)));
        for (int i = 0; i < count; i++) {
            Chapter chapter = job.chapters().get(i);
            AVChapter made = new AVChapter(av_mallocz(new AVChapter().sizeof()));
            made.id(i).time_base(new AVRational().num(1).den(MILLIS)).start(chapter.start().millis()).end(chapter.end().millis());
            AVDictionary metadata = new AVDictionary(null);
            av_dict_set(metadata, "title", chapter.title(), 0);
            made.metadata(metadata);
            context.chapters(i, made);
        }
        context.nb_chapters(count);
    }
}
