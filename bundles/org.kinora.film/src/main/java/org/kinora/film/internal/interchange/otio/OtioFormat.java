package org.kinora.film.internal.interchange.otio;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonObject;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.kinora.api.film.Cut;
import org.kinora.api.film.CutFormat;
import org.kinora.api.work.Kind;
import org.kinora.api.work.Texts;
import org.kinora.film.internal.interchange.timeline.CutToTimeline;
import org.kinora.film.internal.interchange.timeline.Timeline;
import org.kinora.film.internal.interchange.timeline.TimelineToCut;
import org.osgi.service.component.annotations.Component;

/** OpenTimelineIO: everything of a cut, and what other programs added to it. */
@Component
public final class OtioFormat implements CutFormat {
    private final Texts texts = Texts.beside(OtioFormat.class);
    private final Gson gson = new GsonBuilder().setPrettyPrinting().serializeNulls().disableHtmlEscaping().create();

    @Override
    public String title() {
        return texts.text("title");
    }

    @Override
    public String suffix() {
        return "otio";
    }

    @Override
    public Written write(Cut cut, MediaNames names) {
        return written(new OtioWriter(cut.format().rate()).write(new CutToTimeline(cut, names).timeline()));
    }

    @Override
    public Written write(Cut cut, MediaNames names, byte[] before) {
        Foreign foreign = new Foreign(before, cut);
        if (foreign.unchanged(cut)) return new Written(before, List.of());
        JsonObject root = new OtioWriter(cut.format().rate()).write(new CutToTimeline(cut, names).timeline());
        return written(foreign.into(root));
    }

    private Written written(JsonObject root) {
        return new Written((gson.toJson(root) + "\n").getBytes(StandardCharsets.UTF_8), List.of());
    }

    @Override
    public Read read(byte[] bytes, Cut like, MediaFinder finder) {
        OtioReader reader = new OtioReader(like);
        Timeline timeline = reader.read(bytes);
        try {
            Read read = new TimelineToCut(timeline, like, finder).read();
            List<String> losses = new ArrayList<>(reader.losses());
            losses.addAll(read.losses());
            return new Read(read.cut(), losses);
        } catch (ArithmeticException tooLarge) {
            throw texts.failure(Kind.INPUT, "numbers");
        }
    }
}
