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
import org.kinora.film.internal.interchange.timeline.TimelineToCut;
import org.osgi.service.component.annotations.Component;

/** XMEML, the XML of Final Cut Pro 7, which Premiere and Resolve write and read. */
@Component
public final class XmemlFormat implements CutFormat {
    private final Texts texts = Texts.beside(XmemlFormat.class);

    @Override
    public String title() {
        return texts.text("xmeml.title");
    }

    @Override
    public String suffix() {
        return "xml";
    }

    @Override
    public Written write(Cut nested, MediaNames names) {
        Cut cut = Nested.laid(nested);
        String xml = XmlFile.write(new XmemlWriter(new CutToTimeline(cut, names).timeline(), cut).write(), "xmeml");
        return new Written(xml.getBytes(StandardCharsets.UTF_8), losses(cut));
    }

    private List<String> losses(Cut cut) {
        Set<String> losses = new LinkedHashSet<>();
        if (!XmemlRate.of(cut.format().rate()).rational().equals(cut.format().rate())) losses.add(texts.text("loss.rate", cut.format().rate()));
        long levels = cut.tracks().stream().filter(track -> track.role().sounding()).flatMap(track -> track.clips().stream()).map(Clip::level)
                .filter(level -> !level.equals(new Level(level.gain(), 0, 0))).count();
        if (levels > 0) losses.add(texts.text("loss.sound", levels));
        if (cut.tracks().stream().anyMatch(track -> track.role().sounding() && !track.clips().isEmpty())) losses.add(texts.text("loss.frames"));
        for (Clip clip : cut.clips(Role.PICTURE)) {
            if (clip.medium() instanceof Medium.Roll) losses.add(texts.text("loss.roll", clip.id()));
            if (clip.blend().length() > 0 && !clip.blend().kind().equals("fade")) losses.add(texts.text("xmeml.transition", clip.blend().kind()));
        }
        return List.copyOf(losses);
    }

    @Override
    public Read read(byte[] bytes, Cut like, MediaFinder finder) {
        try {
            XmemlReader reader = new XmemlReader(new XmlFile().read(bytes), like);
            Read read = new TimelineToCut(reader.read(), like, finder).read();
            List<String> losses = new ArrayList<>(reader.losses());
            losses.addAll(read.losses());
            return new Read(read.cut(), losses);
        } catch (ArithmeticException tooLarge) {
            throw texts.failure(Kind.INPUT, "numbers");
        }
    }
}
