package org.kinora.production.internal.operations;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.kinora.api.platform.plugins.Providers;

/** Services of a list, in its order. */
public record Installed(List<?> services) implements Providers {
    @Override
    public <P> List<P> all(Class<P> capability) {
        return services.stream().filter(capability::isInstance).map(capability::cast).toList();
    }

    @Override
    public <P> Optional<P> find(Class<P> capability, String id) {
        return all(capability).stream().findFirst();
    }

    @Override
    public <P> List<P> where(Class<P> capability, String property, Predicate<String> wanted) {
        return List.of();
    }

    @Override
    public Optional<String> id(Object service) {
        return Optional.empty();
    }

    @Override
    public Optional<String> origin(Object service) {
        return Optional.empty();
    }
}
