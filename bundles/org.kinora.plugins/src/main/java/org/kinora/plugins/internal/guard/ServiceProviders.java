package org.kinora.plugins.internal.guard;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import org.kinora.api.operation.Declaration;
import org.kinora.api.platform.plugins.Providers;
import org.kinora.plugins.internal.state.ActivationTimes;
import org.kinora.plugins.internal.state.Identity;
import org.kinora.plugins.internal.state.Switches;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.Constants;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.InvalidSyntaxException;
import org.osgi.framework.ServiceEvent;
import org.osgi.framework.ServiceListener;
import org.osgi.framework.ServiceReference;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;

/**
 * The service registry by capability. A service is fetched at first use, since that activates its component, and held until it goes. Thread-safe.
 */
@Component
public final class ServiceProviders implements Providers {
    private static final String ID = "provider.id";
    private static final String OPERATION = Declaration.PREFIX_ + "name";
    private static final String COMPONENT_NAME = "component.name";

    private final BundleContext context;
    private final Switches switches;
    private final ActivationTimes times;
    private final Map<ServiceReference<?>, Object> held = new ConcurrentHashMap<>();
    private final ServiceListener gone = this::serviceChanged;

    @Activate
    public ServiceProviders(BundleContext context, @Reference Switches switches, @Reference ActivationTimes times) {
        this.context = context;
        this.switches = switches;
        this.times = times;
        context.addServiceListener(gone);
    }

    @Override
    public <P> List<P> all(Class<P> capability) {
        return services(capability, reference -> true);
    }

    @Override
    public <P> List<P> where(Class<P> capability, String property, Predicate<String> wanted) {
        return services(capability, reference -> reference.getProperty(property) instanceof String text && wanted.test(text));
    }

    private <P> List<P> services(Class<P> capability, Predicate<ServiceReference<?>> wanted) {
        List<P> services = new ArrayList<>();
        for (ServiceReference<?> reference : references(capability)) if (wanted.test(reference)) service(reference, capability).ifPresent(services::add);
        return List.copyOf(services);
    }

    @Override
    public <P> Optional<P> find(Class<P> capability, String id) {
        for (ServiceReference<?> reference : references(capability)) {
            if (!idOf(reference).equals(id)) continue;
            Optional<P> service = service(reference, capability);
            if (service.isPresent()) return service;
        }
        return Optional.empty();
    }

    @Override
    public Optional<String> id(Object service) {
        for (Map.Entry<ServiceReference<?>, Object> entry : held.entrySet())
            if (entry.getValue() == service) return Optional.of(idOf(entry.getKey()));
        return Optional.empty();
    }

    @Override
    public Optional<String> origin(Object service) {
        Bundle bundle = FrameworkUtil.getBundle(service.getClass());
        if (bundle == null) return Optional.empty();
        Identity who = Identity.of(bundle);
        return Optional.of("\"" + who.name() + "\" " + who.version());
    }

    @Deactivate
    void stop() {
        context.removeServiceListener(gone);
        for (ServiceReference<?> reference : held.keySet()) release(reference);
    }

    private List<ServiceReference<?>> references(Class<?> capability) {
        try {
            ServiceReference<?>[] found = context.getServiceReferences(capability.getName(), null);
            if (found == null) return List.of();
            List<ServiceReference<?>> running = new ArrayList<>();
            for (ServiceReference<?> reference : found) if (offered(reference)) running.add(reference);
            running.sort(Comparator.comparing(ServiceProviders::ranking).reversed().thenComparing(ServiceProviders::idOf)
                    .thenComparing(Comparator.<ServiceReference<?>>reverseOrder()));
            return running;
        } catch (InvalidSyntaxException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** Services of a plug-in in quarantine are hidden at once, even while its bundle is still stopping. */
    private boolean offered(ServiceReference<?> reference) {
        Bundle bundle = reference.getBundle();
        return bundle != null && bundle.getSymbolicName() != null && switches.runs(bundle.getSymbolicName());
    }

    private <P> Optional<P> service(ServiceReference<?> reference, Class<P> capability) {
        Object service = held.get(reference);
        if (service == null) service = fetch(reference);
        // Another version of the capability's package makes another class of the same name.
        return capability.isInstance(service) ? Optional.of(capability.cast(service)) : Optional.empty();
    }

    /** The service, or null when it went away or its component cannot be activated (the component runtime has logged why). */
    private Object fetch(ServiceReference<?> reference) {
        Bundle bundle = reference.getBundle();
        long begun = System.nanoTime();
        Object service = context.getService(reference);
        if (service == null || bundle == null) return null;
        Object earlier = held.putIfAbsent(reference, service);
        if (earlier != null) {
            context.ungetService(reference);
            return earlier;
        }
        times.add(bundle, System.nanoTime() - begun);
        if (reference.getBundle() == null) release(reference);
        return service;
    }

    private void serviceChanged(ServiceEvent event) {
        if (event.getType() == ServiceEvent.UNREGISTERING) release(event.getServiceReference());
    }

    private void release(ServiceReference<?> reference) {
        if (held.remove(reference) != null) context.ungetService(reference);
    }

    private static String idOf(ServiceReference<?> reference) {
        if (reference.getProperty(ID) instanceof String id) return id;
        if (reference.getProperty(OPERATION) instanceof String name) return name;
        return reference.getProperty(COMPONENT_NAME) instanceof String name ? name : String.valueOf(reference.getProperty(Constants.SERVICE_ID));
    }

    private static int ranking(ServiceReference<?> reference) {
        return reference.getProperty(Constants.SERVICE_RANKING) instanceof Integer ranking ? ranking : 0;
    }
}
