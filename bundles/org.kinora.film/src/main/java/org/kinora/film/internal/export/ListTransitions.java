package org.kinora.film.internal.export;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import javax.imageio.ImageIO;
import org.kinora.api.asset.AssetId;
import org.kinora.api.asset.Origin;
import org.kinora.api.film.transition.TransitionCall;
import org.kinora.api.media.FramePixels;
import org.kinora.api.media.MediaEngine;
import org.kinora.api.operation.Context;
import org.kinora.api.operation.Declaration;
import org.kinora.api.operation.Deliverable;
import org.kinora.api.operation.Operation;
import org.kinora.api.operation.Param;
import org.kinora.api.operation.Readable;
import org.kinora.api.work.Kind;
import org.kinora.api.work.Texts;
import org.kinora.film.internal.picture.TransitionKinds;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Lists the transitions, and shows them. */
@Component(service = Operation.class)
@Declaration(name = "film.transitions", command = "film transitions", title = "List the transitions that a cut may use.",
        scope = Declaration.Scope.NONE,
        help = "With --picture they are shown too: two in a row in the order of the list, each at 20, 40, 60 and 80 %.\n"
                + "  kinora film transitions\n  kinora film transitions wipe --picture -o wipes.png")
public final class ListTransitions implements Operation<ListTransitions.Input, ListTransitions.Output> {
    private static final Texts TEXTS = Texts.beside(ListTransitions.class);

    private final MediaEngine media;
    private final TransitionKinds kinds;

    /** Which. */
    public record Input(@Param(value = "Only those whose name holds this.", position = 0) String name, @Param("Show them.") boolean picture) {}

    /** Their names; how those of plug-ins are written with all that can be told about them; and the picture of them. */
    public record Output(List<String> transitions, Map<String, String> told,
            @Deliverable(suffix = ".png", main = true) Optional<AssetId> picture) implements Readable {
        @Override
        public String text() {
            return transitions.stream().map(name -> told.containsKey(name) ? told.get(name) : name).collect(Collectors.joining("\n"));
        }
    }

    @Activate
    public ListTransitions(@Reference MediaEngine media, @Reference TransitionKinds kinds) {
        this.media = media;
        this.kinds = kinds;
    }

    @Override
    public Output run(Input input, Context context) {
        List<String> names = kinds.names().stream().filter(name -> name.contains(input.name().strip())).toList();
        if (names.isEmpty()) throw TEXTS.failure(Kind.INPUT, "transition.unknown", input.name());
        return new Output(names, told(names), input.picture() ? Optional.of(picture(names, context)) : Optional.empty());
    }

    private Map<String, String> told(List<String> names) {
        Map<String, String> told = new TreeMap<>();
        for (String name : names)
            kinds.told(name).ifPresent(kind -> told.put(name, new TransitionCall(name, kind.parameters()).toString()));
        return told;
    }

    private AssetId picture(List<String> names, Context context) {
        FramePixels sheet = new TransitionSheet(media, kinds, context.work()).paint(names);
        BufferedImage image = new BufferedImage(sheet.width(), sheet.height(), BufferedImage.TYPE_INT_RGB);
        image.setRGB(0, 0, sheet.width(), sheet.height(), sheet.pixels(), 0, sheet.width());
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, "png", bytes);
        } catch (IOException inMemory) {
            throw new UncheckedIOException(inMemory);
        }
        return context.work().assets().put(bytes.toByteArray(), "image/png", Origin.DERIVED, "transitions.png");
    }
}
