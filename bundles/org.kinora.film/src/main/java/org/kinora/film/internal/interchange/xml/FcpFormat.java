package org.kinora.film.internal.interchange.xml;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.kinora.api.film.Clip;
import org.kinora.api.film.Cut;
import org.kinora.api.film.CutFormat;
import org.kinora.api.film.Level;
import org.kinora.api.film.Medium;
import org.kinora.api.film.Role;
import org.kinora.api.work.Kind;
import org.kinora.api.work.Texts;
import org.kinora.film.internal.cut.Nested;
import org.kinora.film.internal.interchange.timeline.CutToTimeline;
import org.kinora.film.internal.interchange.timeline.Timeline;
import org.kinora.film.internal.interchange.timeline.TimelineToCut;
import org.osgi.service.component.annotations.Component;

/** FCPXML of Final Cut Pro, which Resolve and Premiere read too. */
@Component
public final class FcpFormat implements CutFormat {
    private final Texts texts = Texts.beside(FcpFormat.class);

    @Override
    public String title() {
        return texts.text("title");
    }

    @Override
    public String suffix() {
        return "fcpxml";
    }

    @Override
    public Written write(Cut nested, MediaNames names) {
        Cut cut = Nested.laid(nested);
        Timeline timeline = new CutToTimeline(cut, names).timeline();
        String xml = XmlFile.write(new FcpWriter(timeline, cut.format()).write(), "fcpxml");
        return new Written(xml.getBytes(StandardCharsets.UTF_8), losses(cut));
    }

    private List<String> losses(Cut cut) {
        Set<String> losses = new LinkedHashSet<>();
        long levels = cut.tracks().stream().filter(track -> track.role().sounding()).flatMap(track -> track.clips().stream()).map(Clip::level).filter(
                level -> !level.equals(new Level(level.gain(), 0, 0))).count();
        if (levels > 0) losses.add(texts.text("loss.sound", levels));
        for (Clip clip : cut.clips(Role.PICTURE)) {
            if (clip.medium() instanceof Medium.Roll) losses.add(texts.text("loss.roll", clip.id()));
            if (clip.blend().length() > 0 && !clip.blend().kind().equals("fade")) losses.add(texts.text("loss.transition", clip.blend().kind()));
        }
        return List.copyOf(losses);
    }

    @Override
    public Read read(byte[] bytes, Cut like, MediaFinder finder) {
        try {
            FcpReader reader = new FcpReader(new XmlFile().read(bytes), like);
            Timeline timeline = reader.read();
            Read read = new TimelineToCut(timeline, like, finder).read();
            List<String> losses = new ArrayList<>(reader.losses());
            losses.addAll(read.losses());
            return new Read(read.cut(), losses);
        } catch (ArithmeticException tooLarge) {
            throw texts.failure(Kind.INPUT, "numbers");
        }
    }
}
