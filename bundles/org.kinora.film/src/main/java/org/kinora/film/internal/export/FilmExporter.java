package org.kinora.film.internal.export;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.kinora.api.film.Cut;
import org.kinora.api.film.export.ExportPreset;
import org.kinora.api.film.export.ExportSource;
import org.kinora.api.film.export.Exporter;
import org.kinora.api.media.ClipCodec;
import org.kinora.api.media.MediaEngine;
import org.kinora.api.media.MuxJob;
import org.kinora.api.media.SoundFormat.Coding;
import org.kinora.api.work.Work;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * Kinora's own exports. Pictures come from the compositor, not from the finished film, except where they would be the same: then they are copied. All
 * parts are made in the work's scratch folder; the last step writes the target.
 */
@Component
public final class FilmExporter implements Exporter {
    /** How much of the work is the picture. */
    private static final double PICTURE = 0.9;

    private final MediaEngine media;

    @Activate
    public FilmExporter(@Reference MediaEngine media) {
        this.media = media;
    }

    @Override
    public List<ExportPreset> presets() {
        return Presets.all();
    }

    @Override
    public Exported export(ExportSource source, ExportOrder order, Path target, Work work) {
        ExportPreset preset = order.preset();
        if (preset.name().equals("stems")) return new Exported(new StemFolder(media).write(source, preset, target, work), false);
        if (preset.name().equals(ShareFolder.NAME)) return share(source, order, target, work);
        if (preset.picture().isEmpty()) {
            write(source, order, target, work);
            return new Exported(List.of(target), false);
        }
        if (preset.sound().isEmpty()) {
            new PictureExport(media, source, order, work).write(target);
            return new Exported(List.of(target), true);
        }
        return new Exported(List.of(target), film(source, order, target, work));
    }

    /** Picture and sound in one file; says whether pictures were encoded. */
    private boolean film(ExportSource source, ExportOrder order, Path target, Work work) {
        Optional<Path> same = order.hardware() ? Optional.empty() : source.finished().filter(_ -> same(source.cut(), order.preset()));
        Path picture = same.orElseGet(() -> work.scratch().resolve("export" + container(order.preset())));
        if (same.isEmpty()) new PictureExport(media, source, order, work.part(0, PICTURE)).write(picture);
        Path sound = sound(source, order, work);
        work.progress(0.95);
        mux(source, target, picture, sound, work);
        work.progress(1);
        return same.isEmpty();
    }

    /** Whether an export's pictures are those of the finished film, bit by bit. */
    private static boolean same(Cut cut, ExportPreset preset) {
        return preset.picture().equals(Optional.of(ClipCodec.H264)) && preset.format(cut.format()).equals(cut.format())
                && preset.quality() == cut.mastering().quality();
    }

    /** H.264 and HEVC are first written as MP4, whatever the file that they end in. */
    private static String container(ExportPreset preset) {
        return switch (preset.picture().orElseThrow()) {
            case H264, HEVC, AV1 -> ".mp4";
            case VP9 -> ".webm";
            default -> preset.suffix();
        };
    }

    /** The finished film's AAC was corrected after encoding until its loudness was right: it is used where it fits. */
    private Path sound(ExportSource source, ExportOrder order, Work work) {
        Coding coding = order.preset().sound().orElseThrow();
        if (coding == Coding.AAC && source.finished().isPresent() && loudness(source, order).isEmpty()) return source.finished().get();
        Path file = work.scratch().resolve("export-sound");
        write(source, order, file, work.part(PICTURE, 0.95));
        return file;
    }

    private void write(ExportSource source, ExportOrder order, Path file, Work work) {
        SoundExport export = new SoundExport(media, work);
        loudness(source, order).ifPresentOrElse(wanted -> export.write(source.mix(), order.preset(), file, wanted,
                source.cut().mastering().truePeak()), () -> export.write(source.mix(), order.preset(), file));
    }

    /** A loudness that the mix does not have yet. */
    private static Optional<Integer> loudness(ExportSource source, ExportOrder order) {
        return order.loudness().filter(wanted -> wanted != source.cut().mastering().loudness());
    }

    private void mux(ExportSource source, Path target, Path picture, Path sound, Work work) {
        Labels labels = new Labels(source.cut());
        String name = target.getFileName().toString().toLowerCase(java.util.Locale.ROOT);
        boolean movie = name.endsWith(".mp4") || name.endsWith(".mov");
        Optional<Path> cover = movie ? Optional.of(work.scratch().resolve("export-cover.jpg")) : Optional.empty();
        cover.ifPresent(file -> media.within(work).poster(picture, labels.poster(), 0, file));
        media.within(work.part(0.95, 1)).mux(new MuxJob(target, picture, Optional.of(sound), labels.language(), labels.chapters(),
                labels.subtitles(), new TreeMap<>(source.cut().metadata()), cover));
    }

    private Exported share(ExportSource source, ExportOrder order, Path target, Work work) {
        boolean[] encoded = new boolean[1];
        List<Path> files = new ShareFolder(media).write(source.cut(), target, film -> {
            encoded[0] = film(source, order, film, work.part(0, 0.9));
        }, work);
        return new Exported(files, encoded[0]);
    }
}
