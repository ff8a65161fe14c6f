package org.kinora.launcher;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;

/** Puts the {@link Session} into the service registry under the API's own type, which only a bundle can load. */
final class LaunchService {
    static final String TYPE = "org.kinora.api.platform.plugins.Launch";
    private static final String API = "org.kinora.api.platform";

    private LaunchService() { }

    /** Registers the session; false when the API bundle is not there or does not resolve. */
    static boolean register(BundleContext system, Session session) {
        for (Bundle bundle : system.getBundles()) {
            if (!API.equals(bundle.getSymbolicName())) continue;
            try {
                Class<?> type = bundle.loadClass(TYPE);
                system.registerService(TYPE, Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, forwarding(session)), null);
                return true;
            } catch (ClassNotFoundException unresolved) {
                System.getLogger(LaunchService.class.getName()).log(System.Logger.Level.ERROR, TYPE + " cannot be loaded", unresolved);
                return false;
            }
        }
        return false;
    }

    private static InvocationHandler forwarding(Session session) {
        return (proxy, method, arguments) -> {
            if (method.getDeclaringClass() == Object.class)
                return switch (method.getName()) {
                    case "equals" -> proxy == arguments[0];
                    case "hashCode" -> System.identityHashCode(proxy);
                    default -> "Launch of " + session.product();
                };
            try {
                return Session.class.getMethod(method.getName(), method.getParameterTypes()).invoke(session, arguments);
            } catch (InvocationTargetException thrown) {
                throw thrown.getCause();
            }
        };
    }
}
