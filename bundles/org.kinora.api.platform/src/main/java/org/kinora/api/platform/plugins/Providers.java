package org.kinora.api.platform.plugins;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.osgi.annotation.versioning.ProviderType;

/**
 * The services that plug-ins and the platform offer for one capability, as they are now.
 *
 * <p>Order: higher {@code service.ranking} first, then by id, then older first, so the same set of plug-ins always gives the same order. A service's
 * id is its property {@code provider.id} (see {@link org.kinora.api.plugin.ProviderId}), for an operation the name that it declares, else the name of
 * its component. Services of a quarantined plug-in are left out. Thread-safe; never cache what it returns beyond one piece of work.
 */
@ProviderType
public interface Providers {
    /** All services of a capability; one whose component cannot be activated is left out and reported by {@link Why}. */
    <P> List<P> all(Class<P> capability);

    /** The first service with this id. */
    <P> Optional<P> find(Class<P> capability, String id);

    /** The services of a capability that registered a property with a text that is wanted; no other one is activated. */
    <P> List<P> where(Class<P> capability, String property, Predicate<String> wanted);

    /** The id of a service that {@link #all} or {@link #find} returned; empty for a stranger. */
    Optional<String> id(Object service);

    /** The plug-in or platform bundle that a service comes from, as {@code "Name" version}; empty for an object of no bundle. */
    Optional<String> origin(Object service);
}
