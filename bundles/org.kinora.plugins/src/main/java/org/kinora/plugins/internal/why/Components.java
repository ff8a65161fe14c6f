package org.kinora.plugins.internal.why;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.kinora.plugins.internal.state.Identity;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.InvalidSyntaxException;
import org.osgi.service.component.runtime.ServiceComponentRuntime;
import org.osgi.service.component.runtime.dto.ComponentConfigurationDTO;
import org.osgi.service.component.runtime.dto.ComponentDescriptionDTO;
import org.osgi.service.component.runtime.dto.ReferenceDTO;
import org.osgi.service.component.runtime.dto.UnsatisfiedReferenceDTO;

/** Why components of a running bundle are not active, as the component runtime knows it. */
final class Components {
    private static final String CAUSED_BY = "Caused by: ";

    private final ServiceComponentRuntime runtime;
    private final BundleContext context;

    Components(ServiceComponentRuntime runtime, BundleContext context) {
        this.runtime = runtime;
        this.context = context;
    }

    /** How many components a bundle has. */
    int count(Bundle bundle) {
        return runtime.getComponentDescriptionDTOs(bundle).size();
    }

    /** The components that wait or failed, by name. */
    List<Trouble> troubles(Bundle bundle) {
        List<Trouble> troubles = new ArrayList<>();
        List<ComponentDescriptionDTO> descriptions = new ArrayList<>(runtime.getComponentDescriptionDTOs(bundle));
        descriptions.sort((a, b) -> a.name.compareTo(b.name));
        for (ComponentDescriptionDTO component : descriptions) {
            if (!runtime.isComponentEnabled(component)) continue;
            Collection<ComponentConfigurationDTO> instances = runtime.getComponentConfigurationDTOs(component);
            if (instances.isEmpty() && "require".equals(component.configurationPolicy))
                troubles.add(new Trouble(component.name, unconfigured(bundle, component), "", true));
            for (ComponentConfigurationDTO instance : instances) {
                Trouble trouble = trouble(bundle, component, instance);
                if (trouble != null) troubles.add(trouble);
            }
        }
        return troubles;
    }

    /** The trouble of one instance, or null when it is satisfied. */
    private Trouble trouble(Bundle bundle, ComponentDescriptionDTO component, ComponentConfigurationDTO instance) {
        return switch (instance.state) {
            case ComponentConfigurationDTO.UNSATISFIED_CONFIGURATION -> new Trouble(component.name, unconfigured(bundle, component), "", true);
            case ComponentConfigurationDTO.UNSATISFIED_REFERENCE -> {
                List<String> waits = new ArrayList<>();
                boolean root = false;
                for (UnsatisfiedReferenceDTO reference : instance.unsatisfiedReferences)
                    for (ReferenceDTO declared : component.references) {
                        if (!declared.name.equals(reference.name)) continue;
                        waits.add(service(declared.interfaceName, reference.target));
                        root |= offering(declared.interfaceName).isEmpty();
                    }
                yield waits.isEmpty() ? null : new Trouble(component.name, List.copyOf(waits), "", root);
            }
            case ComponentConfigurationDTO.FAILED_ACTIVATION -> new Trouble(component.name, List.of(), rootCause(instance.failure), true);
            default -> null;
        };
    }

    /** Without its configuration the runtime does not even look at a component's references, so this does. */
    private List<String> unconfigured(Bundle bundle, ComponentDescriptionDTO component) {
        List<String> waits = new ArrayList<>();
        for (ReferenceDTO reference : component.references)
            if (reference.cardinality.startsWith("1") && !present(reference)) waits.add(service(reference.interfaceName, reference.target));
        waits.add(configuration(bundle, component));
        return List.copyOf(waits);
    }

    private boolean present(ReferenceDTO reference) {
        try {
            return context.getAllServiceReferences(reference.interfaceName, reference.target) != null;
        } catch (InvalidSyntaxException malformed) {
            return false;
        }
    }

    private String service(String type, String target) {
        String shortly = type.substring(type.lastIndexOf('.') + 1);
        String with = target == null || target.isEmpty() ? "" : " with " + target;
        return shortly + with + " (" + offer(type) + ")";
    }

    private String offer(String type) {
        Set<String> offering = offering(type);
        return offering.isEmpty() ? "no bundle offers it" : String.join(" and ", offering) + " offers it, but not now";
    }

    private Set<String> offering(String type) {
        Set<String> offering = new TreeSet<>();
        for (ComponentDescriptionDTO other : runtime.getComponentDescriptionDTOs()) {
            if (!Arrays.asList(other.serviceInterfaces).contains(type)) continue;
            Bundle bundle = context.getBundle(other.bundle.id);
            offering.add(bundle == null ? other.bundle.symbolicName : "\"" + Identity.of(bundle).name() + "\"");
        }
        return offering;
    }

    private static String configuration(Bundle bundle, ComponentDescriptionDTO component) {
        String pid = component.configurationPid.length == 0 ? component.name : component.configurationPid[0];
        List<String> keys = RequiredKeys.of(bundle, pid);
        String missing = switch (keys.size()) {
            case 0 -> "it is not set";
            case 1 -> "key " + keys.getFirst() + " is not set";
            default -> "keys " + String.join(", ", keys) + " are not set";
        };
        return "configuration \"" + pid + "\" (" + missing + ")";
    }

    /** Of a printed stack trace the first line of the innermost cause, without the exception's package. */
    static String rootCause(String trace) {
        if (trace == null || trace.isBlank()) return "the log has the details";
        String line = trace.lines().findFirst().orElse("");
        for (String other : trace.lines().toList()) if (other.startsWith(CAUSED_BY)) line = other.substring(CAUSED_BY.length());
        int colon = line.indexOf(':');
        String type = colon < 0 ? line : line.substring(0, colon);
        return type.substring(type.lastIndexOf('.') + 1) + (colon < 0 ? "" : line.substring(colon));
    }
}
