package org.kinora.production.internal.operations.cut;

import org.kinora.api.asset.AssetId;
import org.kinora.api.film.Cut;
import org.kinora.api.film.CutEdit.NewClip;
import org.kinora.api.film.Medium;
import org.kinora.api.film.Role;
import org.kinora.api.media.Fit;
import org.kinora.api.media.MediaEngine;
import org.kinora.api.media.MediaInfo;
import org.kinora.api.media.StreamInfo;
import org.kinora.api.operation.Context;
import org.kinora.api.operation.Source;
import org.kinora.api.platform.project.OpenProject;
import org.kinora.api.time.Rational;
import org.kinora.api.work.Kind;
import org.kinora.api.work.Texts;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Makes clips of a person's own files: the file is kept as it is, what it is gets measured. */
@Component(service = OwnClips.class)
public final class OwnClips {
    private static final Texts TEXTS = Texts.beside(OwnClips.class);
    private static final Rational STILL = Rational.of(3);

    private final MediaEngine media;

    @Activate
    public OwnClips(@Reference MediaEngine media) {
        this.media = media;
    }

    /** A clip for a track of some role, named after its file; a picture that does not move lasts 3 s. */
    NewClip clip(Context context, Cut cut, Source source, Role role, Rational from) {
        AssetId asset = source.asset().orElseThrow(() -> TEXTS.failure(Kind.INPUT, "file.none", source.name()));
        MediaInfo info = media.probe(context.project(OpenProject.class).assets().file(asset));
        boolean seen = info.streams().stream().anyMatch(stream -> stream instanceof StreamInfo.Video video && !video.cover());
        boolean heard = info.streams().stream().anyMatch(stream -> stream instanceof StreamInfo.Audio);
        if (role.sounding() ? !heard : !seen) throw TEXTS.failure(Kind.INPUT, role.sounding() ? "file.silent" : "file.blind", source.name(),
                info.container());
        Rational rest = info.duration().minus(from);
        boolean still = !role.sounding() && (asset.mediaType().startsWith("image/") || info.duration().signum() == 0);
        if (!still && rest.signum() <= 0) throw TEXTS.failure(Kind.INPUT, "file.short", source.name(), info.duration(), from);
        Rational rate = cut.format().rate();
        String id = name(cut, source.name());
        if (role.sounding()) return new NewClip(id, new Medium.Sound(asset, false), from.samples(Cut.SAMPLE_RATE), Math.max(1,
                rest.samples(Cut.SAMPLE_RATE)));
        if (still) return new NewClip(id, new Medium.Still(asset, Fit.CROP), 0, STILL.frames(rate));
        return new NewClip(id, new Medium.Footage(asset, Fit.CROP), from.frames(rate), Math.max(1, rest.frames(rate)));
    }

    /** The name of a file or the first words of a title, with a number where there is such a clip already. */
    static String name(Cut cut, String file) {
        int dot = file.lastIndexOf('.');
        String plain = (dot > 0 ? file.substring(0, dot) : file).replaceAll("[^\\p{L}\\p{N}_-]+", "-");
        String id = plain.isEmpty() ? "clip" : plain;
        for (int number = 2; has(cut, id); number++) id = plain + "-" + number;
        return id;
    }

    private static boolean has(Cut cut, String id) {
        return cut.tracks().stream().anyMatch(track -> track.clips().stream().anyMatch(clip -> clip.id().equals(id)));
    }
}
