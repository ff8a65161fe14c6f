package org.kinora.film.internal.picture;

import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.concurrent.CopyOnWriteArrayList;
import org.kinora.api.film.transition.TransitionCall;
import org.kinora.api.film.transition.TransitionKind;
import org.kinora.api.film.transition.TransitionRenderer;
import org.kinora.api.media.MediaEngine;
import org.kinora.api.platform.film.SegmentRequest;
import org.kinora.api.work.Kind;
import org.kinora.api.work.Texts;
import org.kinora.api.work.Work;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;

/** All transitions by name: our own, and those that plug-ins draw now. Thread-safe. */
@Component(service = TransitionKinds.class)
public final class TransitionKinds {
    private final List<TransitionRenderer> renderers = new CopyOnWriteArrayList<>();

    /** Somebody else who draws transitions. */
    @Reference(cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC)
    public void add(TransitionRenderer renderer) {
        renderers.add(renderer);
    }

    /** Who draws none any more; what is being drawn is drawn to its end. */
    public void remove(TransitionRenderer renderer) {
        renderers.remove(renderer);
    }

    /** Sorted. */
    public List<String> names() {
        TreeSet<String> names = new TreeSet<>(Passages.names());
        for (TransitionRenderer renderer : renderers) for (TransitionKind kind : renderer.kinds()) names.add(kind.name());
        return List.copyOf(names);
    }

    /** What a plug-in's transition can be told, with what holds otherwise; nothing about our own. */
    public Optional<TransitionKind> told(String name) {
        return offer(name).map(Offer::kind);
    }

    /** The version of a plug-in's transition, as a cut tells it; empty for our own and for those that nobody can draw. */
    public String version(String kind) {
        return offer(TransitionCall.of(kind).name()).map(found -> found.kind().version()).orElse("");
    }

    /** Whether what a segment asks for is drawn, and not a cross-fade in its place. */
    boolean known(SegmentRequest.Crossing crossing) {
        return !crossing.version().isEmpty() || Passages.named(crossing.kind()).isPresent();
    }

    /**
     * Begins a transition; a cross-fade where nobody knew it when the film was cut.
     *
     * @throws org.kinora.api.work.Failure when the plug-in that drew it has gone or changed since
     */
    public Passage open(SegmentRequest.Crossing crossing, MediaEngine media, int width, int height, Work work) {
        if (crossing.version().isEmpty()) return Passages.named(crossing.kind()).orElseGet(Fade::new);
        TransitionCall call = TransitionCall.of(crossing.kind());
        Offer offer = offer(call.name()).filter(found -> found.kind().version().equals(crossing.version()))
                .orElseThrow(() -> Texts.beside(TransitionKinds.class).failure(Kind.MISSING, "transition.gone", call.name()));
        return new Drawn(offer.renderer().open(call.name(), call.parameters(), width, height, work), media);
    }

    private Optional<Offer> offer(String name) {
        if (Passages.named(name).isPresent()) return Optional.empty();
        for (TransitionRenderer renderer : renderers)
            for (TransitionKind kind : renderer.kinds()) if (kind.name().equals(name)) return Optional.of(new Offer(renderer, kind));
        return Optional.empty();
    }

    private record Offer(TransitionRenderer renderer, TransitionKind kind) {}
}
