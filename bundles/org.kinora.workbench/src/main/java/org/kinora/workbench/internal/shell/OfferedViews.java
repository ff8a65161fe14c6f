package org.kinora.workbench.internal.shell;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import org.kinora.api.workbench.ViewOffer;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;

/** The views that are on offer now; thread-safe. */
@Component(service = OfferedViews.class)
public final class OfferedViews {
    private static final System.Logger LOG = System.getLogger(OfferedViews.class.getName());

    private final List<ViewOffer> offers = new CopyOnWriteArrayList<>();
    private final List<Runnable> listeners = new CopyOnWriteArrayList<>();

    @Reference(cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC)
    void add(ViewOffer offer) {
        offers.add(offer);
        listeners.forEach(Runnable::run);
    }

    void remove(ViewOffer offer) {
        offers.remove(offer);
        listeners.forEach(Runnable::run);
    }

    List<ViewOffer> now() {
        return offers.stream().filter(OfferedViews::tells).sorted(Comparator.comparing((ViewOffer offer) -> offer.card().rank()).thenComparing(offer -> offer.card().id()))
                .toList();
    }

    /** A plug-in that cannot say what it offers keeps no other view from the window. */
    private static boolean tells(ViewOffer offer) {
        try {
            offer.card();
            return true;
        } catch (RuntimeException | LinkageError fault) {
            LOG.log(System.Logger.Level.ERROR, offer.getClass().getName() + " offers a view and cannot say which", fault);
            return false;
        }
    }

    /** The title of the view whose code an error came from. */
    Optional<String> named(Throwable fault) {
        for (StackTraceElement place : fault.getStackTrace())
            for (ViewOffer offer : now())
                if (place.getClassName().startsWith(offer.getClass().getPackageName())) return Optional.of(offer.card().title());
        return Optional.empty();
    }

    /** Is told on the thread of whoever registers a service, until the answer is run. */
    Runnable listen(Runnable listener) {
        listeners.add(listener);
        return () -> listeners.remove(listener);
    }
}
