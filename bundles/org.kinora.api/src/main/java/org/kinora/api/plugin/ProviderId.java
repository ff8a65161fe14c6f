package org.kinora.api.plugin;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.osgi.service.component.annotations.ComponentPropertyType;

/**
 * The stable id of a service that a component offers, as users and stored documents name it; the service property {@code provider.id}.
 *
 * <pre>{@code
 * @Component @ProviderId("acme.images")
 * public final class AcmeImages implements ImageGenerator { … }
 * }</pre>
 */
@ComponentPropertyType
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
public @interface ProviderId {
    /** Lower-case words joined by dots. */
    String value();
}
